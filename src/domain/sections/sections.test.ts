import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../fields/field.ts';
import { emptyValues } from '../fields/kinds.ts';
import type { Label } from '../language.ts';
import type { Section } from '../section.ts';
import { sectionOf, sections } from './index.ts';

/** Every label, hint and example of a group, with where it stands. */
function labelsOf(fields: Fields, at: string): readonly (readonly [string, Label])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const own: readonly (Label | undefined)[] = [field.label, field.hint, field.example];
    const track =
      field.kind === 'list' ? [...(field.track?.steps ?? []), ...Object.values(field.track?.at ?? {})] : [];
    const ofList =
      field.kind === 'list'
        ? [
            field.singular,
            field.add,
            ...track.flatMap(({ label, ...mark }) => [label, 'detail' in mark ? mark.detail : undefined]),
          ]
        : [];
    const units = field.kind === 'number' ? field.units : [];
    const inner = field.kind === 'list' ? labelsOf(field.fields, `${at}.${name}`) : [];
    return [
      ...[...own, ...ofList, ...units].flatMap((label) =>
        label === undefined ? [] : [[`${at}.${name}`, label] as const],
      ),
      ...inner,
    ];
  });
}

const labels = sections.flatMap((section) => [
  ...[section.label, section.singular, section.add, section.empty].map(
    (label) => [section.type, label] as const,
  ),
  ...labelsOf(section.fields, section.type),
]);

/** Every group: the entry itself, and the elements of its lists. */
function groupsOf(fields: Fields, at: string): readonly (readonly [string, Fields])[] {
  const inner = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list' ? groupsOf(field.fields, `${at}.${name}`) : [],
  );
  return [[at, fields], ...inner];
}

const groups = sections.flatMap((section) => groupsOf(section.fields, section.type));
const essential = (fields: Fields): readonly Field[] =>
  Object.values(fields).filter((field) => field.essential);

