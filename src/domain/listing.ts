import { isItems } from './address.ts';
import { entryTitle } from './entry-title.ts';
import type { ChoiceField, ChoiceValue } from './fields/field.ts';
import { choiceText, isEmptyValue } from './fields/kinds.ts';
import { collate, fold } from './fold.ts';
import type { Language } from './language.ts';
import { hasProof } from './proofs.ts';
import type { Entry } from './records.ts';
import { searchLines } from './search.ts';
import type { Section } from './section.ts';

/** How the person looks at a list for now; nothing of it is kept with the passport. */
export interface ListView {
  /** 'own': by date, or as the person has arranged it. */
  readonly sort: 'own' | 'name' | 'modified';
  readonly text: string;
  /** '' = all. */
  readonly tag: string;
  readonly proof: 'all' | 'with' | 'without';
  /** A state of the section's own (validity); '' = all. */
  readonly state: string;
  /** By field: the key of the answer (choiceKey) that entries must have. */
  readonly answers: Readonly<Record<string, string>>;
}

export const plainView: ListView = { sort: 'own', text: '', tag: '', proof: 'all', state: '', answers: {} };

export const isFiltered = (view: ListView): boolean =>
  fold(view.text).trim() !== '' ||
  view.tag !== '' ||
  view.proof !== 'all' ||
  view.state !== '' ||
  Object.values(view.answers).some((key) => key !== '');

/** Whether the list stands as the person arranged it: only then can an entry be moved in it. */
export const isPlain = (view: ListView): boolean => view.sort === 'own' && !isFiltered(view);

export interface ListContext {
  readonly section: Section;
  readonly language: Language;
  /** Tags of an entry. */
  readonly tagsOf: (entry: Entry) => readonly string[];
  /** The state that `view.state` speaks of. */
  readonly stateOf: (entry: Entry) => string;
  /** Its words, folded (`listWords`); asked for only while a text is looked for. */
  readonly wordsOf: (entry: Entry) => string;
}

/** The entries that a view shows, in its order. `entries` are in the order of the section's list. */
export function viewEntries(
  entries: readonly Entry[],
  view: ListView,
  context: ListContext,
): readonly Entry[] {
  const words = fold(view.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const tag = fold(view.tag);
  const answers = Object.entries(view.answers).filter(([, key]) => key !== '');
  const shown = entries.filter(
    (entry) =>
      (tag === '' || context.tagsOf(entry).some((each) => fold(each) === tag)) &&
      (view.proof === 'all' || hasProof(entry) === (view.proof === 'with')) &&
      (view.state === '' || context.stateOf(entry) === view.state) &&
      answers.every(([field, key]) => answerKey(entry, field) === key) &&
      (words.length === 0 || hasWords(context.wordsOf(entry), words)),
  );
  return sorted(shown, view.sort, context);
}

const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

function sorted(
  entries: readonly Entry[],
  sort: ListView['sort'],
  { section, language }: ListContext,
): readonly Entry[] {
  if (sort === 'own') return entries;
  if (sort === 'modified') {
    return entries.toSorted((left, right) =>
      left.updatedAt === right.updatedAt ? 0 : left.updatedAt < right.updatedAt ? 1 : -1,
    );
  }
  const compare = collate(language);
  return entries
    .map((entry) => ({ entry, name: entryTitle(entry, section, language) }))
    .toSorted((left, right) => compare(left.name, right.name))
    .map((row) => row.entry);
}

/** Every word of an entry and of its tags, folded for `ListContext.wordsOf`. */
export function listWords(entry: Entry, tags: readonly string[], language: Language): string {
  return [...searchLines(entry, language).map((line) => line.folded), ...tags.map(fold)].join('\n');
}

/** A choice field by which a list can be narrowed, and the answers that its entries give. */
export interface AnswerFilter {
  readonly field: string;
  readonly declared: ChoiceField;
  readonly answers: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** How many fields a list is narrowed by at most: the first ones of the section say enough. */
const mostFilters = 2;
/** With more different answers, looking for a word is quicker. */
const mostAnswers = 30;

/** Fields whose entries give at least two different answers, essential ones first; none that is private. */
export function answerFilters(
  entries: readonly Entry[],
  section: Section,
  language: Language,
): readonly AnswerFilter[] {
  const fields = Object.entries(section.fields).flatMap(([field, declared]) =>
    declared.kind === 'choice' && declared.sensitive !== true ? [{ field, declared }] : [],
  );
  return fields
    .toSorted(
      (left, right) => Number(right.declared.essential === true) - Number(left.declared.essential === true),
    )
    .map(({ field, declared }) => ({
      field,
      declared,
      answers: answersOf(entries, field, declared, language),
    }))
    .filter(({ answers }) => answers.length > 1 && answers.length <= mostAnswers)
    .slice(0, mostFilters);
}

function answersOf(
  entries: readonly Entry[],
  field: string,
  declared: ChoiceField,
  language: Language,
): AnswerFilter['answers'] {
  const found = new Map<string, { readonly key: string; readonly label: string; readonly count: number }>();
  for (const entry of entries) {
    const value = entry.values[field];
    const key = answerKey(entry, field);
    if (key === '' || isEmptyValue(value, declared) || !isChoice(value)) continue;
    const known = found.get(key);
    const label = known?.label ?? choiceText(value, declared, language);
    found.set(key, { key, label, count: (known?.count ?? 0) + 1 });
  }
  const compare = collate(language);
  return [...found.values()].toSorted((left, right) => compare(left.label, right.label));
}

/** Codes and the person's own words never meet under one key. */
function answerKey(entry: Entry, field: string): string {
  const value = entry.values[field];
  if (!isChoice(value)) return '';
  return 'code' in value ? `code ${value.code}` : `other ${fold(value.other).trim()}`;
}

const isChoice = (value: Entry['values'][string] | undefined): value is ChoiceValue =>
  typeof value === 'object' && value !== null && !isItems(value) && ('code' in value || 'other' in value);
