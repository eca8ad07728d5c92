import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { passportFileBytes } from '../formats/passport-file/write-passport-file.ts';
import type { CommandContext } from './command.ts';
import { passeportCommand } from './passeport-command.ts';
import { safeNames } from './safe-names.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'tests', 'fixtures', 'passeport-v1', 'every-table.passeport');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-cli-'));
  const proofs = [await sampleProof(300, 1), await sampleProof(200, 2)];
  const contents = sampleContents(proofs);
  const entries = contents.entries.map((entry) => ({
    ...entry,
    proofs: entry.proofs.map((proof) => ({ ...proof, name: '../../étrange.pdf' })),
  }));
  const bytes = await passportFileBytes(
    { ...contents, entries },
    { created: '2026-11-23T10:00:00.000Z', application: '0.1.0' },
  );
  if (!bytes.ok) throw new Error(bytes.error.type);
  await writeFile(join(folder, 'mine.passeport'), bytes.value);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(...given: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const context: CommandContext = {
    arguments: given,
    environment: {},
    folder,
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    askSecret: undefined,
    firstLine: () => Promise.resolve(undefined),
  };
  const code = await passeportCommand(context);
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const filesIn = async (name: string): Promise<readonly string[]> =>
  (await readdir(join(folder, name), { recursive: true })).toSorted();

describe('passeport json', () => {
  it('tells everything but the bytes of the proofs, in the current shapes', async () => {
    const { code, said } = await run('json', sample);
    expect(code).toBe(0);
    const records: unknown = JSON.parse(said);
    expect(records).toMatchObject({
      format: 'carnet-etapes/records',
      recordVersion: 2,
      file: { formatVersion: 1, recordVersion: 1 },
      missingProofs: [],
      missingHistory: false,
      passport: { recordVersion: 2 },
      proofs: [{ type: 'application/pdf' }, { type: 'image/jpeg' }],
      changes: [{ seq: 1 }],
    });
    expect(await run('json', sample, 'records.json')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'records.json'), 'utf8')).toBe(`${said}\n`);
    expect(await run('json', sample, 'records.json')).toMatchObject({ code: 1 });
  });
});

describe('passeport extract', () => {
  it('takes a file apart, and never leaves its folder whatever the proofs are called', async () => {
    expect(await run('extract', 'mine.passeport', 'out')).toEqual({
      code: 0,
      complained: '',
      said: 'Écrit dans out\u00a0: 4 fichiers.',
    });
    expect(await filesIn('out')).toEqual([
      'passeport.txt',
      'passport.json',
      'pieces',
      'pieces/-..-étrange (2).pdf',
      'pieces/-..-étrange.pdf',
    ]);
    expect((await run('json', 'mine.passeport')).said).toBe(
      (await readFile(join(folder, 'out', 'passport.json'), 'utf8')).trimEnd(),
    );
    expect(await readFile(join(folder, 'out', 'passeport.txt'), 'utf8')).toContain('Date de naissance');
    const sizes = await Promise.all(
      ['-..-étrange (2).pdf', '-..-étrange.pdf'].map(
        async (name) => (await readFile(join(folder, 'out', 'pieces', name))).length,
      ),
    );
    expect(sizes.toSorted((left, right) => left - right)).toEqual([200, 300]);
  });

  it('touches nothing that is there without being told, and then only files of the same name', async () => {
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'passport.json'), 'mine');
    await writeFile(join(folder, 'full', 'letter.txt'), 'mine too');
    const told = await run('extract', 'mine.passeport', 'full');
    expect(told).toMatchObject({ code: 1, said: '' });
    expect(told.complained).toContain('Rien n’a été écrit');
    expect(await readFile(join(folder, 'full', 'passport.json'), 'utf8')).toBe('mine');
    expect(await run('extract', 'mine.passeport', 'full', '--force')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'full', 'passport.json'), 'utf8')).toContain('carnet-etapes/records');
    expect(await readFile(join(folder, 'full', 'letter.txt'), 'utf8')).toBe('mine too');
    expect(await run('extract', 'mine.passeport', 'mine.passeport')).toMatchObject({ code: 1 });
  });

  it('replaces a link instead of writing through it', async () => {
    await mkdir(join(folder, 'linked'));
    await writeFile(join(folder, 'elsewhere.txt'), 'mine');
    await symlink(join(folder, 'elsewhere.txt'), join(folder, 'linked', 'passport.json'));
    expect(await run('extract', 'mine.passeport', 'linked', '--force')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'elsewhere.txt'), 'utf8')).toBe('mine');
  });
});

describe('names for files', () => {
  it('are safe everywhere, and no two alike', () => {
    expect(
      safeNames([
        'CV.pdf',
        'cv.PDF',
        '../../etc/passwd',
        'CON.pdf',
        'a\u0000b\u202egpj.exe',
        '',
        '...',
        'x'.repeat(300),
      ]),
    ).toEqual([
      'CV.pdf',
      'cv (2).PDF',
      '-..-etc-passwd',
      '_CON.pdf',
      'a-b-gpj.exe',
      'piece',
      'piece (2)',
      'x'.repeat(120),
    ]);
  });
});

describe('an output that cannot be written', () => {
  it('is told in one sentence', { timeout: 60_000 }, () => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const command of ['show', 'json', 'verify']) {
        const ran = spawnSync(process.execPath, [join(root, 'src', 'cli', 'passeport.ts'), command, sample], {
          encoding: 'utf8',
          stdio: ['ignore', full, 'pipe'],
        });
        expect(ran.stderr.trimEnd()).toBe('La sortie n’a pas pu être écrite (ENOSPC).');
        expect(ran.status).toBe(1);
      }
    } finally {
      closeSync(full);
    }
  });
});
