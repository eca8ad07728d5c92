import { beforeAll, describe, expect, test, vi } from 'vitest';
import { completeValues } from '../../src/domain/edit.ts';
import type { Item, Values } from '../../src/domain/fields/field.ts';
import type { Entry, ProofReference } from '../../src/domain/records.ts';
import { sectionOf } from '../../src/domain/sections/index.ts';
import type { Selection } from '../../src/domain/selection.ts';
import type { FontFiles } from '../../src/pdf/fonts.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import type { RenderedPdf } from '../../src/pdf/request.ts';
import { bodyHeight, page } from '../../src/pdf/styles.ts';
import { aMission, anEntry, aPost, years } from '../fixtures/entries.ts';
import { everythingIn, infoOf, readFonts, textOf, unpacked, wordsOf } from '../tools/pdf-tools.ts';
import { printing } from '../tools/printing.ts';

// A busy machine takes its time over the longest documents.
vi.setConfig({ testTimeout: 120_000 });

let fonts: FontFiles;
beforeAll(async () => {
  fonts = await readFonts();
});

const print = (...given: Parameters<typeof printing>): Promise<RenderedPdf> =>
  renderPdf(printing(...given), fonts);

/** An item of a list of a section, complete but for what is not given. */
function anItem(section: string, list: string, id: string, given: Values): Item {
  const field = sectionOf(section).fields[list];
  if (field?.kind !== 'list') throw new Error(`${section} has no list ${list}`);
  return { id, values: completeValues(field.fields, given) };
}

const proof = (id: string, path: readonly string[] = [], sha256 = id): ProofReference => ({
  id,
  path,
  sha256,
  name: `Piece${id}.pdf`,
  type: 'application/pdf',
  addedAt: '2026-11-01T08:00:00.000Z',
});

/** A grey picture of 2 × 2 pixels. */
const jpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  ),
);
const photo = { sha256: 'f'.repeat(64), width: 2, height: 2, crop: { x: 0, y: 0, width: 1, height: 1 } };

const me = anEntry('identity', 'me', {
  givenNames: 'Karim',
  birthName: 'Benhaddou',
  birthDate: { text: 'Naissancesecrete' },
  notes: 'Noteidentite',
  photo,
});
const job = anEntry(
  'employment',
  'job',
  {
    employer: 'Employeurmontre',
    notes: 'Noteemploi',
    posts: [
      aPost('post', {
        title: 'Cariste',
        period: years('2011', '2015'),
        leavingReason: 'Departsecret',
        missions: [aMission('mission', { title: 'Charger', description: 'Des camions' })],
      }),
    ],
  },
  { proofs: [proof('1'), proof('2', ['posts', 'post'])] },
);
const training = anEntry('training', 'training', { title: 'Formationcachee', period: years('2019', '2019') });
const permit = anEntry('habilitation', 'permit', {
  title: 'CACES R489',
  issued: '2024-03-12',
  validUntil: '2029-03-11',
  training: { entry: 'training', label: 'Formationcachee' },
});
const interview = anEntry('interview', 'interview', {
  kind: { other: 'Entretiensecret' },
  date: '2024-03-14',
  employer: { entry: 'job', label: 'Employeurmontre' },
  proposals: [
    anItem('interview', 'proposals', 'p1', { title: 'CACES R482', status: { other: 'refusée' } }),
    anItem('interview', 'proposals', 'p2', { title: 'Bureautique', status: { other: 'acceptée' } }),
  ],
});
const note = anEntry('note', 'note', { text: 'Aranger demain\nAvecdeuxlignes' });
const all = [me, job, training, permit, interview, note];

const withPhoto = (selection: Partial<Selection>): Promise<RenderedPdf> =>
  renderPdf({ ...printing(all, selection), images: { [photo.sha256]: jpeg } }, fonts);

