import { useEffect, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { displayName } from '../../domain/display-name.ts';
import { identity } from '../../domain/sections/identity.ts';
import type { Selection } from '../../domain/selection.ts';
import type { Platform, RenderedPdf } from '../../platform/platform.ts';

export type Rendering =
  | { readonly state: 'drawing' }
  /** `name`: how the person is called, '' when no name is given. */
  | { readonly state: 'done'; readonly pdf: RenderedPdf; readonly name: string }
  | { readonly state: 'failed' };

/** The document of a selection, drawn away from the page. The bytes that are shown are the bytes that are saved. */
export function useRendered(
  platform: Platform,
  store: PassportStore,
  selection: Selection,
  /** A new number draws again. */
  attempt: number,
): Rendering {
  const [drawn, setDrawn] = useState<{ readonly key: object; readonly rendering: Rendering }>();
  // One object per document asked for: what was drawn for another one is not shown for it.
  const key = useMemo(() => ({ selection, attempt }), [selection, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    const setRendering = (rendering: Rendering): void => setDrawn({ key, rendering });
    draw(platform, store, key.selection, abort.signal).then(
      (rendering) => {
        if (!abort.signal.aborted) setRendering(rendering);
      },
      (cause: unknown) => {
        if (abort.signal.aborted) return;
        globalThis.reportError(cause);
        setRendering({ state: 'failed' });
      },
    );
    return () => abort.abort();
  }, [platform, store, key]);
  return drawn?.key === key ? drawn.rendering : { state: 'drawing' };
}

async function draw(
  platform: Platform,
  store: PassportStore,
  selection: Selection,
  signal: AbortSignal,
): Promise<Rendering> {
  const [passport, entries] = await Promise.all([store.passport(), store.allEntries()]);
  const request = { contents: { passport, entries, preferences: [] }, selection };
  const rendered = await platform.renderPdf(request, signal);
  if (!rendered.ok) return { state: 'failed' };
  const person = entries.find((entry) => entry.section === identity.type);
  return { state: 'done', pdf: rendered.value, name: person ? displayName(person.values) : '' };
}
