import type { JsonContents, Migration } from './migration.ts';

/*
 * What this step knows is written here and nowhere else: lists and sections go on changing, a released step does not. A value of
 * another shape than version 1 wrote is left as it is; the parser that comes after refuses it.
 */

type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Labels of the rows of `situations` on the day of this step: who had written one of them meant that row. */
const situationCodes: ReadonlyMap<string, string> = new Map([
  ['En études', 'ETUDES'],
  ['Studying', 'ETUDES'],
  ['En apprentissage ou en alternance', 'ALTERNANCE'],
  ['In an apprenticeship or work-study contract', 'ALTERNANCE'],
  ['En CDI', 'CDI'],
  ['In a permanent job (CDI)', 'CDI'],
  ['En CDD ou en intérim', 'CDD_INTERIM'],
  ['In a fixed-term (CDD) or agency job', 'CDD_INTERIM'],
  ['Dans la fonction publique', 'AGENT_PUBLIC'],
  ['In the public service', 'AGENT_PUBLIC'],
  ['À son compte (travail non salarié)', 'NON_SALARIE'],
  ['Self-employed', 'NON_SALARIE'],
  ['En recherche d’emploi', 'RECHERCHE_EMPLOI'],
  ['Looking for a job', 'RECHERCHE_EMPLOI'],
  ['En formation ou en reconversion', 'FORMATION'],
  ['In training or changing careers', 'FORMATION'],
  ['En congé (parental, maladie longue…)', 'CONGE'],
  ['On leave (parental, long illness…)', 'CONGE'],
  ['À la retraite', 'RETRAITE'],
  ['Retired', 'RETRAITE'],
  ['Autre situation', 'AUTRE'],
  ['Other situation', 'AUTRE'],
]);

function situation(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return null;
  const code = situationCodes.get(text.trim());
  return code === undefined ? { other: text } : { code };
}

function kind(employerBound: unknown): unknown {
  if (employerBound === 'yes') return { code: 'EMPLOYER' };
  if (employerBound === 'no') return { code: 'PERSONAL' };
  return employerBound === '' ? null : employerBound;
}

/** Fields of version 1 that have another value, and perhaps another name; no other section had fields of these names. */
const changed: ReadonlyMap<string, { readonly name: string; readonly value: (before: unknown) => unknown }> =
  new Map([
    ['situation', { name: 'situation', value: situation }],
    ['employerBound', { name: 'kind', value: kind }],
  ]);

/** Values of a whole entry. Of what section they are is told by a field that only that section had. */
function values(before: unknown): unknown {
  if (!isJson(before)) return before;
  const after = Object.fromEntries(
    Object.entries(before).map(([name, value]) => {
      const change = changed.get(name);
      return change ? [change.name, change.value(value)] : [name, value];
    }),
  );
  if (Object.hasOwn(before, 'givenNames')) return { ...after, pseudonym: '', photo: null };
  return Object.hasOwn(before, 'employerBound') ? { ...after, training: null } : after;
}

/** Something with a path to a field, and under these keys what stands there. */
function located(row: unknown, keys: readonly string[]): unknown {
  if (!isJson(row)) return row;
  const path = row['path'];
  const change = Array.isArray(path) && path.length === 1 ? changed.get(String(path[0])) : undefined;
  if (change === undefined) return row;
  const sides = keys.filter((key) => Object.hasOwn(row, key)).map((key) => [key, change.value(row[key])]);
  return { ...row, path: [change.name], ...Object.fromEntries(sides) };
}

function body(before: unknown): unknown {
  return isJson(before) ? { ...before, values: values(before['values']) } : before;
}

function entry(before: unknown): unknown {
  if (!isJson(before)) return before;
  return {
    ...before,
    values: values(before['values']),
    ...(Array.isArray(before['origins'])
      ? { origins: before['origins'].map((row) => located(row, [])) }
      : {}),
    // `null` on the other side means "removed" or "not given", in every version.
    ...(Array.isArray(before['undecided'])
      ? { undecided: before['undecided'].map((row) => located(row, ['value'])) }
      : {}),
  };
}

/** One difference: of a whole entry (path []), or of one field. */
function patch(before: unknown): unknown {
  if (!isJson(before) || before['table'] !== 'entries') return before;
  const path = before['path'];
  if (!Array.isArray(path) || path.length > 0) return located(before, ['before', 'after']);
  const sides = ['before', 'after'].filter((key) => Object.hasOwn(before, key));
  return { ...before, ...Object.fromEntries(sides.map((key) => [key, entry(before[key])])) };
}

function rows(contents: JsonContents, table: string, migrate: (row: Json) => unknown): unknown {
  const list = contents[table];
  return Array.isArray(list) ? list.map((row: unknown) => (isJson(row) ? migrate(row) : row)) : list;
}

export const photoPseudonymKind: Migration = {
  from: 1,
  why: 'Identity gains a photo, a pseudonym and a list of situations; a title tells whose it is instead of yes or no, and which training led to it.',
  migrate: (contents) => ({
    ...contents,
    entries: rows(contents, 'entries', entry),
    versions: rows(contents, 'versions', (row) => ({ ...row, body: body(row['body']) })),
    changes: rows(contents, 'changes', (row) =>
      Array.isArray(row['patches']) ? { ...row, patches: row['patches'].map(patch) } : row,
    ),
  }),
};
