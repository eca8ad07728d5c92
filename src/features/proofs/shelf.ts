import { itemAt, type Path } from '../../domain/address.ts';
import { fieldAt } from '../../domain/contents-schema.ts';
import { entryTitle, itemTitle } from '../../domain/entry-title.ts';
import { kindOfType } from '../../domain/proof-kind.ts';
import { proofTitle, proofUses } from '../../domain/proofs.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import type { Language } from '../../i18n/language.ts';
import { placeOf, sectionHref } from '../../parts/entry-link.ts';
import { proofWordsIn } from '../../parts/proofs/use-proof-words.ts';
import { foldText, matchesText } from '../../ui/fold-text.ts';

/** A place that a proof serves, as a link. */
export interface ShelfPlace {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isInBin: boolean;
}

/** One line of the page of proofs: bytes, whatever the number of places that they serve. */
export interface ShelfRow {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** In bytes; undefined when the bytes are not in this notebook. */
  readonly size: number | undefined;
  /** ISO instant of the first time that they were attached. */
  readonly addedAt: string;
  readonly places: readonly ShelfPlace[];
}

export const shelfOrders = ['added', 'name', 'size'] as const;
export type ShelfOrder = (typeof shelfOrders)[number];

/** Every proof that entries refer to, once; named as it is where it was attached last. */
export function shelfRows(
  entries: readonly Entry[],
  sizes: ReadonlyMap<string, number>,
  language: Language,
): readonly ShelfRow[] {
  return [...proofUses(entries)].map(([sha256, uses]) => {
    const byDate = uses.toSorted((left, right) => left.proof.addedAt.localeCompare(right.proof.addedAt));
    const first = byDate[0]?.proof;
    const { name = '', type = '' } = byDate.at(-1)?.proof ?? {};
    return {
      sha256,
      name,
      type,
      title: proofTitle({ name, type }) || proofWordsIn(language).unnamed,
      size: sizes.get(sha256),
      addedAt: first?.addedAt ?? '',
      places: uses.map(({ entry, proof }) => shelfPlace(entry, proof.path, language)),
    };
  });
}

function shelfPlace(entry: Entry, path: Path, language: Language): ShelfPlace {
  const section = sectionOf(entry.section);
  const isInBin = entry.deletedAt !== undefined;
  return {
    key: [entry.id, ...path].join('/'),
    label: placeName(entry, path, language),
    href: isInBin ? '#/bin' : sectionHref(placeOf(section, entry.id, path)),
    isInBin,
  };
}

/** « Logi’Sud, Cariste »: the entry, and the item inside it. */
export function placeName(entry: Entry, path: Path, language: Language): string {
  const section = sectionOf(entry.section);
  const isOnly = section.cardinality === 'one';
  const title = isOnly ? section.label[language] : entryTitle(entry, section, language);
  return [title || section.singular[language], itemName(entry, path, language)]
    .filter((part) => part !== '')
    .join(', ');
}

function itemName(entry: Entry, path: Path, language: Language): string {
  const item = path.length === 0 ? undefined : itemAt(entry.values, path);
  const field = fieldAt(sectionOf(entry.section).fields, path.slice(0, -1));
  if (item === undefined || field?.kind !== 'list') return '';
  return itemTitle(item, field, language) || field.singular[language];
}

/** The rows that speak of what is looked for, by name, kind or place, in the order that the person chose. */
export function arrange(
  rows: readonly ShelfRow[],
  view: { readonly text: string; readonly order: ShelfOrder },
  language: Language,
): readonly ShelfRow[] {
  const { kinds } = proofWordsIn(language);
  const found = rows.filter((row) => {
    const kind = kinds[kindOfType(row.type) ?? 'other'];
    return matchesText([row.title, kind, ...row.places.map((place) => place.label)].join(' '), view.text);
  });
  return found.toSorted(comparisons[view.order]);
}

const byName = (left: ShelfRow, right: ShelfRow): number =>
  foldText(left.title).localeCompare(foldText(right.title), 'fr', { numeric: true });

const comparisons: Readonly<Record<ShelfOrder, (left: ShelfRow, right: ShelfRow) => number>> = {
  added: (left, right) => right.addedAt.localeCompare(left.addedAt) || byName(left, right),
  name: byName,
  size: (left, right) => (right.size ?? 0) - (left.size ?? 0) || byName(left, right),
};
