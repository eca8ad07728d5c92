import { z } from 'zod';
import { languages, type Language } from '../../domain/language.ts';
import type { Entry, JsonValue } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import {
  isAnnex,
  plainSelection,
  proofsShown,
  type ProofsShown,
  type Selection,
} from '../../domain/selection.ts';

/** Under which the choice is kept with the passport. */
export const choiceKey = 'documents:last';

/**
 * What the person wants on paper. It names what is left out, so that what is written later is there of itself. What is kept for
 * oneself is no part of it: that is asked for anew each time.
 */
export interface DocumentChoice {
  readonly preset: 'whole' | 'part';
  /** Ids of the entries that 'part' does not show. */
  readonly leftOut: readonly string[];
  /** Types of the annexes that are shown. */
  readonly annexes: readonly string[];
  readonly photo: boolean;
  readonly proofs: ProofsShown;
  readonly largePrint: boolean;
  /** null: that of the interface. */
  readonly language: Language | null;
}

export const firstChoice: DocumentChoice = {
  preset: 'whole',
  leftOut: [],
  annexes: [],
  photo: false,
  proofs: 'none',
  largePrint: false,
  language: null,
};

const ids = z.array(z.string());
const choiceSchema: z.ZodType<DocumentChoice> = z.strictObject({
  preset: z.enum(['whole', 'part']),
  leftOut: ids,
  annexes: ids,
  photo: z.boolean(),
  proofs: z.enum(proofsShown),
  largePrint: z.boolean(),
  language: z.enum(languages).nullable(),
});

/** The choice that was kept; the first one where there is none, or one that this version does not understand. */
export function readChoice(stored: JsonValue | undefined): DocumentChoice {
  const read = choiceSchema.safeParse(stored);
  return read.success ? read.data : firstChoice;
}

/** The print of one section, and of nothing else but the name. */
export function choiceOfSection(entries: readonly Entry[], type: string): DocumentChoice {
  return {
    ...firstChoice,
    preset: 'part',
    leftOut: entries.filter((entry) => entry.section !== type && !isNaming(entry)).map(({ id }) => id),
    annexes: isAnnex(sectionOf(type)) ? [type] : [],
  };
}

const isNaming = (entry: Entry): boolean => sectionOf(entry.section).nameOf !== undefined;

/** Whether a choice shows an entry. */
export function isShown({ preset, leftOut, annexes }: DocumentChoice, entry: Entry): boolean {
  if (isAnnex(sectionOf(entry.section)) && !annexes.includes(entry.section)) return false;
  return preset === 'whole' || !leftOut.includes(entry.id);
}

/** The choice with some entries shown or left out; the whole passport becomes a part of it. */
export function withEntries(
  choice: DocumentChoice,
  entries: readonly Entry[],
  show: boolean,
): DocumentChoice {
  const changed = new Set(entries.map(({ id }) => id));
  const before = choice.preset === 'whole' ? [] : choice.leftOut;
  const others = before.filter((id) => !changed.has(id));
  return { ...choice, preset: 'part', leftOut: show ? others : [...others, ...changed] };
}

/** The choice with an annex shown, all of it, or without. */
export function withAnnex(
  choice: DocumentChoice,
  type: string,
  entries: readonly Entry[],
  show: boolean,
): DocumentChoice {
  const own = new Set(entries.filter(({ section }) => section === type).map(({ id }) => id));
  const annexes = choice.annexes.filter((one) => one !== type);
  return {
    ...choice,
    leftOut: choice.leftOut.filter((id) => !own.has(id)),
    annexes: show ? [...annexes, type] : annexes,
  };
}

/** What the document is to show. Of one section and the name alone, it is a print of that section. */
export function selectionOf(
  choice: DocumentChoice,
  entries: readonly Entry[],
  more: {
    readonly extract: string | undefined;
    readonly includeSensitive: boolean;
    readonly language: Language;
    readonly today: string;
  },
): Selection {
  const shown = entries.filter((entry) => isShown(choice, entry));
  const { extract, includeSensitive } = more;
  const isExtract =
    extract !== undefined && shown.every((entry) => entry.section === extract || isNaming(entry));
  const naming = shown.filter(isNaming).map(({ section }) => section);
  return {
    ...plainSelection({ language: choice.language ?? more.language, today: more.today }),
    sections: isExtract ? [...new Set([...naming, extract])] : 'all',
    annexes: choice.annexes,
    entries: choice.preset === 'whole' ? 'all' : shown.map(({ id }) => id),
    includeSensitive,
    includePhoto: choice.photo,
    proofs: choice.proofs,
    largePrint: choice.largePrint,
  };
}
