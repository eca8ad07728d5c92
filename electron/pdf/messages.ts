/** Between main and its PDF thread. */
export interface ToPdfWorker {
  readonly id: string;
  readonly request: unknown;
}

/** What src/pdf answers; main looks at the bytes only. */
export interface RenderedBytes {
  readonly bytes: Uint8Array;
  readonly [key: string]: unknown;
}

export type FromPdfWorker =
  | { readonly id: string; readonly ok: true; readonly rendered: RenderedBytes }
  | { readonly id: string; readonly ok: false; readonly error: string };
