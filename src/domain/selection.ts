import type { Field, Fields, FieldValue, Item, LinkValue, Values } from './fields/field.ts';
import { emptyValue } from './fields/kinds.ts';
import type { Language } from './language.ts';
import type { Path } from './address.ts';
import type { Entry } from './records.ts';
import type { Section } from './section.ts';
import { sections, sectionOf } from './sections/index.ts';

/** What is told of proofs: nothing; a mark on each line; marks, and a list of the proofs at the end. */
export const proofsShown = ['none', 'marks', 'list'] as const;
export type ProofsShown = (typeof proofsShown)[number];

/** What a document shows. */
export interface Selection {
  /** Types of the sections; 'all' = every one that is no annex. */
  readonly sections: 'all' | readonly string[];
  /** Types of the annexes that were asked for (interviews, notes to sort): 'all' above never means them. */
  readonly annexes: readonly string[];
  /** Ids of the entries; 'all' = every one of the sections above. */
  readonly entries: 'all' | readonly string[];
  /** Sensitive fields are out unless the person asks for them. */
  readonly includeSensitive: boolean;
  readonly includePhoto: boolean;
  readonly proofs: ProofsShown;
  /** Letters 1.3 times as large. */
  readonly largePrint: boolean;
  /** Language of our labels, codelists and dates; the person's words stay as written. */
  readonly language: Language;
  /** Day printed in the footer, YYYY-MM-DD. */
  readonly today: string;
}

/** The whole passport and nothing that has to be asked for. */
export function plainSelection({ language, today }: Pick<Selection, 'language' | 'today'>): Selection {
  return {
    sections: 'all',
    annexes: [],
    entries: 'all',
    includeSensitive: false,
    includePhoto: false,
    proofs: 'none',
    largePrint: false,
    language,
    today,
  };
}

export const isAnnex = (section: Section): boolean => section.annex === true;

/** The sections of a document, in the order of the registry. */
export function selectSections(selection: Pick<Selection, 'sections' | 'annexes'>): readonly Section[] {
  return sections.filter((section) =>
    isAnnex(section)
      ? selection.annexes.includes(section.type)
      : selection.sections === 'all' || selection.sections.includes(section.type),
  );
}

/**
 * What of the entries a document may know: those that are chosen, without the values, proofs, origins and other sides of a
 * merge that it does not show. A link to an entry that is there and not shown is left out too, because it carries its name; one
 * to an entry that is gone is all that is left of it, and stays. A document made from the result has nothing to leak.
 */
export function selectEntries(entries: readonly Entry[], selection: Selection): readonly Entry[] {
  const types = new Set(selectSections(selection).map(({ type }) => type));
  const ids = selection.entries === 'all' ? null : new Set(selection.entries);
  const shown = entries.filter(
    (entry) =>
      entry.deletedAt === undefined && types.has(entry.section) && (ids === null || ids.has(entry.id)),
  );
  const isChosen = new Set(shown.map(({ id }) => id));
  const hidden = new Set(
    entries.flatMap(({ id, deletedAt }) => (deletedAt === undefined && !isChosen.has(id) ? [id] : [])),
  );
  return shown.map((entry) => {
    const { fields } = sectionOf(entry.section);
    const values = shownValues(entry.values, fields, selection, hidden);
    const proofs =
      selection.proofs === 'none' ? [] : entry.proofs.filter(({ path }) => isThere(path, values));
    return { ...entry, values, proofs, origins: [], undecided: [] };
  });
}

function shownValues(
  values: Values,
  fields: Fields,
  selection: Selection,
  hidden: ReadonlySet<string>,
): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, shownValue(values[name], field, selection, hidden)]),
  );
}

function shownValue(
  value: FieldValue | undefined,
  field: Field,
  selection: Selection,
  hidden: ReadonlySet<string>,
): FieldValue {
  const nothing = emptyValue(field);
  if (value === undefined) return nothing;
  // The photo has a question of its own.
  if (field.kind === 'image') return selection.includePhoto ? value : nothing;
  if (field.sensitive === true && !selection.includeSensitive) return nothing;
  if (field.kind === 'link') {
    // The value of a link field is a link.
    const link = value as LinkValue | null;
    return link === null || 'text' in link || !hidden.has(link.entry) ? link : nothing;
  }
  if (field.kind !== 'list') return value;
  // The value of a list field is its items.
  return (value as readonly Item[]).map((item) => ({
    ...item,
    values: shownValues(item.values, field.fields, selection, hidden),
  }));
}

/** Whether what a proof stands on is still among the values: the entry, or an item of a list in it. */
function isThere([name, id, ...rest]: Path, values: Values): boolean {
  if (name === undefined || id === undefined) return true;
  const list: unknown = values[name];
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.some((item) => isItem(item) && item.id === id && isThere(rest, item.values));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
}
