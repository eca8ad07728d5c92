import { describe, expect, it } from 'vitest';
import { openableWithout } from '../../domain/passport-file.ts';
import { passportTables, type PassportContents } from '../../domain/records.ts';
import { comparable, sampleContents, sampleProof } from '../../../tests/fixtures/sample-contents.ts';
import { blobSource, bytesSource, type FileSource } from '../file-source.ts';
import { historyTables, recordTables } from './manifest.ts';
import { readPassportFile, verifyPassportFile } from './read-passport-file.ts';
import { passportFileBytes, writePassportFile } from './write-passport-file.ts';
import { currentRecordVersion } from '../../domain/migrations/chain.ts';

const options = { created: '2026-11-23T10:00:00.000Z', application: '0.1.0' };

async function bytesOf(contents: PassportContents): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await passportFileBytes(contents, options);
  if (!bytes.ok) throw new Error(bytes.error.type);
  return bytes.value;
}

describe('a .passeport file', () => {
  it('has every table of the database', () => {
    expect([...recordTables, ...historyTables].toSorted()).toEqual([...passportTables].toSorted());
  });

  it('gives back every table and every byte of the proofs', async () => {
    const proofs = [
      await sampleProof(3_500_000, 1),
      await sampleProof(1_048_576, 2, 'image/jpeg'),
      await sampleProof(0, 3, ''),
    ];
    const contents = sampleContents(proofs);
    const opened = await readPassportFile(bytesSource(await bytesOf(contents)));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await comparable(opened.value.contents)).toEqual(await comparable(contents));
    expect(opened.value.missingProofs).toEqual([]);
    expect(opened.value.manifest).toMatchObject({
      format: 'carnet-etapes/passeport',
      formatVersion: 1,
      recordVersion: currentRecordVersion,
      passport: 'passport-of-the-test',
      created: options.created,
      application: '0.1.0',
      counts: {
        passport: 1,
        entries: 3,
        proofs: 3,
        revisions: 3,
        versions: 1,
        changes: 1,
        undo: 1,
        tombstones: 1,
      },
      leftOut: [],
    });
  });

  it('keeps an empty passport', async () => {
    const contents: PassportContents = {
      ...sampleContents(),
      entries: [],
      preferences: [],
      presentations: [],
      disclosures: [],
      tombstones: [],
      revisions: [],
      versions: [],
      changes: [],
      undo: { undo: [], redo: [] },
    };
    const opened = await readPassportFile(bytesSource(await bytesOf(contents)));
    expect(opened.ok && opened.value.contents).toEqual(contents);
  });

  it('gives texts the form in which they are kept, and changes nothing else of them', async () => {
    const decomposed = sampleContents();
    const [identity, ...others] = decomposed.entries;
    if (identity === undefined) throw new Error('no identity');
    const summary = 'Zoe\u0301 \u{1F469}\u200D\u{1F527} \uD800 \u0000 \u2028 fin\t';
    const changed = {
      ...decomposed,
      entries: [{ ...identity, values: { ...identity.values, summary } }, ...others],
    };
    const opened = await readPassportFile(bytesSource(await bytesOf(changed)));
    expect(opened.ok && opened.value.contents.entries[0]?.values['summary']).toBe(
      summary.toWellFormed().normalize('NFC'),
    );
  });

  it('is the same bytes for the same contents, whatever the order of the proofs', async () => {
    const [first, second] = [await sampleProof(1000, 4), await sampleProof(2000, 5)];
    const contents = sampleContents([first, second]);
    expect(await bytesOf(contents)).toEqual(await bytesOf(sampleContents([first, second])));
    const turned = await bytesOf({ ...contents, proofs: [second, first] });
    const opened = await readPassportFile(bytesSource(turned));
    expect(opened.ok && opened.value.contents.proofs.map((proof) => proof.sha256)).toEqual([
      second.sha256,
      first.sha256,
    ]);
  });

  it('says what it is in its first bytes', async () => {
    const start = new TextDecoder().decode((await bytesOf(sampleContents())).subarray(30, 90));
    expect(start.startsWith('mimetypeapplication/vnd.carnet-etapes.passeport+zip')).toBe(true);
  });

  it('is written and read piece by piece, with progress that never goes back', async () => {
    const contents = sampleContents([await sampleProof(5_000_000, 6)]);
    const pieces: number[] = [];
    const written: number[] = [];
    const onWritten = (progress: { readonly done: number; readonly total: number }): number =>
      written.push(progress.done);
    const result = await writePassportFile(contents, { ...options, onProgress: onWritten }, (piece) => {
      pieces.push(piece.length);
    });
    expect(Math.max(...pieces)).toBeLessThanOrEqual(1024 ** 2);
    expect(written).toEqual(written.toSorted((left, right) => left - right));
    expect(written.at(-1)).toBe(10_000_000);

    const bytes = await bytesOf(contents);
    expect(result.ok && result.value.size).toBe(bytes.length);
    const asked: number[] = [];
    const read: number[] = [];
    const source: FileSource = {
      size: bytes.length,
      slice: (from, to) => {
        asked.push(to - from);
        return bytesSource(bytes).slice(from, to);
      },
    };
    await readPassportFile(source, { onProgress: ({ done }) => read.push(done) });
    expect(Math.max(...asked)).toBeLessThanOrEqual(1024 ** 2);
    expect(read).toEqual(read.toSorted((left, right) => left - right));
  });

  it('leaves the oldest history out where a file cannot hold all of it, and not a word of what the passport says', async () => {
    const base = sampleContents();
    const [first] = base.changes;
    if (!first) throw new Error('the sample has a change');
    const after = 'Un long texte, écrit souvent. '.repeat(60_000);
    const changes = Array.from({ length: 40 }, (_, index) => ({
      ...first,
      seq: index + 1,
      patches: [
        { table: 'entries' as const, key: 'entry-job', path: ['sector'], after: `${index} ${after}` },
      ],
    }));
    const undo = { undo: changes.map((change) => change.seq), redo: [] };
    const opened = await readPassportFile(bytesSource(await bytesOf({ ...base, changes, undo })));
    if (!opened.ok) throw new Error(opened.error.type);
    const { contents } = opened.value;
    expect(contents.entries).toEqual(base.entries);
    expect(contents.versions).toEqual(base.versions);
    const kept = contents.changes.map((change) => change.seq);
    expect(kept).toEqual(changes.slice(20).map((change) => change.seq));
    expect(contents.undo).toEqual({ undo: kept, redo: [] });
  }, 60_000);

  it('stores a text that deflate shrinks more than a reader would believe', async () => {
    const contents = sampleContents();
    const preferences = [{ key: 'long', value: 'a'.repeat(3_000_000) }];
    const bytes = await bytesOf({ ...contents, preferences });
    const opened = await readPassportFile(blobSource(new Blob([bytes])));
    expect(opened.ok && opened.value.contents.preferences).toEqual(preferences);
  });
});

