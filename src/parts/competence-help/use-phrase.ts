import { useState } from 'react';
import { composePhrase, partsOf, type Phrase, type PhrasePart } from '../../domain/competence-phrases.ts';
import type { CompetenceColumn } from '../../domain/fields/field.ts';
import type { Language } from '../../domain/language.ts';
import { withRome, type NewCompetence } from './competence-suggestions.ts';

interface PhraseState {
  readonly isOpen: boolean;
  readonly column: CompetenceColumn;
  /** -1: which column; then the parts of its phrase, one after the other. */
  readonly step: number;
  readonly phrase: Phrase;
  /** Code of the savoir-être that was chosen. */
  readonly code?: string | undefined;
  /** The phrase as rewritten by hand: from then on it is the person's, and no longer composed. */
  readonly written?: string | undefined;
  /** How many times it was composed anew: the field then begins again. */
  readonly round: number;
}

const blank: PhraseState = { isOpen: false, column: 'skills', step: -1, phrase: {}, round: 0 };

/** A phrase in the making. It outlives its sheet: closed by mistake, it is found again as it was. */
export function usePhrase(language: Language) {
  const [state, setState] = useState(blank);
  const { column, step, phrase, code, written } = state;
  const composed = composePhrase(column, phrase, language);
  const text = written ?? composed;
  const change = (part: Partial<PhraseState>): void => setState((now) => ({ ...now, ...part }));
  const parts = partsOf[column];
  return {
    isOpen: state.isOpen,
    column,
    step,
    part: parts[step],
    steps: parts.length,
    phrase,
    code,
    text,
    round: state.round,
    isRewritten: written !== undefined,
    /** With a column, its first question comes at once. */
    open: (asked?: CompetenceColumn) =>
      setState((now) => {
        const isBegun = now.written !== undefined || Object.values(now.phrase).some((each) => each !== '');
        if (isBegun) return { ...now, isOpen: true };
        return asked === undefined
          ? { ...blank, isOpen: true }
          : { ...blank, isOpen: true, column: asked, step: 0 };
      }),
    close: () => change({ isOpen: false }),
    clear: () => setState(blank),
    choose: (next: CompetenceColumn) => change({ column: next }),
    goTo: (next: number) => change({ step: Math.min(Math.max(next, -1), parts.length - 1) }),
    tell: (part: PhrasePart, told: string) =>
      setState((now) => ({ ...now, phrase: { ...now.phrase, [part]: told } })),
    tellQuality: (told: string, known: string | undefined) =>
      setState((now) => ({ ...now, code: known, phrase: { ...now.phrase, quality: told } })),
    rewrite: (next: string) => change({ written: next === composed ? undefined : next }),
    recompose: () => change({ written: undefined, round: state.round + 1 }),
    /** What is to be added: tied to ROME as long as the phrase still says what was chosen there. */
    competence: (): NewCompetence => {
      const label = text.replace(/\s*\n\s*/gu, ' ').trim();
      const quality = phrase.quality ?? '';
      const isTied =
        column === 'aptitudes' && code !== undefined && quality !== '' && label.includes(quality);
      return isTied ? withRome(label, code) : { label };
    },
  };
}

export type PhraseInTheMaking = ReturnType<typeof usePhrase>;