describe('what a document shows', () => {
  const secrets = ['Naissancesecrete', 'Noteidentite', 'Noteemploi', 'Departsecret'];
  const annexes = ['Entretiensecret', 'R482', 'Aranger', 'Avecdeuxlignes'];

  test.each<[name: string, asked: Partial<Selection>, shown: readonly string[], hidden: readonly string[]]>([
    ['nothing asked for', {}, ['Employeurmontre', 'Formationcachee'], [...secrets, ...annexes, 'Piece1']],
    ['what is kept for oneself', { includeSensitive: true }, secrets, [...annexes, 'Piece1']],
    ['the interviews', { annexes: ['interview'] }, ['Entretiensecret', 'R482'], [...secrets, 'Aranger']],
    ['the notes', { annexes: ['note'] }, ['Aranger', 'Avecdeuxlignes'], ['Entretiensecret']],
    [
      'sections without the trainings',
      { sections: ['identity', 'employment', 'habilitation'] },
      ['Employeurmontre', 'R489'],
      ['Formationcachee', ...secrets, ...annexes],
    ],
    [
      'lines without the job',
      { entries: ['me', 'training', 'permit', 'interview'], annexes: ['interview'] },
      ['Formationcachee', 'R489', 'Entretiensecret'],
      ['Employeurmontre', 'Cariste', 'Aranger', ...secrets],
    ],
    ['everything without the name', { sections: ['employment'] }, ['Cariste'], ['Karim', 'Benhaddou']],
    ['marks', { proofs: 'marks' }, ['Justifié', 'Déclaratif'], ['Piece1', 'Piece2']],
    ['a list of proofs', { proofs: 'list' }, ['Piece1', 'Piece2'], secrets],
  ])('%s: that, and not a word of the rest anywhere in the file', async (_name, asked, shown, hidden) => {
    const found = await everythingIn((await withPhoto(asked)).bytes);
    expect({ missing: shown.filter((word) => !found.includes(word)) }).toEqual({ missing: [] });
    expect({ leaked: hidden.filter((word) => found.includes(word)) }).toEqual({ leaked: [] });
    expect(found.includes('/Subtype /Image')).toBe(false);
  });

  test('the photo when it is asked for, once and inside its page', async () => {
    const objects = await unpacked((await withPhoto({ includePhoto: true })).bytes);
    expect(objects.match(/\/Subtype \/Image/gu)).toHaveLength(1);
  });

  test('no photo that still holds what its frame leaves out', async () => {
    const framed = { ...photo, crop: { x: 0, y: 0, width: 1, height: 0.5 } };
    const request = printing([{ ...me, values: { ...me.values, photo: framed } }], { includePhoto: true });
    await expect(renderPdf({ ...request, images: { [photo.sha256]: jpeg } }, fonts)).rejects.toThrow(
      'A photo must be cut to what it shows',
    );
  });

  test('the name of a line that is gone, and not of one that is left out', async () => {
    const gone = await textOf((await print([me, permit])).bytes);
    const leftOut = await textOf((await print([me, permit, training], { entries: ['me', 'permit'] })).bytes);
    expect([gone.includes('Formationcachee'), leftOut.includes('Formationcachee')]).toEqual([true, false]);
  });
});

