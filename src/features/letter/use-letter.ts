import { useEffect, useMemo, useState } from 'react';
import type { LetterRequest } from '../../domain/letter.ts';
import type { Platform, RenderedPdf } from '../../platform/platform.ts';

interface Drawn {
  /** Undefined while it is being drawn. */
  readonly pdf: RenderedPdf | undefined;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/** The letter of a request, drawn away from the page. What is shown is what is saved. */
export function useLetter(platform: Platform, request: string): Drawn {
  const [drawn, setDrawn] = useState<{ readonly of: object; readonly pdf: RenderedPdf | undefined }>();
  const [attempt, setAttempt] = useState(0);
  // One object per letter asked for: what was drawn for another one is not shown for it.
  const key = useMemo(() => ({ request, attempt }), [request, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    const show = (pdf: RenderedPdf | undefined): void => {
      if (!abort.signal.aborted) setDrawn({ of: key, pdf });
    };
    // Written by this page just before.
    const letter = JSON.parse(key.request) as LetterRequest;
    platform.renderPdf({ letter }, abort.signal).then(
      (rendered) => show(rendered.ok ? rendered.value : undefined),
      (cause: unknown) => {
        if (abort.signal.aborted) return;
        globalThis.reportError(cause);
        show(undefined);
      },
    );
    return () => abort.abort();
  }, [platform, key]);
  return {
    pdf: drawn?.of === key ? drawn.pdf : undefined,
    hasFailed: drawn?.of === key && drawn.pdf === undefined,
    again: () => setAttempt(attempt + 1),
  };
}
