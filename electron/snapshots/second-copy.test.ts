import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalLine, StateMark } from '../../src/domain/journal.ts';
import type { Snapshot } from '../../src/domain/second-copy.ts';
import { createSecondCopy, makeFolder, type SecondCopy } from './second-copy.ts';

const slot = 'slot-1';
const at = '2026-11-23T10:00:00.000Z';
const markOf = (seq: number): StateMark => ({
  passportId: 'passport',
  recordVersion: 2,
  seq,
  counts: { entries: seq },
  fingerprint: createHash('sha256').update(String(seq)).digest('hex'),
});
const rows = (n: number): JournalLine => ({ type: 'rows', n, at, seq: n, operations: [] });
const marked = (n: number, seq: number): JournalLine => ({ type: 'mark', n, at, mark: markOf(seq) });
const numbered = (line: JournalLine) => ({ n: line.n, json: JSON.stringify(line) });

/** Names and contents of all files of a folder. */
async function wordsIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.map(async (entry) =>
    entry.isFile() ? entry.name + (await readFile(join(entry.parentPath, entry.name), 'latin1')) : entry.name,
  );
  return (await Promise.all(texts)).join('\n');
}

describe('the second copy', () => {
  let folder: string;
  let copy: SecondCopy;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carnet-copy-'));
    copy = createSecondCopy(folder);
  });
  afterEach(async () => {
    await copy.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes a restore point that holds everything up to this line. */
  async function takePoint(
    id: string,
    line: number,
    when = at,
    proofs: readonly string[] = [],
  ): Promise<Snapshot> {
    const path = copy.snapshotPath(slot, id);
    await makeFolder(dirname(path));
    const bytes = Buffer.from(`records of ${id}`);
    await writeFile(path, bytes);
    const note: Snapshot = {
      id,
      at: when,
      day: when.slice(0, 10),
      reason: 'regular',
      name: 'Karim',
      line,
      mark: markOf(line),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    await copy.keepSnapshot(slot, { note, proofs }, when.slice(0, 10));
    return note;
  }

  it('is not there before anything was written', async () => {
    expect([await copy.slots(), await copy.state(slot)]).toEqual([[], null]);
  });

  it('knows the last change from the journal, and the state as a whole when it was noted last', async () => {
    await copy.append(slot, [rows(1), rows(2)].map(numbered));
    const known = {
      slot,
      snapshots: [],
      unreadableSnapshots: 0,
      passportId: null,
      isJournalBroken: false,
    };
    expect(await copy.state(slot)).toEqual({ ...known, lastLine: 2, seq: 2, mark: null });
    await copy.append(slot, [numbered(marked(3, 2))]);
    expect(await copy.state(slot)).toEqual({
      ...known,
      lastLine: 3,
      seq: 2,
      mark: markOf(2),
      passportId: 'passport',
    });
    await copy.append(slot, [numbered(rows(4))]);
    expect(await copy.state(slot)).toEqual({
      ...known,
      lastLine: 4,
      seq: 4,
      mark: null,
      passportId: 'passport',
    });
    expect(await copy.slots()).toEqual([slot]);
  });

  it('keeps the journal that leads from the third newest point to today', async () => {
    for (let n = 1; n <= 8; n += 1) {
      await copy.append(slot, [numbered(rows(n))]);
      await takePoint(`point-${n}`, n, `2026-11-23T1${n}:00:00.000Z`);
    }
    await copy.append(slot, [numbered(rows(9))]);
    const state = await copy.state(slot);
    expect(state?.snapshots.map((point) => point.id)).toEqual(['point-8', 'point-7', 'point-6']);
    expect([state?.seq, state?.lastLine]).toEqual([9, 9]);
    expect((await copy.journal(slot, 7)).lines.map((line) => line.n)).toEqual([7, 8, 9]);
    const files = await readdir(dirname(copy.snapshotPath(slot, 'x')));
    expect(files).toHaveLength(6);
  });

  it('does not count a point whose file is not what was written, and says that it is there', async () => {
    const good = await takePoint('good', 1);
    const cut = await takePoint('cut', 2, '2026-11-23T11:00:00.000Z');
    await writeFile(copy.snapshotPath(slot, cut.id), 'rec');
    expect(await copy.state(slot)).toMatchObject({ snapshots: [good], unreadableSnapshots: 1 });
    const path = copy.snapshotPath(slot, 'never');
    await writeFile(path, 'other bytes');
    const lie = { ...good, id: 'never', at: '2026-11-23T12:00:00.000Z' };
    await expect(copy.keepSnapshot(slot, { note: lie, proofs: [] }, '2026-11-23')).rejects.toThrow(
      'not what was written',
    );
    expect(await copy.state(slot)).toMatchObject({ snapshots: [good] });
  });

  it('forgets points on demand, but never the newest unless it is named', async () => {
    await takePoint('old', 1, '2026-10-01T10:00:00.000Z');
    const last = await takePoint('last', 2);
    await copy.removeSnapshots(slot);
    expect(await copy.state(slot)).toMatchObject({ snapshots: [last] });
    await copy.removeSnapshots(slot, ['last']);
    expect(await copy.state(slot)).toBeNull();
  });

  it('leaves no word of before in any file when all but the newest point is forgotten', async () => {
    const secret = (n: number): JournalLine => ({
      type: 'rows',
      n,
      at,
      seq: n,
      operations: [{ table: 'entries', put: [{ id: `entry-${n}`, employer: 'Secretissime' }] }],
    });
    await copy.append(slot, [numbered(secret(1))]);
    await takePoint('Secretissime-old', 1, '2026-10-01T10:00:00.000Z');
    // Lines of before and after the point stand in one file: they were written while it was being taken.
    await copy.append(slot, [secret(2), rows(3), rows(4)].map(numbered));
    const last = await takePoint('last', 3);
    const broken = copy.snapshotPath(slot, 'broken');
    await writeFile(broken, 'Secretissime');
    await writeFile(broken.replace('.passeport', '.json'), '{"name": "Secretissime"');
    const adding = [copy.removeSnapshots(slot), copy.append(slot, [numbered(rows(5))])];
    await Promise.all(adding);
    await copy.append(slot, [numbered(rows(6))]);
    expect(await wordsIn(folder)).not.toContain('Secretissime');
    expect(await copy.state(slot)).toMatchObject({
      snapshots: [last],
      unreadableSnapshots: 0,
      lastLine: 6,
      seq: 6,
      isJournalBroken: false,
    });
    expect((await copy.journal(slot, 4)).lines.map((line) => line.n)).toEqual([4, 5, 6]);
  });

  it('holds bytes of proofs by their hash, and lets go those that nothing needs', async () => {
    const hashes = ['a', 'b'].map((letter) => letter.repeat(64));
    for (const hash of hashes) {
      await makeFolder(dirname(copy.proofPath(slot, hash)));
      await writeFile(copy.proofPath(slot, hash), hash);
    }
    await copy.keepProofs(slot, new Set(hashes.slice(0, 1)));
    expect(await Promise.all(hashes.map((hash) => copy.hasProof(slot, hash)))).toEqual([true, false]);
  });

  describe('asked for a restore point, of proofs that lie there for long', () => {
    const long = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    const [wanted = '', before = '', asked = '', fresh = '', unneeded = ''] = ['a', 'b', 'c', 'd', 'e'].map(
      (letter) => letter.repeat(64),
    );
    const held = async (): Promise<readonly string[]> => {
      const folders = await readdir(join(folder, slot, 'proofs'));
      const names = folders.map((name) => readdir(join(folder, slot, 'proofs', name)));
      return (await Promise.all(names)).flat().toSorted();
    };
    beforeEach(async () => {
      for (const hash of [wanted, before, asked, fresh, unneeded]) {
        await makeFolder(dirname(copy.proofPath(slot, hash)));
        await writeFile(copy.proofPath(slot, hash), hash);
        if (hash !== fresh) await utimes(copy.proofPath(slot, hash), long, long);
      }
      await copy.hasProof(slot, asked);
      await takePoint('before', 1, '2026-11-22T10:00:00.000Z', [before, wanted]);
    });

    it('lets go those of which no point that stays speaks and that nobody asked for', async () => {
      expect(await held()).toEqual([wanted, before, asked, fresh]);
      await takePoint('now', 2, at, [wanted]);
      expect(await held()).toEqual([wanted, before, asked, fresh]);
      await copy.removeSnapshots(slot, ['before']);
      await takePoint('later', 3, '2026-11-23T11:00:00.000Z', [wanted]);
      expect(await held()).toEqual([wanted, asked, fresh]);
    });

    it('lets nothing go while there is a point of which that is not known', async () => {
      for (const spoil of [
        (note: Record<string, unknown>) => ({ ...note, proofs: undefined }),
        (note: Record<string, unknown>) => ({ ...note, size: 1 }),
      ]) {
        const path = copy.snapshotPath(slot, 'before').replace('.passeport', '.json');
        const note = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
        await writeFile(path, JSON.stringify(spoil(note)));
        await writeFile(copy.proofPath(slot, unneeded), unneeded);
        await utimes(copy.proofPath(slot, unneeded), long, long);
        await takePoint('now', 2, at, [wanted]);
        expect(await held()).toContain(unneeded);
        await writeFile(path, JSON.stringify(note));
      }
      await takePoint('now', 2, at, [wanted]);
      expect(await held()).not.toContain(unneeded);
    });
  });

  it('sees past what does not belong there, and past notes that cannot be read', async () => {
    await copy.append(slot, [numbered(rows(1))]);
    const good = await takePoint('good', 1);
    await writeFile(join(folder, '.DS_Store'), 'x');
    await mkdir(join(folder, 'old things'));
    const points = dirname(copy.snapshotPath(slot, 'x'));
    await mkdir(join(points, 'folder.json'));
    await symlink(join(points, 'nowhere'), join(points, 'dangling.json'));
    expect(await copy.slots()).toEqual([slot]);
    expect(await copy.state(slot)).toMatchObject({ snapshots: [good], unreadableSnapshots: 2 });
  });

  it('ends at a line of a kind that it does not know, and goes on counting behind it', async () => {
    await copy.append(slot, [numbered(rows(1)), { n: 2, json: '{"type":"later","n":2}' }, numbered(rows(3))]);
    expect(await copy.state(slot)).toMatchObject({ seq: 1, lastLine: 3, isJournalBroken: true });
    expect((await copy.journal(slot, 1)).lines).toEqual([rows(1)]);
  });

  it('leaves alone what other programs put beside the proofs', async () => {
    const hash = 'a'.repeat(64);
    await makeFolder(dirname(copy.proofPath(slot, hash)));
    await writeFile(copy.proofPath(slot, hash), hash);
    const strays = [
      join(folder, slot, 'proofs', '.DS_Store'),
      join(dirname(copy.proofPath(slot, hash)), 'Thumbs.db'),
    ];
    for (const stray of strays) await writeFile(stray, 'x');
    await takePoint('point', 1);
    await copy.keepProofs(slot, new Set());
    expect(await copy.hasProof(slot, hash)).toBe(false);
    for (const stray of strays) expect(await readFile(stray, 'utf8')).toBe('x');
  });

  it('tells of a journal that cannot be read, and never that there was nothing', async () => {
    await copy.append(slot, [numbered(rows(1))]);
    await copy.close();
    const journal = join(folder, slot, 'journal');
    await rm(journal, { recursive: true });
    await writeFile(journal, '');
    expect(await copy.state(slot)).toMatchObject({ snapshots: [], isJournalBroken: true });
  });

  it('goes altogether when it is asked to', async () => {
    await copy.append(slot, [numbered(rows(1))]);
    await takePoint('point', 1);
    await copy.remove(slot);
    await expect(stat(join(folder, slot))).rejects.toThrow('ENOENT');
    expect(await copy.slots()).toEqual([]);
  });
});
