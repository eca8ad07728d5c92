import { habilitationCategories } from '../../domain/codelists/habilitation-categories.ts';
import { rowShortLabel } from '../../domain/codelist.ts';
import { isItems } from '../../domain/address.ts';
import { entryTitle } from '../../domain/entry-title.ts';
import type { FieldValue, LanguageLevelsValue, PlaceValue } from '../../domain/fields/field.ts';
import { levelText } from '../../domain/fields/kinds.ts';
import type { Language } from '../../domain/language.ts';
import { formatPartialDate, isPartialDate, latest } from '../../domain/partial-date.ts';
import { formatPeriod, type Period } from '../../domain/period.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import type { TimelineLane, TimelineMark } from '../../domain/timeline.ts';
import { countryName } from '../../parts/country-name.ts';
import type { HomeWords } from './use-home-words.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Things told of a kind before « et 3 autres ». */
const mostTold = 4;

/** What stands under the name: birth, town, present posts, driving licences, languages; only what is given. */
export function identityFacts(
  entries: readonly Entry[],
  lanes: readonly TimelineLane[],
  today: string,
  words: HomeWords,
  language: Language,
): readonly Fact[] {
  const of = (type: string): readonly Entry[] => entries.filter((entry) => entry.section === type);
  const [identity] = of('identity');
  const { facts } = words;
  return [
    { label: facts.born, value: birth(identity, language) },
    { label: facts.lives, value: town(identity, language) },
    { label: facts.inPost, value: list(present(of('employment'), lanes, words, language), words) },
    { label: facts.licences, value: list(licences(of('habilitation'), today, language), words) },
    { label: facts.languages, value: list(spoken(of('language'), language), words) },
  ].filter(({ value }) => value !== '');
}

function list(texts: readonly string[], words: HomeWords): string {
  const shown = texts.slice(0, mostTold).join(', ');
  return texts.length <= mostTold ? shown : words.andOthers({ shown, count: texts.length - mostTold });
}

function birth(identity: Entry | undefined, language: Language): string {
  const date = identity?.values['birthDate'];
  return isPartialDate(date) ? formatPartialDate(date, language, 'long') : '';
}

function town(identity: Entry | undefined, language: Language): string {
  // The field is declared a place in the section of the identity.
  const place = (identity?.values['place'] ?? null) as PlaceValue | null;
  if (place === null || place.text.trim() === '') return '';
  const department = /^(97\d|\d\d)\d{2,3}$/u.exec(place.postcode.trim())?.[1];
  const named = department === undefined ? place.text.trim() : `${place.text.trim()} (${department})`;
  return place.country === '' || place.country === 'FR'
    ? named
    : `${named}, ${countryName(place.country, language)}`;
}

/** Employers of today, each since its first post in a row. */
function present(
  jobs: readonly Entry[],
  lanes: readonly TimelineLane[],
  words: HomeWords,
  language: Language,
): readonly string[] {
  const marks = lanes.find((lane) => lane.section.type === 'employment')?.marks ?? [];
  return marks
    .filter((mark) => mark.isOngoing)
    .toReversed()
    .map((mark) => {
      const job = jobs.find((entry) => entry.id === mark.entry);
      const start = firstStart(job?.values['posts'], mark);
      if (start === undefined) return mark.title;
      const date = formatPeriod({ start, end: { state: 'ongoing' } }, language, 'long');
      return words.since({ what: mark.title, date });
    });
}

function firstStart(posts: FieldValue | undefined, mark: TimelineMark): Period['start'] {
  const first = isItems(posts) ? posts.find((post) => post.id === mark.parts[0]?.item) : undefined;
  // The field is declared a period in the posts of a job; to the month is enough here.
  const { start } = (first?.values['period'] ?? {}) as Partial<Period>;
  return typeof start === 'string' ? start.replace(/^(\d{4}-\d{2})-\d{2}/u, '$1') : undefined;
}

/** Categories of driving licences that have not ended. */
function licences(permits: readonly Entry[], today: string, language: Language): readonly string[] {
  const codes = permits
    .filter(({ values }) => codesIn(values['family']).includes('PERMIS_CONDUIRE'))
    .filter(({ values }) => {
      const end = values['validUntil'];
      return !isPartialDate(end) || (latest(end) ?? today) >= today;
    })
    .flatMap(({ values }) => codesIn(values['categories']));
  return [...new Set(codes)].flatMap((code) => {
    const row = habilitationCategories.find(code);
    return row === undefined ? [] : [rowShortLabel(row, language)];
  });
}

function spoken(entries: readonly Entry[], language: Language): readonly string[] {
  const section = sectionOf('language');
  const isNative = ({ values }: Entry): number => Number(values['native'] === 'yes');
  const mothersFirst = entries.toSorted((left, right) => isNative(right) - isNative(left));
  return mothersFirst.flatMap((entry, index) => {
    const name = entryTitle(entry, section, language);
    if (name === '') return [];
    // In French only the first of a list takes a capital.
    const told = language === 'fr' && index > 0 ? name.toLocaleLowerCase('fr') : name;
    const level = overallLevel(entry.values['levels'], language);
    return [level === '' ? told : `${told} (${level})`];
  });
}

function overallLevel(value: FieldValue | undefined, language: Language): string {
  // The field is declared language levels in the section of languages.
  const levels = (value ?? null) as LanguageLevelsValue | null;
  const overall = levels?.overall ?? null;
  return overall === null ? '' : levelText(overall, language);
}

function codesIn(value: FieldValue | undefined): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'code' in row && typeof row.code === 'string'
      ? [row.code]
      : [],
  );
}
