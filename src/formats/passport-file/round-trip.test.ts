import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { contentsOf, diverged } from '../../../tests/generators/contents.ts';
import { everyField, longestStory, note, tellMet } from '../../../tests/generators/values.ts';
import { mergeContents } from '../../domain/merge.ts';
import { migrateContents, migrations } from '../../domain/migrations/chain.ts';
import { passportTables, type PassportContents, type ProofRecord } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { bytesSource } from '../file-source.ts';
import { readPassportFile } from './read-passport-file.ts';
import { passportFileBytes } from './write-passport-file.ts';

/* restore(backup(x)) = x, for every table of passports generated from the registry. */

function proof(bytes: Uint8Array<ArrayBuffer>): ProofRecord {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, size: bytes.byteLength, addedAt: '2026-01-01T00:00:00.000Z', blob: new Blob([bytes]) };
}

const proofs: fc.Arbitrary<readonly ProofRecord[]> = fc.uniqueArray(
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => proof(new Uint8Array(bytes))),
  { maxLength: 3, selector: (row) => row.sha256 },
);
const generated = proofs.chain((rows) => contentsOf(rows));

async function throughFile(contents: PassportContents): Promise<PassportContents> {
  const bytes = await passportFileBytes(contents, {
    created: '2026-11-23T12:00:00.000Z',
    application: '0.1.0',
  });
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  const opened = await readPassportFile(bytesSource(bytes.value));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.contents;
}

/** Blobs compare by nothing; their bytes do. */
async function plain(contents: PassportContents) {
  const bytes = await Promise.all(
    contents.proofs.map(async (row) => [...new Uint8Array(await row.blob.arrayBuffer())]),
  );
  return {
    ...contents,
    proofs: contents.proofs.map(({ blob: _blob, ...row }, index) => ({ ...row, bytes: bytes[index] })),
  };
}

afterAll(() => {
  process.stdout.write(tellMet('backup'));
});

describe('a passport through a file', () => {
  it('comes back the same, for every table', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (contents) => {
        for (const entry of contents.entries) {
          for (const field of everyField(sectionOf(entry.section).fields)) note(field.kind, 'backup');
        }
        const back = await throughFile(contents);
        expect(Object.keys(back).toSorted()).toEqual([...passportTables].toSorted());
        expect(await plain(back)).toEqual(await plain(contents));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps a mission of 20,000 words', async () => {
    const [base] = fc.sample(contentsOf(), { numRuns: 1, seed: 7 });
    const [entry] = fc
      .sample(
        contentsOf().filter((contents) => contents.entries.some((each) => each.section === 'identity')),
        { numRuns: 1, seed: 3 },
      )
      .flatMap((contents) => contents.entries.filter((each) => each.section === 'identity'));
    if (!base || !entry) throw new Error('nothing was generated');
    const long = { ...entry, values: { ...entry.values, summary: longestStory } };
    const contents = {
      ...base,
      entries: [long],
      versions: [],
      revisions: [{ ...long.revision, entry: long.id }],
      changes: [],
      undo: { undo: [], redo: [] },
    };
    expect((await throughFile(contents)).entries[0]?.values['summary']).toBe(longestStory);
  });

  it('carries what two devices merged', async () => {
    await fc.assert(
      fc.asyncProperty(diverged, async ({ mine, theirs }) => {
        const merged = mergeContents(mine, theirs);
        const back = await throughFile(merged);
        expect(await plain(back)).toEqual(await plain(merged));
        expect(mergeContents(back, theirs)).toEqual(mergeContents(merged, theirs));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the chain of migrations', () => {
  it('starts at record version 1 and has no hole', () => {
    expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('leaves records of the current version alone', () => {
    fc.assert(
      fc.property(contentsOf(), (contents) => {
        expect(migrateContents({ ...contents }, contents.passport.recordVersion)).toEqual(contents);
      }),
      { numRuns: 20 },
    );
  });

  it('runs each step once, in order, from the version that the records have', () => {
    const chain = [1, 2, 3].map((from) => ({
      from,
      why: `adds ${from}`,
      migrate: (records: Readonly<Record<string, unknown>>) => ({
        ...records,
        steps: [...(Array.isArray(records['steps']) ? (records['steps'] as unknown[]) : []), from],
      }),
    }));
    expect(migrateContents({}, 1, chain)).toEqual({ steps: [1, 2, 3] });
    expect(migrateContents({}, 3, chain)).toEqual({ steps: [3] });
    expect(migrateContents({}, 4, chain)).toEqual({});
  });
});
