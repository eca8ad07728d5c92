import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentRecordVersion } from '../../src/domain/migrations/chain.ts';
import type { PassportContents } from '../../src/domain/records.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { readPeople } from '../../src/formats/people/read-people.ts';
import { everyFieldContents } from '../fixtures/every-field-contents.ts';
import { sampleContents, sampleProof } from '../fixtures/sample-contents.ts';
import { expectedOf } from '../fixtures/expected-contents.ts';

/*
 * Writes the fixtures of the current record version: what files of today look like, kept for ever. Run once for a new
 * version, after which its files never change; those that exist are left alone.
 */

const created = '2026-11-23T12:00:00.000Z';
const fixtures = join(import.meta.dirname, '..', 'fixtures');
const folder = join(fixtures, `passeport-v${currentRecordVersion}`);

async function peopleContents(): Promise<PassportContents> {
  const people = readPeople(await readFile(join(fixtures, 'people', 'camille.json')), created);
  if (!people.ok) throw new Error(people.error.place);
  return people.value.contents;
}

const all: Readonly<Record<string, PassportContents>> = {
  'every-table': sampleContents([await sampleProof(3000, 21), await sampleProof(1200, 22, 'image/jpeg')]),
  'every-field': everyFieldContents(await sampleProof(900, 23, 'image/jpeg')),
  camille: await peopleContents(),
};

await mkdir(folder, { recursive: true });
for (const [name, contents] of Object.entries(all)) {
  const place = join(folder, `${name}.passeport`);
  if (existsSync(place)) continue;
  const bytes = await passportFileBytes(contents, { created, application: '0.1.0' });
  if (!bytes.ok) throw new Error(bytes.error.type);
  await writeFile(place, bytes.value);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(expectedOf(contents), null, 1)}\n`);
  process.stdout.write(`${place}\n`);
}