describe('verifying', () => {
  it('accepts the file that was just written and no other', async () => {
    const written = await writePassportFile(sampleContents(), options, () => {});
    if (!written.ok) throw new Error(written.error.type);
    const source = bytesSource(await bytesOf(sampleContents()));
    expect(await verifyPassportFile(source, written.value.manifest)).toEqual({
      ok: true,
      value: written.value.manifest,
    });
    expect(await verifyPassportFile(source)).toEqual({ ok: true, value: written.value.manifest });
    const other = bytesSource(await bytesOf({ ...sampleContents(), tombstones: [] }));
    expect(await verifyPassportFile(other, written.value.manifest)).toEqual({
      ok: false,
      error: { type: 'Differs' },
    });
  });
});

describe('cancelling', () => {
  it('stops writing at any piece', async () => {
    const contents = sampleContents([await sampleProof(5_000_000, 7)]);
    const stop = new AbortController();
    let pieces = 0;
    const written = await writePassportFile(contents, { ...options, signal: stop.signal }, () => {
      pieces += 1;
      stop.abort();
    });
    expect(written).toEqual({ ok: false, error: { type: 'Cancelled' } });
    expect(pieces).toBe(1);
    const before = await writePassportFile(contents, { ...options, signal: AbortSignal.abort() }, () => {});
    expect(before).toEqual({ ok: false, error: { type: 'Cancelled' } });
  });

  it('stops reading at any piece', async () => {
    const source = bytesSource(await bytesOf(sampleContents([await sampleProof(5_000_000, 8)])));
    const stop = new AbortController();
    const read = await readPassportFile(source, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(read).toEqual({ ok: false, error: { type: 'Cancelled' } });
  });
});

describe('a proof whose bytes are gone', () => {
  it('is named, and the file can be written without it', async () => {
    const good = await sampleProof(1000, 9);
    const lost = { ...(await sampleProof(1000, 10)), blob: new Blob(['other bytes']) };
    const changed = { ...(await sampleProof(12, 11)), blob: new Blob(['twelve bytes']) };
    const contents = sampleContents([good, lost, changed]);
    const refused = await passportFileBytes(contents, options);
    expect(refused.ok).toBe(false);
    expect(!refused.ok && refused.error).toEqual({
      type: 'ProofsUnreadable',
      proofs: [lost, changed]
        .toSorted((left, right) => (left.sha256 < right.sha256 ? -1 : 1))
        .map(({ sha256 }) => ({
          sha256,
          name: sha256 === lost.sha256 ? 'attestation 2.pdf' : 'attestation 3.pdf',
        })),
    });
    const leaveOut = [lost.sha256, changed.sha256];
    const bytes = await passportFileBytes(contents, { ...options, leaveOut });
    if (!bytes.ok) throw new Error(bytes.error.type);
    const opened = await readPassportFile(bytesSource(bytes.value));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await comparable(opened.value.contents)).toEqual(
      await comparable({ ...contents, proofs: [good] }),
    );
    expect(opened.value.missingProofs).toEqual(leaveOut.toSorted());
  });

  it('is noticed when its row is gone as well', async () => {
    const proof = await sampleProof(1000, 12);
    const refused = await passportFileBytes({ ...sampleContents([proof]), proofs: [] }, options);
    expect(refused).toEqual({
      ok: false,
      error: { type: 'ProofsUnreadable', proofs: [{ sha256: proof.sha256, name: 'attestation 1.pdf' }] },
    });
  });

  it('does not keep the rest of a damaged file from being opened', async () => {
    const [good, damaged] = [await sampleProof(4000, 13), await sampleProof(4000, 14)];
    const contents = sampleContents([good, damaged]);
    const bytes = await bytesOf(contents);
    const place = new TextDecoder('latin1').decode(bytes).indexOf(`proofs/${damaged.sha256}`);
    const at = place + 71 + 2000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const source = bytesSource(bytes);
    const refused = await readPassportFile(source);
    const proofs = [{ sha256: damaged.sha256, name: 'attestation 2.pdf' }];
    expect(refused).toEqual({ ok: false, error: { type: 'ProofsDamaged', proofs } });
    const opened = await readPassportFile(source, { withoutDamagedProofs: true });
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await comparable(opened.value.contents)).toEqual(
      await comparable({ ...contents, proofs: [good] }),
    );
    expect(opened.value).toMatchObject({ missingProofs: [damaged.sha256], missingHistory: false });
  });
});

