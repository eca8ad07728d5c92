import { beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyValues } from '../../src/domain/fields/kinds.ts';
import { sectionOf } from '../../src/domain/sections/index.ts';
import type { Item, Values } from '../../src/domain/fields/field.ts';
import type { Entry } from '../../src/domain/records.ts';
import type { FontFiles } from '../../src/pdf/fonts.ts';
import { renderDefinition, renderPdf } from '../../src/pdf/render.ts';
import type { RenderedPdf } from '../../src/pdf/request.ts';
import { page } from '../../src/pdf/styles.ts';
import { aMission, anEntry, aPost, years } from '../fixtures/entries.ts';
import { infoOf, readFonts, structureOf, textOf, unpacked, wordsOf } from '../tools/pdf-tools.ts';
import { printing } from '../tools/printing.ts';

// A busy machine takes its time over the longest documents.
vi.setConfig({ testTimeout: 120_000 });

let fonts: FontFiles;
beforeAll(async () => {
  fonts = await readFonts();
});

const print = (...given: Parameters<typeof printing>): Promise<RenderedPdf> =>
  renderPdf(printing(...given), fonts);

const karim = anEntry('identity', 'me', {
  givenNames: 'Karim',
  birthName: 'Benhaddou',
  professionalTitle: 'Cariste, agent logistique',
  birthDate: '1984-05-22',
  phone: '06 39 98 45 51',
  notes: 'Motdepassesecret',
});

/** Words that no other part of the document holds, so that each can be counted. */
const told = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');

