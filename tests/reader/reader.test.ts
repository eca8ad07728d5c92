import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordsJson } from '../../src/cli/records-json.ts';
import { workFactors } from '../../src/formats/encryption/passphrase.ts';
import { bytesSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { passportTables } from '../../src/domain/records.ts';
import { protectedFileBytes } from '../fixtures/protected-file.ts';
import { comparable, sampleContents, sampleProof } from '../fixtures/sample-contents.ts';
import { onTerminal, readWithPython, readWithPythonOnTerminal } from './programs.ts';

/* Copies outlive the application: programs that know nothing of it open them. */

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const files = readdirSync(fixtures)
  .filter((folder) => folder.startsWith('passeport-v'))
  .flatMap((folder) => readdirSync(join(fixtures, folder)).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.passeport'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-reader-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const tablesSchema = z.record(z.enum(passportTables), z.unknown());
const idsSchema = z.array(z.object({ id: z.string(), section: z.string() }));

async function open(path: string, passphrase?: string) {
  const opened = await readPassportFile(
    bytesSource(await readFile(path)),
    passphrase === undefined ? {} : { passphrase },
  );
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

const tablesOf = (json: string) =>
  tablesSchema.parse(
    Object.fromEntries(
      Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(json))).filter(([name]) =>
        passportTables.some((table) => table === name),
      ),
    ),
  );

describe('a reader written from the description alone, in Python', () => {
  it.each(files)('finds in %s what we find', async (file) => {
    const path = join(fixtures, file);
    const told = await readWithPython('--json', path);
    expect(told).toMatchObject({ code: 0, complained: '' });
    const theirs = tablesOf(told.said);
    const ours = tablesOf(recordsJson(await open(path)));
    if (file.includes('passeport-v2')) return expect(theirs).toEqual(ours);
    // Ours are brought to the current shapes; what no migration touches is the same.
    const untouched = ['tombstones', 'revisions', 'undo', 'proofs', 'preferences'] as const;
    for (const table of untouched) expect(theirs[table]).toEqual(ours[table]);
    return expect(idsSchema.parse(theirs.entries)).toEqual(idsSchema.parse(ours.entries));
  });

  it('takes out the proofs, byte for byte, and counts everything', async () => {
    const contents = sampleContents([await sampleProof(300_000, 1), await sampleProof(20, 2)]);
    const bytes = await passportFileBytes(contents, {
      created: '2026-11-23T10:00:00.000Z',
      application: '0.1.0',
    });
    if (!bytes.ok) throw new Error(bytes.error.type);
    const path = join(folder, 'proofs.passeport');
    await writeFile(path, bytes.value);
    const out = join(folder, 'proofs');
    const told = await readWithPython('--extract', out, path);
    expect(told).toMatchObject({ code: 0, complained: '' });
    for (const line of ['entries: 3', 'proofs: 2', 'employer: Logi’Sud', 'proof: attestation 1.pdf (300000)'])
      expect(told.said).toContain(line);
    expect((await readdir(out)).toSorted()).toEqual(contents.proofs.map(({ sha256 }) => sha256).toSorted());
    for (const { sha256, blob } of contents.proofs) {
      const wanted = Buffer.from(await blob.arrayBuffer());
      expect((await readFile(join(out, sha256))).equals(wanted)).toBe(true);
    }
  });

  it('refuses what we refuse', async () => {
    const good = await readFile(join(fixtures, 'passeport-v2', 'every-table.passeport'));
    const path = join(folder, 'damaged.passeport');
    // In each of the five parts: mimetype, manifest, records, history, proof.
    const text = good.toString('latin1');
    const places = ['application/vnd', 'manifest.json', 'passport.json', 'history.json', 'proofs/'].map(
      (word) => text.indexOf(word) + word.length + 70,
    );
    for (const place of [40, ...places.slice(1)]) {
      const flipped = Buffer.from(good);
      flipped[place] = (flipped[place] ?? 0) ^ 4;
      await writeFile(path, flipped);
      expect((await readPassportFile(bytesSource(flipped))).ok, `byte ${place}`).toBe(false);
      expect(await readWithPython(path), `byte ${place}`).toMatchObject({ code: 1, said: '' });
    }
    await writeFile(path, good.subarray(0, good.length - 30));
    expect(await readWithPython(path)).toMatchObject({ code: 1, said: '' });
  });
});

describe('the program age', () => {
  const phrase = 'l’éléphant bleu boit du thé à Nîmes';

  it('opens a protected copy of ours, and so does the reader through it', { timeout: 120_000 }, async () => {
    const contents = sampleContents([await sampleProof(150_000, 1)]);
    const path = join(folder, 'ours.passeport');
    await writeFile(path, await protectedFileBytes(contents, phrase, workFactors.written));
    const plain = join(folder, 'plain.passeport');
    const told = await onTerminal(phrase, 'age', '--decrypt', '--output', plain, path);
    expect(told).toMatchObject({ code: 0 });
    expect(await comparable((await open(plain)).contents)).toEqual(await comparable(contents));
    const read = await readWithPythonOnTerminal(phrase, path);
    expect(read.complained).toContain('every size and SHA-256 is right');
    expect(read.code).toBe(0);
    const wrong = await onTerminal('autre chose', 'age', '--decrypt', '--output', join(folder, 'no'), path);
    expect(wrong.code).toBe(1);
    expect(wrong.complained).toContain('incorrect passphrase');
  });

  it('protects a copy that we open', { timeout: 120_000 }, async () => {
    const plain = join(fixtures, 'passeport-v2', 'every-table.passeport');
    const path = join(folder, 'theirs.passeport');
    const told = await onTerminal(phrase, 'age', '--passphrase', '--output', path, plain);
    expect(told).toMatchObject({ code: 0 });
    const opened = await open(path, phrase);
    expect(await comparable(opened.contents)).toEqual(await comparable((await open(plain)).contents));
  });
});
