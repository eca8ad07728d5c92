import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../src/formats/file-source.ts';
import { readPassportFile } from '../src/formats/passport-file/read-passport-file.ts';
import { welcome as en } from '../src/i18n/en/welcome.ts';
import { welcome as fr } from '../src/i18n/fr/welcome.ts';
import { examples } from '../src/app/examples.ts';

const folder = join(import.meta.dirname, '..', 'resources', 'examples');

describe('the examples', () => {
  it.each(examples)('$file is there, and opens without a word', async ({ file }) => {
    const bytes = await readFile(join(folder, file));
    expect(await readPassportFile(bytesSource(bytes))).toMatchObject({ ok: true });
  });

  it('are each told in one sentence, in both languages', () => {
    const ids = examples.map((example) => example.id).toSorted();
    expect([Object.keys(fr.examples).toSorted(), Object.keys(en.examples).toSorted()]).toEqual([ids, ids]);
  });
});
