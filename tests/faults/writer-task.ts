/** What a process is started for, to be killed in the middle of it. */
export type WriterTask =
  | {
      readonly type: 'file';
      readonly folder: string;
      readonly seed: number;
      /** Bytes. */
      readonly size: number;
      /** Step of the disk before or after which it waits to be killed; without it the parent chooses a moment. */
      readonly stopAt?: string;
      readonly when: 'before' | 'after';
      /** The first such step, or a later one. */
      readonly nth: number;
    }
  | { readonly type: 'copy'; readonly folder: string }
  /** Writes one more file into both folders, and ends by itself. */
  | { readonly type: 'last'; readonly folder: string; readonly points: string };

/** Bytes that follow from a number: a file that is whole can be told from any other. */
export function bodyOf(seed: number, size: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(size);
  let state = (seed * 2_654_435_761) >>> 0;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    body[index] = state >>> 24;
  }
  return body;
}

/** The same, beginning as a PDF does. */
export function pdfBodyOf(seed: number, size: number): Uint8Array<ArrayBuffer> {
  const body = bodyOf(seed, size);
  body.set(new TextEncoder().encode('%PDF-1.7\n'));
  return body;
}
