import { useEffect, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { displayName } from '../../domain/display-name.ts';
import type { Entry } from '../../domain/records.ts';
import { identity } from '../../domain/sections/identity.ts';
import { selectEntries, type Selection } from '../../domain/selection.ts';
import type { Platform, RenderedPdf } from '../../platform/platform.ts';
import { documentRequest } from './document-request.ts';

interface Drawn {
  readonly pdf: RenderedPdf;
  /** How the person is called; '' when no name is shown. */
  readonly name: string;
}

export type Rendering =
  /** `last`: what was drawn before, which may be looked at meanwhile, but is no more what would be saved. */
  | { readonly state: 'drawing'; readonly last: Drawn | undefined }
  | { readonly state: 'done'; readonly drawn: Drawn }
  | { readonly state: 'failed' };

/** Milliseconds without a new choice before a document is drawn again: several boxes are often ticked in a row. */
const patience = 250;

/** The document of a selection, drawn away from the page. The bytes that are shown are the bytes that are saved. */
export function useRendered(
  platform: Platform,
  store: PassportStore,
  /** undefined: nothing is to be drawn yet. */
  wanted: { readonly entries: readonly Entry[]; readonly selection: Selection } | undefined,
  /** A new number draws again. */
  attempt: number,
): Rendering {
  const [settled, setSettled] = useState<{ readonly key: object; readonly drawn: Drawn | undefined }>();
  const [last, setLast] = useState<Drawn>();
  // One object per document asked for: what was drawn for another one is not saved for it.
  const key = useMemo(() => ({ wanted, attempt }), [wanted, attempt]);
  useEffect(() => {
    if (key.wanted === undefined) return undefined;
    const { entries, selection } = key.wanted;
    const abort = new AbortController();
    const settle = (drawn: Drawn | undefined): void => {
      if (abort.signal.aborted) return;
      setSettled({ key, drawn });
      if (drawn !== undefined) setLast(drawn);
    };
    const timer = setTimeout(() => {
      draw(platform, store, entries, selection, abort.signal).then(settle, (cause: unknown) => {
        if (abort.signal.aborted) return;
        globalThis.reportError(cause);
        settle(undefined);
      });
    }, patience);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [platform, store, key]);
  if (settled?.key !== key) return { state: 'drawing', last };
  return settled.drawn === undefined ? { state: 'failed' } : { state: 'done', drawn: settled.drawn };
}

async function draw(
  platform: Platform,
  store: PassportStore,
  entries: readonly Entry[],
  selection: Selection,
  signal: AbortSignal,
): Promise<Drawn | undefined> {
  const request = await documentRequest(store, entries, selection);
  const rendered = await platform.renderPdf(request, signal);
  if (!rendered.ok) return undefined;
  const person = selectEntries(entries, selection).find((entry) => entry.section === identity.type);
  return { pdf: rendered.value, name: person ? displayName(person.values) : '' };
}