const competences = (prefix: string, count: number): readonly { id: string; label: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}`, label: `${prefix}${index}` }));

function job(id: string, missions: readonly Item[], post: Values = {}, more: Values = {}): Entry {
  return anEntry('employment', id, {
    employer: `Employeur ${id}`,
    posts: [aPost(`${id}-post`, { title: `Poste ${id}`, period: years('2011', '2015'), missions, ...post })],
    ...more,
  });
}

const counted = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Fails with the words that are not there exactly once; everything drawn stays on its page, inside the margins. */
async function expectAllDrawn({ bytes, pages }: RenderedPdf, words: readonly string[]): Promise<void> {
  const counts = counted(await textOf(bytes));
  expect(words.filter((word) => counts.get(word) !== 1)).toEqual([]);
  const drawn = await wordsOf(bytes);
  const right = page.width - page.margins[2] + 1;
  expect(
    drawn.filter((word) => word.left < 0 || word.top < 0 || word.right > right || word.bottom > page.height),
  ).toEqual([]);
  expect(Math.max(...drawn.map((word) => word.page))).toBe(pages);
}

describe('nothing is lost', () => {
  test.each([1, 60, 400, 2_000, 20_000])('a mission of %d words keeps each of them', async (count) => {
    const description = told('mot', count);
    const mission = aMission('m', {
      title: told('titre', Math.min(count, 2_000)),
      description,
      context: told('contexte', count > 2_000 ? 10 : count),
      competences: {
        knowledge: competences('savoir', Math.min(count, 50)),
        skills: competences('faire', Math.min(count, 300)),
        aptitudes: [],
      },
    });
    const printed = await print([
      karim,
      job('a', [mission], { team: told('equipe', Math.min(count, 2_000)) }),
    ]);
    await expectAllDrawn(printed, [
      ...description.split(' '),
      ...told('equipe', Math.min(count, 2_000)).split(' '),
      ...told('savoir', Math.min(count, 50)).split(' '),
      ...told('faire', Math.min(count, 300)).split(' '),
      // The title is a bookmark too, but stands once on the pages.
      ...told('titre', Math.min(count, 2_000)).split(' '),
    ]);
  });

  test('paragraphs of every length across page ends keep each word', async () => {
    const missions = Array.from({ length: 60 }, (_, index) =>
      aMission(`m${index}`, {
        title: `mission${index}`,
        description: told(`p${index}m`, 5 + ((index * 37) % 90)),
      }),
    );
    const printed = await print([karim, job('a', missions)]);
    await expectAllDrawn(
      printed,
      missions.flatMap((_, index) => [
        `mission${index}`,
        ...told(`p${index}m`, 5 + ((index * 37) % 90)).split(' '),
      ]),
    );
  });

  test('forty employers and three hundred competences in one column', async () => {
    const jobs = Array.from({ length: 40 }, (_, index) =>
      job(`e${index}`, [
        aMission(`m${index}`, {
          title: `mission${index}`,
          competences: {
            knowledge: competences(`savoir${index}x`, index === 7 ? 300 : 9),
            skills: [],
            aptitudes: [],
          },
        }),
      ]),
    );
    const printed = await print([karim, ...jobs]);
    await expectAllDrawn(printed, [
      ...jobs.map((_, index) => `mission${index}`),
      ...told('savoir7x', 300).split(' '),
      ...jobs.flatMap((_, index) => (index === 7 ? [] : told(`savoir${index}x`, 9).split(' '))),
    ]);
  });

  test('habilitations with endless titles, facts and notes', async () => {
    const permits = Array.from({ length: 30 }, (_, index) =>
      anEntry('habilitation', `h${index}`, {
        title: told(`titre${index}x`, index === 3 ? 1_500 : 4),
        issuer: told(`organisme${index}x`, index === 5 ? 1_500 : 2),
        issued: '2020-01',
        validUntil: { text: told(`jusque${index}x`, index === 9 ? 400 : 1) },
        notes: told(`note${index}x`, index === 11 ? 3_000 : 3),
      }),
    );
    const printed = await print([karim, ...permits], { includeSensitive: true });
    await expectAllDrawn(
      printed,
      permits.flatMap((_, index) => [
        ...told(`titre${index}x`, index === 3 ? 1_500 : 4).split(' '),
        ...told(`organisme${index}x`, index === 5 ? 1_500 : 2).split(' '),
        ...told(`jusque${index}x`, index === 9 ? 400 : 1).split(' '),
        ...told(`note${index}x`, index === 11 ? 3_000 : 3).split(' '),
      ]),
    );
  });

  test('words longer than their line are broken, not cut, and their text is whole', async () => {
    const url = `https://exemple.test/${'dossier-tres-long/'.repeat(7)}fin?q=0123456789`.slice(0, 160);
    const surname = `W${'olfeschlegelsteinhausenbergerdorff'.repeat(3)}`.slice(0, 80);
    const email = `${'m'.repeat(100)}@exemple.test`;
    const job500 = told('accroche', 500);
    const printed = await print([
      anEntry('identity', 'me', {
        givenNames: 'Adèle',
        usageName: surname,
        email,
        summary: url,
        professionalTitle: job500,
      }),
      job('a', [
        aMission('m', {
          title: url,
          description: url,
          competences: {
            knowledge: [{ id: 'k', label: url }],
            skills: [{ id: 's', label: surname }],
            aptitudes: [],
          },
        }),
      ]),
      anEntry('habilitation', 'h', {
        title: url,
        issuer: url,
        categories: [{ other: url }],
        issued: { text: url },
      }),
    ]);
    const squeezed = (await textOf(printed.bytes)).replace(/\s/gu, '');
    expect(squeezed.split(url).length - 1).toBe(8);
    expect(squeezed).toContain(surname);
    expect(squeezed).toContain(email);
    const counts = counted(await textOf(printed.bytes));
    expect(job500.split(' ').filter((word) => counts.get(word) !== 1)).toEqual([]);
    const drawn = await wordsOf(printed.bytes);
    expect(drawn.filter((word) => word.right > page.width - page.margins[2] + 12)).toEqual([]);
  });

  test('every subset of an entry prints, and no label or joining word is left without its value', async () => {
    const identity = sectionOf('identity').fields;
    const given: Values = {
      givenNames: 'Ada',
      usageName: 'Lovelace',
      place: { text: 'Lyon', postcode: '', country: '' },
      phone: '06',
    };
    for (const kept of [[], ['givenNames'], ['usageName'], ['place'], ['phone', 'givenNames']]) {
      const values = {
        ...emptyValues(identity),
        ...Object.fromEntries(kept.map((name) => [name, given[name] ?? ''])),
      };
      const { bytes } = await print([{ ...anEntry('identity', 'me'), values }]);
      const text = await textOf(bytes);
      expect({ kept, phone: text.includes('Téléphone'), place: text.includes('Ville') }).toEqual({
        kept,
        phone: kept.includes('phone'),
        place: kept.includes('place'),
      });
      expect(text).not.toMatch(/ : *\n|, *\n|· *\n/u);
    }
  });
});