describe('a history that is damaged', () => {
  const withoutBoth = { withoutDamagedHistory: true, withoutDamagedProofs: true };

  async function damagedFile(...parts: readonly string[]) {
    const proofs = [await sampleProof(4000, 15), await sampleProof(4000, 16)].toSorted((left, right) =>
      left.sha256 < right.sha256 ? -1 : 1,
    );
    const contents = sampleContents(proofs);
    const [first, ...others] = contents.entries;
    if (!first) throw new Error('the sample has three entries');
    const revision = { ...first.revision, id: 'later', parents: [first.revision.id, 'elsewhere'] };
    const later = { ...contents, entries: [{ ...first, revision }, ...others] };
    const bytes = await bytesOf({
      ...later,
      revisions: [...contents.revisions, { ...revision, entry: first.id }],
    });
    const text = new TextDecoder('latin1').decode(bytes);
    for (const part of parts) {
      const at = text.indexOf(part) + part.length + 40;
      bytes.set([(bytes[at] ?? 0) ^ 1, (bytes[at + 1] ?? 0) ^ 16], at);
    }
    const alone: PassportContents = {
      ...later,
      revisions: later.entries.map((entry) => ({ ...entry.revision, entry: entry.id })),
      versions: [],
      changes: [],
      undo: { undo: [], redo: [] },
    };
    return { source: bytesSource(bytes), alone, proofs };
  }

  it('does not keep what the passport says from being opened, with the revisions that merging needs', async () => {
    const { source, alone } = await damagedFile('history.json');
    expect(await readPassportFile(source)).toEqual({
      ok: false,
      error: { type: 'HistoryDamaged', proofs: [] },
    });
    expect(await verifyPassportFile(source, undefined)).toMatchObject({ ok: false });
    expect(await readPassportFile(source, { withoutDamagedProofs: true })).toMatchObject({ ok: false });
    const opened = await readPassportFile(source, { withoutDamagedHistory: true });
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value).toMatchObject({ missingProofs: [], missingHistory: true });
    expect(opened.value.contents.revisions).toContainEqual({
      id: 'later',
      parents: ['revision-entry-identity', 'elsewhere'],
      at: '2026-11-20T08:30:00.000Z',
      device: 'device-of-the-test',
      entry: 'entry-identity',
    });
    expect(await comparable(opened.value.contents)).toEqual(await comparable(alone));
    expect(await bytesOf(opened.value.contents)).toBeInstanceOf(Uint8Array);
  });

  it('is told together with the proofs that are damaged as well', async () => {
    const { alone, source, proofs } = await damagedFile('history.json');
    const [, lost] = proofs;
    if (!lost) throw new Error('two proofs');
    const both = (await damagedFile('history.json', `proofs/${lost.sha256}`)).source;
    const problem = {
      type: 'HistoryDamaged',
      proofs: [{ sha256: lost.sha256, name: 'attestation 2.pdf' }],
    } as const;
    expect(await readPassportFile(both)).toEqual({ ok: false, error: problem });
    expect(await readPassportFile(both, { withoutDamagedHistory: true })).toEqual({
      ok: false,
      error: { type: 'ProofsDamaged', proofs: problem.proofs },
    });
    expect(openableWithout(problem)).toEqual(withoutBoth);
    const opened = await readPassportFile(both, withoutBoth);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value).toMatchObject({ missingProofs: [lost.sha256], missingHistory: true });
    expect(await comparable(opened.value.contents)).toEqual(
      await comparable({ ...alone, proofs: proofs.slice(0, 1) }),
    );
    expect(await readPassportFile(source, withoutBoth)).toMatchObject({ value: { missingProofs: [] } });
  });

  it('changes nothing for a file that is sound, nor for one whose records are damaged', async () => {
    const { source } = await damagedFile();
    const sound = await readPassportFile(source, withoutBoth);
    if (!sound.ok) throw new Error(sound.error.type);
    expect(sound.value).toMatchObject({ missingProofs: [], missingHistory: false });
    expect(sound.value.contents).toMatchObject({
      versions: [{}],
      changes: [{ seq: 1 }],
      undo: { undo: [1] },
    });
    for (const parts of [['passport.json'], ['passport.json', 'history.json']]) {
      const { source: lost } = await damagedFile(...parts);
      expect(await readPassportFile(lost, withoutBoth)).toEqual({
        ok: false,
        error: { type: 'Damaged', part: 'records' },
      });
    }
  });
});
