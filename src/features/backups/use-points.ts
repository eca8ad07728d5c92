import { useCallback, useEffect, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { compareContents, type ContentsComparison } from '../../domain/compare-contents.ts';
import { describeContents, type ContentsSummary } from '../../domain/contents-summary.ts';
import type { PassportContents } from '../../domain/records.ts';
import type { SecondCopyState, Snapshot } from '../../domain/second-copy.ts';
import type { Language } from '../../i18n/language.ts';
import type { PassportFileProblem } from '../../platform/platform.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import type { PointsHost } from './points-host.ts';

/** A restore point that was read: what it holds, and how that differs from the notebook. */
export interface LookedPoint {
  readonly point: Snapshot;
  readonly contents: PassportContents;
  readonly summary: ContentsSummary;
  readonly comparison: ContentsComparison;
}

export type PointState =
  | { readonly state: 'closed' }
  | { readonly state: 'reading'; readonly id: string }
  | { readonly state: 'working'; readonly id: string; readonly looked: LookedPoint }
  | { readonly state: 'open'; readonly id: string; readonly looked: LookedPoint }
  | { readonly state: 'failed'; readonly id: string; readonly problem: PassportFileProblem };

export interface Points {
  /** Undefined until it is known; a problem when the folder does not answer. */
  readonly copy: SecondCopyState | null | undefined;
  readonly problem: PassportFileProblem | undefined;
  readonly shown: PointState;
  readonly look: (point: Snapshot) => Promise<void>;
  readonly close: () => void;
  /** Keeps the state of now alone. False when the disk refuses. */
  readonly forgetPast: () => Promise<boolean>;
  /** Does something with the point that is open; what it could not do is told in its place. */
  readonly run: (
    work: (looked: LookedPoint) => Promise<PassportFileProblem | null>,
    after: 'closed' | 'open',
  ) => Promise<void>;
}

/** Without a host there is nothing to look at, and nothing is looked for. */
export function usePoints(host: PointsHost | undefined, store: PassportStore, language: Language): Points {
  const [copy, setCopy] = useState<SecondCopyState | null>();
  const [problem, setProblem] = useState<PassportFileProblem>();
  const [shown, setShown] = useState<PointState>({ state: 'closed' });
  const refresh = useCallback(async (): Promise<void> => {
    if (host === undefined) return;
    const state = await host.state();
    if (state.ok) setCopy(state.value);
    setProblem(state.ok ? undefined : state.error);
  }, [host]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return {
    copy,
    problem,
    shown,
    look: async (point) => {
      setShown({ state: 'reading', id: point.id });
      if (host === undefined) return;
      const read = await host.read(point.id);
      if (!read.ok) return setShown({ state: 'failed', id: point.id, problem: read.error });
      await flushDrafts();
      const contents = read.value;
      const looked = {
        point,
        contents,
        // Its bytes are kept elsewhere, once each; the note of the point says how many there were.
        summary: {
          ...describeContents(contents, language),
          proofs: { count: point.mark.counts['proofs'] ?? 0, bytes: 0 },
        },
        comparison: compareContents(await store.contents(), contents, language),
      };
      return setShown({ state: 'open', id: point.id, looked });
    },
    close: () => setShown({ state: 'closed' }),
    forgetPast: async () => {
      await flushDrafts();
      const isForgotten = (await host?.forgetPast()) ?? false;
      setShown({ state: 'closed' });
      await refresh();
      return isForgotten;
    },
    run: async (work, after) => {
      if (shown.state !== 'open') return;
      const { id, looked } = shown;
      setShown({ state: 'working', id, looked });
      try {
        await flushDrafts();
        const refused = await work(looked);
        if (refused) setShown({ state: 'failed', id, problem: refused });
        else setShown(after === 'open' ? { state: 'open', id, looked } : { state: 'closed' });
        await refresh();
      } catch (error) {
        // One transaction: nothing was changed. The strip on the cover says what is wrong.
        setShown({ state: 'open', id, looked });
        throw error;
      }
    },
  };
}
