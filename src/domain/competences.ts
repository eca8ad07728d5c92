import type { Path } from './address.ts';
import {
  competenceColumns,
  type Competence,
  type CompetenceColumn,
  type CompetencesValue,
  type Fields,
  type FieldValue,
  type Item,
  type Values,
} from './fields/field.ts';
import { fold } from './fold.ts';
import type { Entry } from './records.ts';
import { sectionOf } from './sections/index.ts';

/*
 * The competences of a passport seen together. Two labels are the same when their folded words are: capitals, accents
 * and spaces tell nothing apart.
 */

/** Where a competence is noted: the field that holds it. */
export interface CompetencePlace {
  readonly entry: string;
  readonly section: string;
  /** Path of the competences field. */
  readonly path: Path;
}

/** A competence that the person has already noted somewhere, whatever the spelling. */
export interface KnownCompetence {
  /** What two spellings of it share. */
  readonly key: string;
  /** The spelling written last. */
  readonly label: string;
  readonly reference?: Competence['reference'];
  readonly places: readonly CompetencePlace[];
  /** ISO instant of the last change of an entry that holds it. */
  readonly lastUsed: string;
}

export type KnownCompetences = { readonly [C in CompetenceColumn]: readonly KnownCompetence[] };

export const competenceKey = (label: string): string => fold(label).replace(/\s+/gu, ' ').trim();

interface Noted {
  readonly column: CompetenceColumn;
  readonly key: string;
  readonly competence: Competence;
  readonly place: CompetencePlace;
}

/** The competences of a passport by column, those noted in most places first, then by last use. */
export function collectCompetences(entries: readonly Entry[]): KnownCompetences {
  return createCompetenceCollector()(entries);
}

/**
 * A collector that remembers what it found in each revision of each entry: asked again after one change among thousands
 * of entries, it reads that entry alone.
 */
export function createCompetenceCollector(): (entries: readonly Entry[]) => KnownCompetences {
  let seen: ReadonlyMap<string, { readonly revision: string; readonly noted: readonly Noted[] }> = new Map();
  return (entries) => {
    seen = new Map(
      entries.map((entry) => {
        const before = seen.get(entry.id);
        const revision = entry.revision.id;
        return [entry.id, before?.revision === revision ? before : { revision, noted: notedIn(entry) }];
      }),
    );
    const lastFirst = entries.toSorted((left, right) => (left.updatedAt < right.updatedAt ? 1 : -1));
    return gather(
      lastFirst.map((entry) => ({ at: entry.updatedAt, noted: seen.get(entry.id)?.noted ?? [] })),
    );
  };
}

function notedIn(entry: Entry): readonly Noted[] {
  const found: Noted[] = [];
  const walk = (values: Values, fields: Fields, prefix: Path): void => {
    for (const [name, field] of Object.entries(fields)) {
      const path = [...prefix, name];
      if (field.kind === 'list') {
        for (const item of itemsOf(values[name])) walk(item.values, field.fields, [...path, item.id]);
      } else if (field.kind === 'competences') {
        const place = { entry: entry.id, section: entry.section, path };
        found.push(...notedAt(place, competencesOf(values[name])));
      }
    }
  };
  walk(entry.values, sectionOf(entry.section).fields, []);
  return found;
}

// The kind of the field, which the caller has looked at, decides the shape of its value.
const itemsOf = (value: FieldValue | undefined): readonly Item[] => (value ?? []) as readonly Item[];
const competencesOf = (value: FieldValue | undefined): CompetencesValue | undefined =>
  value as CompetencesValue | undefined;

function notedAt(place: CompetencePlace, value: CompetencesValue | undefined): readonly Noted[] {
  if (value === undefined) return [];
  return competenceColumns.flatMap((column) =>
    value[column].flatMap((competence) => {
      const key = competenceKey(competence.label);
      return key === '' ? [] : [{ column, key, competence, place }];
    }),
  );
}

type Rows = readonly { readonly at: string; readonly noted: readonly Noted[] }[];

function gather(lastFirst: Rows): KnownCompetences {
  const byColumn: Readonly<Record<CompetenceColumn, Map<string, Gathered>>> = {
    knowledge: new Map(),
    skills: new Map(),
    aptitudes: new Map(),
  };
  for (const { at, noted } of lastFirst) {
    for (const { column, key, competence, place } of noted) {
      const found = byColumn[column].get(key);
      if (found === undefined) byColumn[column].set(key, begun(key, competence, place, at));
      // One field that says it twice is one place.
      else if (found.places.at(-1) !== place) found.places.push(place);
    }
  }
  const list = (column: CompetenceColumn): readonly KnownCompetence[] =>
    [...byColumn[column].values()].toSorted((left, right) => right.places.length - left.places.length);
  return { knowledge: list('knowledge'), skills: list('skills'), aptitudes: list('aptitudes') };
}

type Gathered = Omit<KnownCompetence, 'places'> & { readonly places: CompetencePlace[] };

function begun(key: string, { label, reference }: Competence, place: CompetencePlace, at: string): Gathered {
  return { key, label, ...(reference === undefined ? {} : { reference }), places: [place], lastUsed: at };
}

/** Ids of the lines that say again what a line above them says. */
export function repeatedIds(rows: readonly Competence[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = competenceKey(row.label);
    if (seen.has(key)) repeated.add(row.id);
    seen.add(key);
  }
  return repeated;
}

/** The same competence, its id included, last in another column; unchanged when it is not where it was said to be. */
export function moveCompetence(
  value: CompetencesValue,
  id: string,
  from: CompetenceColumn,
  to: CompetenceColumn,
): CompetencesValue {
  const row = value[from].find((candidate) => candidate.id === id);
  if (row === undefined || from === to) return value;
  return { ...value, [from]: value[from].filter((other) => other.id !== id), [to]: [...value[to], row] };
}
