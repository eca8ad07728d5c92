import { useCallback, useRef, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { compareContents, type ContentsComparison } from '../../domain/compare-contents.ts';
import { describeContents, type ContentsSummary } from '../../domain/contents-summary.ts';
import {
  openableWithout,
  type FileProgress,
  type OpenedPassportFile,
  type WithoutDamaged,
} from '../../domain/passport-file.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChosenFile, PassportFileProblem, Platform } from '../../platform/platform.ts';
import { withPassphrase, type AskPassphrase } from '../../parts/passphrase/with-passphrase.ts';
import { flushDrafts } from '../../ui/drafts.ts';

export interface Held {
  readonly name: string;
  readonly opened: OpenedPassportFile;
  readonly summary: ContentsSummary;
  readonly comparison: ContentsComparison;
}

export type RestoreState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly progress?: FileProgress }
  | { readonly state: 'held'; readonly held: Held }
  | { readonly state: 'restoring'; readonly held: Held }
  | {
      readonly state: 'failed';
      readonly problem: PassportFileProblem;
      /** Of the file; undefined when none was chosen. */
      readonly name?: string;
      /** The file, when it can still be read without what is damaged in it. */
      readonly file?: ChosenFile;
    };

export interface Restore {
  readonly state: RestoreState;
  /** Has a file chosen and reads it. Nothing of the open passport changes. */
  readonly choose: () => Promise<void>;
  /** Reads a file that came from the system (double click). */
  readonly read: (file: ChosenFile, without?: WithoutDamaged) => Promise<void>;
  readonly cancel: () => void;
  readonly leave: () => void;
  /** Runs what the person decided about the file that is held; `done` is told on success. */
  readonly decide: (work: (held: Held) => Promise<void>) => Promise<void>;
}

interface RestorePorts {
  readonly platform: Platform;
  readonly store: PassportStore;
  readonly language: Language;
  /** Asks for the passphrase of a protected copy. */
  readonly ask: AskPassphrase;
}

/** Looks into a copy first; the person decides afterwards. */
export function useRestore({ platform, store, language, ask }: RestorePorts): Restore {
  const [state, setState] = useState<RestoreState>({ state: 'idle' });
  const abort = useRef<AbortController>(undefined);

  const read = useCallback(
    async (file: ChosenFile, without: WithoutDamaged = {}): Promise<void> => {
      const controller = new AbortController();
      abort.current = controller;
      setState({ state: 'reading' });
      const opened = await withPassphrase(ask, file.name, (unlocking) =>
        platform.readPassportFile(file, {
          ...unlocking,
          ...without,
          signal: controller.signal,
          onProgress: (progress) => setState({ state: 'reading', progress }),
        }),
      );
      if (opened === null) {
        await platform.closeFile(file);
        return setState({ state: 'idle' });
      }
      if (!opened.ok) {
        // Kept open when it can still be read without what is damaged.
        const canRetry = openableWithout(opened.error) !== undefined;
        if (!canRetry) await platform.closeFile(file);
        const { name } = file;
        return setState({ state: 'failed', problem: opened.error, name, ...(canRetry ? { file } : {}) });
      }
      await platform.closeFile(file);
      await flushDrafts();
      const mine = await store.contents();
      const theirs = opened.value.contents;
      return setState({
        state: 'held',
        held: {
          name: file.name,
          opened: opened.value,
          summary: describeContents(theirs, language),
          comparison: compareContents(mine, theirs, language),
        },
      });
    },
    [platform, store, language, ask],
  );

  const choose = async (): Promise<void> => {
    const chosen = await platform.choosePassportFile();
    if (!chosen.ok) return setState({ state: 'failed', problem: chosen.error });
    return chosen.value === null ? undefined : read(chosen.value);
  };

  const decide = async (work: (held: Held) => Promise<void>): Promise<void> => {
    if (state.state !== 'held') return;
    const { held } = state;
    setState({ state: 'restoring', held });
    try {
      await flushDrafts();
      await work(held);
      setState({ state: 'idle' });
    } catch (error) {
      // One transaction: nothing was changed. The copy stays open, and the banner of the store says what is wrong.
      setState({ state: 'held', held });
      throw error;
    }
  };
  return {
    state,
    choose,
    read,
    cancel: () => abort.current?.abort(),
    leave: () => setState({ state: 'idle' }),
    decide,
  };
}