describe('the parts of the passport', () => {
  test('interviews are an annex on pages of their own, last, with proposals and what became of them', async () => {
    const { bytes, pages } = await print([me, interview, job], { annexes: ['interview'] });
    const drawn = await wordsOf(bytes);
    const pageOf = (text: string): number | undefined => drawn.findLast((word) => word.text === text)?.page;
    expect([pageOf('Annexe'), pageOf('Entretiensecret'), pageOf('Refusée')]).toEqual([pages, pages, pages]);
    expect(drawn.filter((word) => word.page === pages).some((word) => word.text === 'Cariste')).toBe(false);
    expect(await textOf(bytes)).toMatch(/CACES R482\s+Refusée\s+Bureautique\s+Acceptée/u);
    expect(await textOf(bytes)).toContain('Annexe : Entretiens');
  });

  test('languages are a grid; in large print each level has its name', async () => {
    const language = anEntry('language', 'l', {
      language: { other: 'Anglais' },
      levels: {
        overall: null,
        listening: { code: 'B2' },
        reading: { code: 'C1' },
        interaction: { code: 'B1' },
        production: null,
        writing: { code: 'A2' },
      },
    });
    const drawn = await wordsOf((await print([me, language])).bytes);
    const leftOf = (text: string): number => drawn.find((word) => word.text === text)?.left ?? Number.NaN;
    expect(['Écouter', 'Lire', 'Dialoguer', 'Écrire'].map(leftOf).map(Math.round)).toEqual(
      ['B2', 'C1', 'B1', 'A2'].map(leftOf).map(Math.round),
    );
    const large = await textOf((await print([me, language], { largePrint: true })).bytes);
    expect(large.replace(/\s+/gu, ' ')).toContain('Écouter : B2, Lire : C1');
  });

  test('facts are told once: no label for a yes or for a code that names itself, no link to a name just told', async () => {
    const lines = [
      anEntry('language', 'l', { language: { code: 'fr' }, native: 'yes' }),
      anEntry('training', 't', {
        title: 'Sauveteur',
        initiative: { code: 'MOI' },
        days: { amount: '1', unit: 'days' },
      }),
      anEntry('certification', 'c', { title: 'Titre', reference: 'RNCP1884' }),
      anEntry('habilitation', 'h', {
        title: 'BS',
        issuer: 'Employeurmontre',
        employer: { entry: 'job', label: 'Employeurmontre' },
      }),
    ];
    const text = (await textOf((await print([me, job, ...lines])).bytes)).replace(/\s+/gu, ' ');
    const told = ['1 jour ·', 'Qui en a eu l’idée : Moi-même', 'RNCP1884'];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toMatch(/Langue maternelle(?! :)/u);
    const twice = ['Code RNCP', 'Employeur concerné', 'Oui', '1 jours'];
    expect(twice.filter((words) => text.includes(words))).toEqual([]);
  });

  test('short items are a table whose answers stand in one column', async () => {
    const vae = anEntry('certification', 'vae', {
      title: 'Infirmier',
      notes: 'Avantlesblocs',
      blocs: [
        anItem('certification', 'blocs', 'b1', { title: 'Soigner', state: { code: 'ACQUIS' } }),
        anItem('certification', 'blocs', 'b2', { title: 'Chercher', state: { other: 'reporté' } }),
      ],
    });
    const drawn = await wordsOf((await print([me, vae], { includeSensitive: true })).bytes);
    const find = (text: string) => drawn.find((word) => word.text === text);
    expect(find('Acquis')?.left).toBe(find('Reporté')?.left);
    expect(Math.round(find('Acquis')?.top ?? 0)).toBe(Math.round(find('Soigner')?.top ?? -9));
    // What is said of the whole stands under its name, not after its parts.
    expect(find('Avantlesblocs')?.top ?? Infinity).toBeLessThan(find('Soigner')?.top ?? 0);
  });

  test('marks and their numbers lead to the list at the end', async () => {
    const shared = { ...permit, proofs: [proof('1b', [], '1')] };
    const request = printing([me, job, shared], { proofs: 'list' });
    const { bytes } = await renderPdf(
      { ...request, contents: { ...request.contents, proofs: [{ sha256: '1', size: 1_234_567 }] } },
      fonts,
    );
    const text = (await textOf(bytes)).replace(/\s+/gu, ' ');
    expect(text).toContain('Justifié par les pièces 1, 2');
    expect(text).toContain('Justifié par une pièce (pièce 1)');
    expect(text).toContain('pièce 1 Piece1 Employeurmontre · CACES R489 PDF 1,2 Mo');
    expect(text).toContain('pièce 2 Piece2 Employeurmontre, Cariste PDF absente');
    expect(text).toContain('Pièces justificatives (2)');
  });

  test('one section prints without a cover, under the name', async () => {
    const { bytes, pages } = await print(all, { sections: ['identity', 'habilitation'] });
    const text = await textOf(bytes);
    expect({
      pages,
      cover: text.includes('Dans ce dossier'),
      name: text.includes('Karim Benhaddou'),
    }).toEqual({
      pages: 1,
      cover: false,
      name: true,
    });
  });

  test('large print is 1.3 times as large, and competences stand one under the other', async () => {
    const skilled = anEntry('employment', 'skilled', {
      employer: 'Quai',
      posts: [
        aPost('post', {
          missions: [
            aMission('m', {
              competences: {
                knowledge: [{ id: 'k', label: 'Savoir' }],
                skills: [{ id: 's', label: 'Faire' }],
                aptitudes: [{ id: 'a', label: 'Etre' }],
              },
            }),
          ],
        }),
      ],
    });
    const [usual, large] = [
      await wordsOf((await print([me, skilled])).bytes),
      await wordsOf((await print([me, skilled], { largePrint: true })).bytes),
    ];
    const box = (words: typeof usual, text: string): { height: number; left: number } => {
      const word = words.find((one) => one.text === text);
      if (word === undefined) throw new Error(`${text} is not drawn`);
      return { height: word.bottom - word.top, left: Math.round(word.left) };
    };
    expect(box(large, 'Savoir').height / box(usual, 'Savoir').height).toBeCloseTo(1.3, 1);
    const lefts = (words: typeof usual): number =>
      new Set(['Savoir', 'Faire', 'Etre'].map((text) => box(words, text).left)).size;
    expect([lefts(usual), lefts(large)]).toEqual([3, 1]);
  });
});

