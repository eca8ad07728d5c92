import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectedFileBytes } from '../../tests/fixtures/protected-file.ts';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { passportFileBytes } from '../formats/passport-file/write-passport-file.ts';
import { passeportCommand } from './passeport-command.ts';

const withoutProofs = '--without-damaged-proofs';
const withoutHistory = '--without-damaged-history';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-cli-'));
  const [kept, lost] = [await sampleProof(300, 1), await sampleProof(200, 2)];
  const contents = sampleContents([kept, lost]);
  const bytes = await passportFileBytes(contents, {
    created: '2026-11-23T10:00:00.000Z',
    application: '0.1.0',
  });
  if (!bytes.ok) throw new Error(bytes.error.type);
  const keep = async (name: string, ...parts: readonly string[]) => {
    const text = new TextDecoder('latin1').decode(bytes.value);
    const damaged = bytes.value.slice();
    for (const part of parts) {
      const at = text.indexOf(part) + part.length + 40;
      damaged.set([(damaged[at] ?? 0) ^ 1, (damaged[at + 1] ?? 0) ^ 16], at);
    }
    await writeFile(join(folder, name), damaged);
  };
  await keep('whole.passeport');
  await keep('proof.passeport', `proofs/${lost.sha256}`);
  await keep('history.passeport', 'history.json');
  await keep('both.passeport', 'history.json', `proofs/${lost.sha256}`);
  await keep('records.passeport', 'passport.json');
  await writeFile(join(folder, 'sealed.passeport'), await protectedFileBytes(contents, 'phrase', 1));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

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
    firstLine: () => Promise.resolve('phrase'),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('a damaged file on the command line', () => {
  it.each([
    ['proof.passeport', withoutProofs],
    ['history.passeport', withoutHistory],
    ['both.passeport', `${withoutHistory} ${withoutProofs}`],
  ])('%s says with what options it opens, and opens with them', async (name, options) => {
    for (const command of ['verify', 'show', 'json']) {
      const told = await run(command, name);
      expect(told).toMatchObject({ code: 1, said: '' });
      expect(told.complained).toMatch(new RegExp(`ajoutez ${options}\\.$`, 'u'));
    }
    const { code, said } = await run('show', name, ...options.split(' '));
    expect(code).toBe(0);
    expect(said).toBe((await run('show', 'whole.passeport')).said);
  });

  it('tells beside what it writes what is missing in it', async () => {
    const opened = await run('json', 'both.passeport', withoutProofs, withoutHistory);
    expect(opened.complained.split('\n')).toEqual([
      'both.passeport\u00a0: ouvert sans son historique, qui est abîmé.',
      'both.passeport\u00a0: ouvert sans 1 pièce, qui est abîmée.',
    ]);
    expect(JSON.parse(opened.said)).toMatchObject({
      missingHistory: true,
      missingProofs: [(await sampleProof(200, 2)).sha256],
      versions: [],
      revisions: [{ id: 'revision-entry-identity', entry: 'entry-identity' }, {}, {}],
    });
    expect(await run('extract', 'both.passeport', 'out', withoutProofs, withoutHistory)).toMatchObject({
      code: 0,
    });
    expect((await readdir(join(folder, 'out', 'pieces'))).toSorted()).toEqual(['attestation 1.pdf']);
  });

  it('is written as a PDF', { timeout: 60_000 }, async () => {
    const written = await run('pdf', 'both.passeport', 'out.pdf', withoutProofs, withoutHistory);
    expect(written).toMatchObject({ code: 0, said: 'Écrit\u00a0: out.pdf' });
    expect((await readFile(join(folder, 'out.pdf'))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('does not open when what the passport says is damaged, nor without what was not agreed to', async () => {
    const both = [withoutProofs, withoutHistory];
    expect(await run('json', 'records.passeport', 'no.json', ...both)).toMatchObject({ code: 1 });
    expect(await run('json', 'both.passeport', 'no.json', withoutProofs)).toMatchObject({ code: 1 });
    expect(await run('json', 'both.passeport', 'no.json', withoutHistory)).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, 'no.json'))).toBe(false);
  });

  it('changes nothing for a sound one', async () => {
    const plain = await run('json', 'whole.passeport');
    expect(plain).toMatchObject({ code: 0, complained: '' });
    expect(await run('json', 'whole.passeport', withoutProofs, withoutHistory)).toEqual(plain);
    const sealed = await run('show', 'sealed.passeport', '--passphrase-stdin', withoutProofs);
    expect(sealed).toMatchObject({ code: 0, complained: '' });
  });
});