describe('the registry', () => {
  it('has the sections that the law and its practice name, in the order of the contents', () => {
    const named = [
      ['identity', 'one', 'self', false],
      ['project', 'one', 'self', false],
      ['education', 'many', 'path', false],
      ['internship', 'many', 'path', false],
      ['employment', 'many', 'path', false],
      ['training', 'many', 'path', false],
      ['certification', 'many', 'path', false],
      ['habilitation', 'many', 'path', false],
      ['interview', 'many', 'path', true],
      ['language', 'many', 'path', false],
      ['volunteering', 'many', 'path', false],
      ['mentoring', 'many', 'path', false],
      ['digital', 'many', 'path', false],
      ['assessment', 'many', 'path', false],
      ['note', 'many', 'inbox', true],
    ];
    const types = named.map(([type]) => type);
    expect(
      sections
        .filter(({ type }) => types.includes(type))
        .map(({ type, cardinality, chapter, annex }) => [type, cardinality, chapter, annex === true]),
    ).toEqual(named);
    expect(sections.map((section) => sectionOf(section.type))).toEqual(sections);
    expect(() => sectionOf('mailbox')).toThrow('mailbox');
  });

  it('has a place for what a conversion cannot place: private notes in every section of many entries', () => {
    const without = sections.filter(
      ({ cardinality, chapter, fields }) =>
        cardinality === 'many' &&
        chapter !== 'inbox' &&
        (fields['notes']?.kind !== 'longText' || fields['notes'].sensitive !== true),
    );
    expect(without.map(({ type }) => type)).toEqual([]);
  });

  it('links only to sections that exist', () => {
    const types = new Set(sections.map(({ type }) => type));
    const lost = groups.flatMap(([at, fields]) =>
      Object.entries(fields).flatMap(([name, field]) =>
        field.kind === 'link' && field.to.some((type) => !types.has(type)) ? [`${at}.${name}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('asks first for a few things only: one to eight essential fields in a group', () => {
    const counts = groups.map(([at, fields]) => [at, essential(fields).length] as const);
    expect(counts.filter(([, count]) => count < 1 || count > 8)).toEqual([]);
  });

  it('says nothing about an entry with nothing in it', () => {
    const warned = sections.flatMap((section) => section.warnings?.(emptyValues(section.fields)) ?? []);
    const suggested = sections.flatMap((section) =>
      Object.values(section.suggestions ?? {}).map((suggest) =>
        suggest(emptyValues(section.fields), { birthDate: undefined }),
      ),
    );
    expect([warned, suggested.filter((suggestion) => suggestion !== null)]).toEqual([[], []]);
  });

  it('never asks for a social security number, a nationality, a marital status or a health condition', () => {
    const words = labels.map(([, { fr, en }]) => `${fr} ${en}`).join('\n');
    expect(words).not.toMatch(
      /sécurité sociale|social security|nationalit|marital|situation familiale|RQTH|handicap|disab/iu,
    );
  });
});

describe('the words of the registry', () => {
  it('are there in both languages, not the same sentence twice', () => {
    const missing = labels.filter(([, { fr, en }]) => fr.trim() === '' || en.trim() === '');
    expect(missing.map(([at]) => at)).toEqual([]);
    const sentences = labels.filter(([, { fr, en }]) => fr === en && fr.includes(' '));
    expect(sentences).toEqual([]);
  });

  it('keep French typography: no straight apostrophe, a no-break space before : ; ? ! » and after «', () => {
    const badly = labels.filter(([, { fr }]) => /'| [:;?!»]|[^\u00a0\u202f ][;?!»]|« |"/u.test(fr));
    expect(badly).toEqual([]);
  });

  it('keep English typography: no straight apostrophe, no space before a colon', () => {
    const badly = labels.filter(([, { en }]) => /'|[ \u00a0][:;?!]|"/u.test(en));
    expect(badly).toEqual([]);
  });

  it('are calm: no exclamation, no « veuillez », nothing official, certified or expired', () => {
    const loud = labels.filter(([, { fr, en }]) =>
      /!|veuillez|officiel|certifié|expiré|official|expired|please/iu.test(`${fr} ${en}`),
    );
    expect(loud).toEqual([]);
  });

  it('are short: a label of a field fits on a line of the form', () => {
    const long = groups.flatMap(([at, fields]) =>
      Object.entries(fields).flatMap(([name, { label }]) =>
        Math.max(label.fr.length, label.en.length) > 48 ? [`${at}.${name}`] : [],
      ),
    );
    expect(long).toEqual([]);
  });

  it('have no field called twice the same in one group', () => {
    const twice = groups.filter(([, fields]) => {
      const names = Object.values(fields).map(({ label }) => label.fr);
      return new Set(names).size !== names.length;
    });
    expect(twice.map(([at]) => at)).toEqual([]);
  });
});

describe('warnings of the sections', () => {
  const warned = (section: Section, values: Record<string, unknown>): readonly string[] =>
    // The values given here are of the kinds that the section declares.
    (section.warnings?.({ ...emptyValues(section.fields), ...(values as object) }) ?? []).map(
      ({ field }) => field,
    );

  it.each([
    ['education', { status: { code: 'SANS_DIPLOME' }, obtained: '2004' }, ['obtained']],
    ['education', { status: { code: 'EN_COURS' }, obtained: '2004' }, ['obtained']],
    ['education', { status: { code: 'OBTENU' }, obtained: '2004' }, []],
    ['education', { status: { code: 'SANS_DIPLOME' } }, []],
    ['certification', { obtained: '2024-05', validUntil: '2024-04' }, ['validUntil']],
    ['certification', { obtained: '2024', validUntil: '2024-04' }, []],
    [
      'certification',
      { obtained: '2024', vae: [{ id: 'a', values: { status: { code: 'REFUS' } } }] },
      ['obtained'],
    ],
    [
      'certification',
      {
        obtained: '2024',
        vae: [
          { id: 'a', values: { status: { code: 'REFUS' } } },
          { id: 'b', values: { status: { code: 'VALIDATION_TOTALE' } } },
        ],
      },
      [],
    ],
    ['interview', { date: '2026-03-12', nextDue: '2025' }, ['nextDue']],
    ['digital', { obtained: '2026-03-12', validUntil: '2026-03-11' }, ['validUntil']],
  ])('%s: %j → %j', (type, values, fields) => {
    expect(warned(sectionOf(type), values)).toEqual(fields);
  });
});

describe('the track of a list', () => {
  const tracks = groups.flatMap(([at, fields]) =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'list' && field.track !== undefined
        ? [{ list: `${at}.${name}`, fields: field.fields, track: field.track }]
        : [],
    ),
  );

  it.each(tracks)(
    '$list stands on a step for every row of its list, and tells dates that exist',
    ({ fields, track }) => {
      const field = fields[track.field];
      const codes = field?.kind === 'choice' ? field.codelist.rows.map(({ code }) => code) : [];
      expect(Object.keys(track.at)).toEqual(codes);
      const steps = Object.values(track.at).map(({ step }) => step);
      expect(steps.filter((step) => track.steps[step] === undefined)).toEqual([]);
      const kinds = track.steps.map(({ date }) => (date === undefined ? 'partialDate' : fields[date]?.kind));
      expect(new Set(kinds)).toEqual(new Set(['partialDate']));
    },
  );
});