describe('extremes hold', () => {
  const words = (prefix: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');

  async function expectInside({ bytes, pages }: RenderedPdf): Promise<void> {
    const drawn = await wordsOf(bytes);
    const right = page.width - page.margins[2] + 1;
    expect(
      drawn.filter(
        (word) => word.left < 0 || word.top < 0 || word.right > right || word.bottom > page.height,
      ),
    ).toEqual([]);
    expect(await infoOf(bytes)).toMatch(new RegExp(String.raw`Pages:\s+${pages}\n`, 'u'));
    // Reads every object; throws where there is a fault.
    await unpacked(bytes);
  }

  /** Forty years of work: 25 employers, and trainings, permits, interviews beside them. */
  const career: readonly Entry[] = [
    me,
    ...Array.from({ length: 25 }, (_, index) =>
      anEntry('employment', `e${index}`, {
        employer: `Employeur${index}x`,
        posts: [
          aPost(`p${index}`, {
            title: `Poste${index}x`,
            period: years(String(1984 + index), String(1985 + index)),
            missions: [aMission(`m${index}`, { description: words(`m${index}x`, 60) })],
          }),
        ],
      }),
    ),
    ...Array.from({ length: 60 }, (_, index) =>
      anEntry('training', `t${index}`, {
        title: `Formation${index}x`,
        organisation: `Organisme${index}x`,
        period: years('2001', '2002'),
      }),
    ),
    ...Array.from({ length: 25 }, (_, index) =>
      anEntry('interview', `i${index}`, {
        kind: { other: `Entretien${index}x` },
        proposals: [anItem('interview', 'proposals', `pr${index}`, { title: `Proposition${index}x` })],
      }),
    ),
  ];

  test.each([
    { language: 'fr', largePrint: false },
    { language: 'en', largePrint: true },
  ] as const)('forty years of work, %o', async (look) => {
    const printed = await print(career, { ...look, annexes: ['interview'], proofs: 'marks' });
    await expectInside(printed);
    const text = (await textOf(printed.bytes)).replace(/\s+/gu, ' ');
    const expected = [
      ...Array.from({ length: 25 }, (_, n) => [
        `Employeur${n}x`,
        `Poste${n}x`,
        `Entretien${n}x`,
        `Proposition${n}x`,
      ]),
      ...Array.from({ length: 60 }, (_, n) => [`Formation${n}x`, `Organisme${n}x`]),
    ].flat();
    expect(expected.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('pages are filled to within 15 % of what stands on them', async () => {
    const trainings = career.filter(({ section }) => section === 'training');
    const { pages } = await print([me, ...trainings]);
    // A line is a title of 14 points and one of facts of 12 with 1.5 above it, 11 apart; the section has a title.
    const height = trainings.length * (14 + 13.5 + 11) + 30;
    expect(pages).toBeLessThanOrEqual(Math.ceil((height * 1.15) / bodyHeight) + 1);
  });

  test('three hundred proofs are listed, each with its line', async () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      anEntry('training', `t${index}`, { title: `Formation${index}x` }, { proofs: [proof(`N${index}x`)] }),
    );
    const printed = await print([me, ...lines], { proofs: 'list' });
    await expectInside(printed);
    const text = await textOf(printed.bytes);
    expect(lines.filter((_, index) => !text.includes(`PieceN${index}x`))).toEqual([]);
    expect(text.match(/Formation299x/gu)).toHaveLength(2);
  });

  test('a name alone, a long surname, a long address, long words in every section', async () => {
    const surname = `W${'olfeschlegelsteinhausenbergerdorff'.repeat(3)}`.slice(0, 80);
    const url = `https://exemple.test/${'dossier-tres-long/'.repeat(8)}fin`.slice(0, 160);
    await expectInside(await print([anEntry('identity', 'me', { usageName: 'Zoé' })]));
    for (const largePrint of [false, true]) {
      const printed = await print(
        [
          anEntry('identity', 'me', { usageName: surname, email: url }),
          anEntry('project', 'p', { summary: url, mobility: url }),
          anEntry('education', 'e', { title: url, school: surname }),
          anEntry('training', 't', { title: url, organisation: surname }),
          anEntry('language', 'l', { language: { other: url } }),
          anEntry('interview', 'i', { kind: { other: url } }),
        ],
        { annexes: ['interview'], largePrint, proofs: 'list' },
      );
      const squeezed = (await textOf(printed.bytes)).replace(/\s/gu, '');
      expect({ largePrint, urls: squeezed.split(url).length - 1 }).toEqual({ largePrint, urls: 7 });
      const drawn = await wordsOf(printed.bytes);
      expect(drawn.filter((word) => word.right > page.width - page.margins[2] + 12)).toEqual([]);
    }
  });

  test('a story of 20,000 words in large print keeps every one', async () => {
    const story = words('mot', 20_000);
    const long = anEntry('volunteering', 'v', {
      role: 'Bénévole',
      missions: [anItem('volunteering', 'missions', 'm', { description: story })],
    });
    const printed = await print([me, long], { largePrint: true });
    const found = new Set((await textOf(printed.bytes)).split(/\s+/u));
    expect(story.split(' ').filter((word) => !found.has(word))).toEqual([]);
  });
});

describe('a letter', () => {
  const letter = {
    language: 'fr',
    today: '2026-11-23',
    place: 'Lyon',
    sender: ['Karim Benhaddou', '3 allée des Érables', '69400 Villefranche-sur-Saône'],
    recipient: ['Transports Nizerand', 'Service du personnel'],
    subject: 'Demande d’attestations',
    paragraphs: [
      'Madame, Monsieur,',
      'Je vous prie de m’envoyer :',
      { items: ['un certificat', 'deux attestations'] },
    ],
    closing: 'Je vous remercie.',
    signature: 'Karim Benhaddou',
  } as const;

  test('stands on one A4 page, in the order in which it is read', async () => {
    const { bytes, pages, uncovered } = await renderPdf({ letter }, fonts);
    expect({ pages, uncovered }).toEqual({ pages: 1, uncovered: [] });
    const text = (await textOf(bytes)).replace(/\s+/gu, ' ');
    const order = [
      '69400 Villefranche-sur-Saône',
      'Transports Nizerand',
      'Lyon, le 23 novembre 2026',
      'Objet : Demande d’attestations',
      'Madame, Monsieur,',
      '– un certificat',
      '– deux attestations',
      'Je vous remercie.',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.includes(-1)).toBe(false);
    expect(text).not.toContain('Document personnel');
    expect(await infoOf(bytes)).toContain('Demande d’attestations');
    const drawn = await wordsOf(bytes);
    const leftOf = (word: string): number => drawn.find(({ text: one }) => one === word)?.left ?? Number.NaN;
    expect(leftOf('Transports')).toBeGreaterThan(page.width / 2 - 20);
  });

  test('tells what it cannot draw, and runs over pages when it is long', async () => {
    const long = Array.from({ length: 80 }, (_, index) => `Paragraphe${index} مرحبا`);
    const { bytes, pages, uncovered } = await renderPdf({ letter: { ...letter, paragraphs: long } }, fonts);
    expect(pages).toBeGreaterThan(1);
    expect(await textOf(bytes)).toContain('Paragraphe79');
    expect(uncovered[0]).toMatchObject({ address: { entry: '', path: [] }, name: 'lettre arabe' });
  });
});