describe('the pages', () => {
  const entries = [
    karim,
    job('a', [aMission('m', { title: 'Charger', description: told('x', 900) })], {}, { sector: 'Transport' }),
    anEntry('habilitation', 'h', { title: 'CACES R.489', issued: '2024-03-12', validUntil: '2029-03-11' }),
  ];

  test('say who, what, when and which page in French', async () => {
    const { bytes, pages } = await print(entries);
    const text = await textOf(bytes);
    expect(text.match(/\d+ \/ \d+/gu)).toEqual(
      Array.from({ length: pages }, (_, index) => `${index + 1} / ${pages}`),
    );
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Document personnel, déclaratif, établi par son titulaire, Karim Benhaddou. À jour au 23 novembre 2026.',
    );
    expect(text).toContain('Dans ce dossier');
    expect(text).toContain('Emplois, de 2011 à 2015');
    expect(text).toContain('11 mars 2029');
  });

  test('translate our words only in English', async () => {
    const { bytes } = await print(entries, { language: 'en' });
    const text = await textOf(bytes);
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Personal, self-declared document, drawn up by its holder, Karim Benhaddou. Up to date on 23 November 2026.',
    );
    expect(text).toContain('Jobs, from 2011 to 2015');
    expect(text).toContain('Cariste, agent logistique');
    expect(text).not.toMatch(/Emplois|Téléphone|Dans ce dossier/u);
  });

  test('carry title, author, language and bookmarks, and claim no structure', async () => {
    const { bytes } = await print(entries, {}, 'en');
    const info = await infoOf(bytes);
    expect(info).toContain('Passeport d’orientation, de formation et de compétences de Karim Benhaddou');
    expect(info).toMatch(/Author:\s+Karim Benhaddou/u);
    expect(info).toMatch(/Tagged:\s+no/u);
    expect((await structureOf(bytes)).trim()).toBe('');
    const objects = await unpacked(bytes);
    expect(objects).toContain('/Lang (en-GB)');
    expect(objects).toContain('/DisplayDocTitle true');
    expect(objects.match(/\/Title \(?</gu) ?? objects.match(/\/Title /gu)).toHaveLength(5);
  });

  test('keep a title with the characters of XML in well-formed metadata', async () => {
    const { bytes } = await print([
      anEntry('identity', 'me', { givenNames: 'R&D <b>', usageName: '\u0007"Zoé"' }),
    ]);
    const objects = await unpacked(bytes);
    expect(Buffer.from(objects, 'utf8').toString('utf8')).toContain('R&amp;D &lt;b&gt; "Zo');
  });

  test('an empty passport is a cover', async () => {
    const { bytes, pages, uncovered } = await print([]);
    expect({ pages, uncovered }).toEqual({ pages: 1, uncovered: [] });
    expect((await textOf(bytes)).replace(/\s+/gu, ' ')).toContain('établi par son titulaire');
  });

  test('what is in the bin, and what was not chosen, is not printed', async () => {
    const gone = { ...job('b', []), deletedAt: '2026-11-01T00:00:00.000Z' };
    const all = await textOf((await print([...entries, gone])).bytes);
    const some = await textOf((await print([...entries, gone], { entries: ['me', 'h'] })).bytes);
    expect([all.includes('Employeur a'), all.includes('Employeur b')]).toEqual([true, false]);
    expect([some.includes('Employeur a'), some.includes('CACES R.489')]).toEqual([false, true]);
  });

  test('the same request makes the same bytes', async () => {
    const [first, second] = [await print(entries), await print(entries)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('headings stand with what they head', async () => {
    const jobs = Array.from({ length: 30 }, (_, index) =>
      job(`e${index}`, [
        aMission(`m${index}`, { title: `Mission${index}`, description: told(`d${index}x`, 3 + index * 5) }),
      ]),
    );
    const drawn = await wordsOf((await print([karim, ...jobs])).bytes);
    const pageOf = (text: string): number | undefined => drawn.find((word) => word.text === text)?.page;
    const parted = jobs.flatMap((_, index) =>
      pageOf(`Mission${index}`) === pageOf(`d${index}x0`) ? [] : [`Mission${index}`],
    );
    expect(parted).toEqual([]);
  });

  test('are filled: the same words on few pages', async () => {
    const jobs = Array.from({ length: 30 }, (_, index) =>
      job(`e${index}`, [aMission(`m${index}`, { description: told('mot', 120) })]),
    );
    // 30 × (heads 66 + gaps 41 + 14 lines of 14 points) on pages of 694 points, and the cover.
    expect((await print([karim, ...jobs])).pages).toBeLessThanOrEqual(
      Math.ceil((30 * (66 + 41 + 14 * 14) * 1.15) / 694) + 1,
    );
  });
});

describe('what is private', () => {
  test('stays out of the file, whatever way it is opened, unless it was asked for', async () => {
    const secret = job('a', [], { leavingReason: 'Licenciementsecret' }, { notes: 'Notesecrete' });
    const without = await print([karim, secret]);
    const text = (await textOf(without.bytes)) + (await unpacked(without.bytes));
    for (const word of ['Motdepassesecret', 'Licenciementsecret', 'Notesecrete', '1984'])
      expect(text).not.toContain(word);
    const asked = await textOf((await print([karim, secret], { includeSensitive: true })).bytes);
    for (const word of ['Motdepassesecret', 'Licenciementsecret', 'Notesecrete', '1984'])
      expect(asked).toContain(word);
  });

  test('nothing is fetched: an address or a path for an image is refused', async () => {
    const definition = { content: [{ image: 'logo' }] };
    await expect(
      renderDefinition({ ...definition, images: { logo: 'http://127.0.0.1:9/x.png' } }, fonts),
    ).rejects.toThrow('Access to URL denied');
    await expect(
      renderDefinition({ ...definition, images: { logo: '/etc/hostname' } }, fonts),
    ).rejects.toThrow('Access to local file denied');
  });
});

describe('characters', () => {
  const write = (description: string): Promise<RenderedPdf> =>
    print([karim, job('a', [aMission('m', { description })], {}, { employer: 'Ω Quai' })]);

  test('decomposed letters, thin spaces, fixed hyphens and soft hyphens come out as people mean them', async () => {
    const { bytes, uncovered } = await write(
      'C\u0327a va, 10\u202f000\u2009€, le\u0300ve\u2011personne, trans\u00adport\tfin',
    );
    expect((await textOf(bytes)).replace(/[\s\u00a0]+/gu, ' ')).toContain(
      'Ça va, 10 000 €, lève-personne, transport fin',
    );
    expect(uncovered).toEqual([]);
  });

  test('letters that one family lacks are drawn with the other', async () => {
    const { bytes, uncovered } = await write('Fait ✓ puis H₂O, Москва, Łódź, Ελλάδα, Đặng');
    const text = (await textOf(bytes)).replace(/\s+/gu, ' ');
    for (const word of ['✓', 'Москва', 'Łódź', 'Ελλάδα', 'Đặng']) expect(text).toContain(word);
    expect(uncovered).toEqual([]);
  });

  test('what no font draws is announced by entry, field and character, and marked on the page', async () => {
    const { bytes, uncovered } = await write('Avant 😀👩🏽‍🔧 العربية 漢字 après\u0007');
    expect(await textOf(bytes)).toContain('Avant […] après');
    const path = ['posts', 'a-post', 'missions', 'm', 'description'];
    const where = { address: { entry: 'a', path }, entryTitle: 'Ω Quai', fieldLabel: 'Ce que je fais' };
    expect(uncovered.map(({ character, name }) => `${character} ${name}`)).toEqual([
      '😀 émoji ou pictogramme',
      '👩 émoji ou pictogramme',
      '🏽 émoji ou pictogramme',
      '🔧 émoji ou pictogramme',
      'ا lettre arabe',
      'ل lettre arabe',
      'ع lettre arabe',
      'ر lettre arabe',
      'ب lettre arabe',
      'ي lettre arabe',
      'ة lettre arabe',
      '漢 caractère chinois ou japonais',
      '字 caractère chinois ou japonais',
      '\u0007 caractère invisible',
    ]);
    expect(uncovered[0]).toEqual({
      ...where,
      character: '😀',
      codePoint: 0x1f600,
      name: 'émoji ou pictogramme',
    });
    // Glyph 0 of a font is its box.
    const shown = [...(await unpacked(bytes)).matchAll(/\[((?:<[0-9a-f]*>|[-\d. ])*)\] TJ/gu)].map(
      ([, glyphs]) => glyphs ?? '',
    );
    const glyphs = shown.flatMap((row) => row.match(/(?<=<[0-9a-f]*)[0-9a-f]{4}/gu) ?? []);
    expect(glyphs.length).toBeGreaterThan(100);
    expect(glyphs.includes('0000')).toBe(false);
  });

  test('a name that no font draws is announced, and leaves the rosette empty', async () => {
    const { bytes, uncovered } = await print([anEntry('identity', 'me', { givenNames: '志明' })]);
    expect((await textOf(bytes)).startsWith('[…]') || (await textOf(bytes)).includes('\n[…]')).toBe(true);
    expect(uncovered.map(({ character, fieldLabel }) => [character, fieldLabel])).toEqual([
      ['志', 'Prénoms'],
      ['明', 'Prénoms'],
    ]);
  });
});
