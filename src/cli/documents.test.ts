import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import type { ImageValue } from '../domain/fields/field.ts';
import type { Entry } from '../domain/records.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { passportFileBytes } from '../formats/passport-file/write-passport-file.ts';
import { passeportCommand } from './passeport-command.ts';

/** A grey picture of 2 × 2 pixels. */
const jpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  ),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-cli-'));
  await keep('whole.passeport', { x: 0, y: 0, width: 1, height: 1 });
  await keep('framed.passeport', { x: 0, y: 0.25, width: 1, height: 0.5 });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A passport with a photo, an employer, an interview about it and a note that waits to be sorted. */
async function keep(name: string, crop: ImageValue['crop']): Promise<void> {
  const row = await sampleProof(1, 1);
  const digest = await crypto.subtle.digest('SHA-256', jpeg);
  const sha256 = Buffer.from(digest).toString('hex');
  const photo: ImageValue = { sha256, width: 2, height: 2, crop };
  const contents = sampleContents([
    { ...row, sha256, size: jpeg.byteLength, blob: new Blob([jpeg], { type: 'image/jpeg' }) },
  ]);
  const interview = { entry: 'interview', label: 'Entretiensecret' };
  const entries: readonly Entry[] = [
    anEntry('identity', 'me', { givenNames: 'Zoé', photo }),
    anEntry('training', 'training', { title: 'Formationmontree', proposal: interview }),
    anEntry('interview', 'interview', { kind: { other: 'Entretiensecret' } }),
    anEntry('note', 'note', { text: 'Notesecrete' }),
  ];
  const revisions = entries.map((entry) => ({ ...entry.revision, entry: entry.id }));
  const bytes = await passportFileBytes(
    { ...contents, entries, revisions, versions: [], changes: [], undo: { undo: [], redo: [] } },
    { created: '2026-11-23T10:00:00.000Z', application: '0.1.0' },
  );
  if (!bytes.ok) throw new Error(bytes.error.type);
  await writeFile(join(folder, name), bytes.value);
}

async function run(...given: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await passeportCommand({
    arguments: given,
    environment: {},
    folder,
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    askSecret: undefined,
    firstLine: () => Promise.resolve(undefined),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('passeport show', () => {
  it.each([
    [['--all'], [false, false]],
    [
      ['--all', '--annexes'],
      [true, true],
    ],
    [
      ['--all', '--annexes', '--sections', 'training,interview'],
      [true, false],
    ],
  ])('%j tells of the interviews and of the notes as documents do', async (options, expected) => {
    const { code, said, complained } = await run('show', 'whole.passeport', ...options);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toContain('Formationmontree');
    expect(['Entretiensecret', 'Notesecrete'].map((word) => said.includes(word))).toEqual(expected);
    const annex = sectionOf('interview').label.fr;
    expect(said.includes(`${annex}\n`)).toBe(expected[0]);
  });
});

describe('passeport pdf --photo', () => {
  const imagesIn = async (name: string): Promise<number> =>
    (await readFile(join(folder, name), 'latin1')).match(/\/Subtype \/Image/gu)?.length ?? 0;

  it('puts a photo that shows all of its picture in the document', async () => {
    expect(await run('pdf', 'whole.passeport', 'whole.pdf', '--photo')).toMatchObject({
      code: 0,
      complained: '',
    });
    expect(await imagesIn('whole.pdf')).toBe(1);
  });

  it('leaves out a photo whose frame hides a part of it, and says so', async () => {
    expect(await run('pdf', 'framed.passeport', 'framed.pdf', '--photo')).toMatchObject({
      code: 0,
      complained:
        'La photo n’est pas dans le PDF\u00a0: elle est recadrée, et seule l’application peut couper ce qui dépasse du cadre.',
    });
    expect(await imagesIn('framed.pdf')).toBe(0);
    expect(await run('pdf', 'framed.passeport', 'plain.pdf')).toMatchObject({ code: 0, complained: '' });
  });
});
