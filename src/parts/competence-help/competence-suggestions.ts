import { softSkills, type SoftSkill } from '../../domain/codelists/soft-skills.ts';
import { transversalSkills, type TransversalSkill } from '../../domain/codelists/transversal-skills.ts';
import { romeVersion } from '../../domain/codelists/rome.ts';
import { competenceKey, type KnownCompetence } from '../../domain/competences.ts';
import type { Competence, CompetenceColumn } from '../../domain/fields/field.ts';
import type { Language } from '../../domain/language.ts';
import { matchesText } from '../../ui/fold-text.ts';
import type { Suggestion } from '../../ui/suggestion-list.tsx';
import type { CompetenceWords } from './use-competence-words.ts';

/** A competence about to be noted: it has no id yet. */
export type NewCompetence = Omit<Competence, 'id'>;

interface SuggestionRequest {
  readonly column: CompetenceColumn;
  /** What is typed so far; '' offers what can be offered without a word. */
  readonly text: string;
  /** What is in the column already: not offered again. */
  readonly rows: readonly Competence[];
  readonly known: readonly KnownCompetence[];
  /** Language of the person's words: in English, the lists are in our translation. */
  readonly language: Language;
  readonly words: CompetenceWords;
}

const knownAtMost = 6;
const listedAtMost = 8;
const knownPrefix = 'known:';
const romePrefix = 'rome:';

/** The lines to offer: what the person has noted elsewhere in this column, then the lists of ROME for this column. */
export function competenceSuggestions(request: SuggestionRequest): readonly Suggestion[] {
  const here = new Set(request.rows.map((row) => competenceKey(row.label)));
  const shown = wantedOf(request.known, request.text, here);
  const taken = new Set([...here, ...shown.map(({ key }) => key)]);
  const listed = fromLists(request).filter(({ label }) => !taken.has(competenceKey(label)));
  return [...shown.map((row) => knownLine(row, request.words)), ...listed];
}

/**
 * The first ones in which every word typed begins a word; what is typed to the letter is no news. By their keys, which
 * are folded already: a passport may hold thousands, and this runs at each keystroke.
 */
function wantedOf(
  known: readonly KnownCompetence[],
  text: string,
  here: ReadonlySet<string>,
): readonly KnownCompetence[] {
  const typed = competenceKey(text);
  const starts = wordsOf(typed).map((word) => ` ${word}`);
  const found: KnownCompetence[] = [];
  for (const row of known) {
    if (found.length === knownAtMost) break;
    if (row.key === typed || here.has(row.key)) continue;
    const words = ` ${row.key.replaceAll(/['-]/gu, ' ')}`;
    if (starts.every((start) => words.includes(start))) found.push(row);
  }
  return found;
}

const wordsOf = (key: string): readonly string[] => key.split(/[\s'-]/u).filter((word) => word !== '');

function knownLine(row: KnownCompetence, { suggestions }: CompetenceWords): Suggestion {
  const count = row.places.length;
  const areMissions = row.places.every(({ path }) => path.includes('missions'));
  return {
    id: `${knownPrefix}${row.key}`,
    label: row.label,
    detail: areMissions ? suggestions.inMissions({ count }) : suggestions.inPlaces({ count }),
    group: suggestions.own,
  };
}

function fromLists(request: SuggestionRequest): readonly Suggestion[] {
  if (request.column === 'aptitudes') {
    const found = softSkills.rows.filter((row) => matchesSoftSkill(row, request.text));
    return found.map((row) => softSkillLine(row, request));
  }
  // 57 lines without a word typed would be a list to read, not help.
  if (request.column !== 'skills' || request.text.trim() === '') return [];
  return transversalSkills.rows
    .filter((row) => matchesText(`${row.fr} ${row.en}`, request.text))
    .slice(0, listedAtMost)
    .map((row) => skillLine(row, request));
}

const matchesSoftSkill = (row: SoftSkill, text: string): boolean =>
  matchesText([row.fr, row.en, ...row.formerly, row.near.fr, row.near.en].join(' '), text);

function softSkillLine(row: SoftSkill, { text, language, words }: SuggestionRequest): Suggestion {
  const earlier = isNamedBy(row, text)
    ? undefined
    : row.formerly.find((name) => text.trim() !== '' && matchesText(name, text));
  const detail = [
    ...(earlier === undefined ? [] : [words.suggestions.formerly({ name: earlier })]),
    row.definition[language],
    ...(language === 'fr' ? [] : [words.suggestions.translated({ name: row.fr })]),
  ];
  return {
    id: `${romePrefix}${row.code}`,
    label: row[language],
    detail: detail.join(' '),
    group: words.suggestions.softSkills,
  };
}

const isNamedBy = (row: SoftSkill, text: string): boolean => matchesText(`${row.fr} ${row.en}`, text);

function skillLine(row: TransversalSkill, { language, words }: SuggestionRequest): Suggestion {
  return {
    id: `${romePrefix}${row.code}`,
    label: row[language],
    ...(language === 'fr' ? {} : { detail: words.suggestions.translated({ name: row.fr }) }),
    group: words.suggestions.transversalSkills,
  };
}

/** What a line that was picked says, with where it comes from; the text alone when the line is no longer known. */
export function pickedCompetence(
  text: string,
  suggestion: Pick<Suggestion, 'id'> | undefined,
  known: readonly KnownCompetence[],
): NewCompetence {
  if (suggestion === undefined) return { label: text };
  if (suggestion.id.startsWith(romePrefix)) {
    return withRome(text, suggestion.id.slice(romePrefix.length));
  }
  const reference = known.find(({ key }) => `${knownPrefix}${key}` === suggestion.id)?.reference;
  return { label: text, ...(reference === undefined ? {} : { reference }) };
}

/** With the code and the French label of that day: later editions rename. */
export function withRome(label: string, code: string): NewCompetence {
  const row = softSkills.find(code) ?? transversalSkills.find(code);
  if (row === undefined) return { label };
  return { label, reference: { scheme: 'ROME', version: romeVersion, code, label: row.fr } };
}
