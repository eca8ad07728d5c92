import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalLine } from '../../src/domain/journal.ts';
import {
  journalSegments,
  lastJournalNumber,
  nodeJournalDisk,
  openJournal,
  readJournal,
  type JournalDisk,
  type NumberedLine,
} from './journal-file.ts';

const lineOf = (n: number): JournalLine => ({
  type: 'rows',
  n,
  at: '2026-11-23T10:00:00.000Z',
  seq: n,
  operations: [{ table: 'entries', put: [{ id: `entry-${n}`, text: 'é' }] }],
});
const numbered = (n: number): NumberedLine => ({ n, json: JSON.stringify(lineOf(n)) });
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a journal on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carnet-journal-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps lines in the order of the calls, over several openings', async () => {
    const first = openJournal(folder);
    await Promise.all(range(1, 40).map((n) => first.append([numbered(n)])));
    await first.close();
    const second = openJournal(folder);
    await second.append([numbered(41), numbered(42)]);
    await second.close();
    expect(await readJournal(folder, 1)).toEqual({ lines: range(1, 42).map(lineOf), isBroken: false });
    expect(await readJournal(folder, 41)).toEqual({ lines: [lineOf(41), lineOf(42)], isBroken: false });
    expect(await lastJournalNumber(folder)).toBe(42);
  });

  it('goes on behind a line that was cut off, whatever the cut', async () => {
    const writer = openJournal(folder);
    await writer.append([numbered(1), numbered(2)]);
    await writer.close();
    const [segment] = await journalSegments(folder);
    if (!segment) throw new Error('No file was written');
    const whole = await readFile(segment.path);
    const firstEnd = whole.indexOf(0x0a) + 1;
    for (const cut of [firstEnd, firstEnd + 1, whole.length - 1]) {
      await writeFile(segment.path, whole);
      await truncate(segment.path, cut);
      const again = openJournal(folder);
      await again.append([numbered(2), numbered(3)]);
      await again.close();
      expect(await readJournal(folder, 1)).toEqual({ lines: range(1, 3).map(lineOf), isBroken: false });
    }
  });

  it('says so when a line in the middle is damaged, and gives what stands before it', async () => {
    const writer = openJournal(folder);
    for (const n of range(1, 3)) {
      await writer.append([numbered(n)]);
      await writer.turnPage();
    }
    const [, middle] = await journalSegments(folder);
    if (!middle) throw new Error('No file was written');
    const bytes = await readFile(middle.path);
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    await writeFile(middle.path, bytes);
    expect(await readJournal(folder, 1)).toEqual({ lines: [lineOf(1)], isBroken: true });
    expect(await lastJournalNumber(folder)).toBe(3);
  });

  it('forgets only files that are wholly before a line', async () => {
    const writer = openJournal(folder);
    for (const start of [1, 4, 7]) {
      await writer.append(range(start, start + 2).map(numbered));
      await writer.turnPage();
    }
    await writer.forgetBefore(5);
    expect((await journalSegments(folder)).map(({ first }) => first)).toEqual([4, 7]);
    await writer.forgetBefore(100);
    expect((await journalSegments(folder)).map(({ first }) => first)).toEqual([7]);
  });

  it('loses nothing that it said was kept when the disk fills up, and takes up again in a new file', async () => {
    const state = { isFull: false };
    const disk: JournalDisk = {
      ...nodeJournalDisk,
      write: async (file, bytes, position) => {
        if (!state.isFull) return await nodeJournalDisk.write(file, bytes, position);
        await nodeJournalDisk.write(file, bytes.subarray(0, 7), position);
        throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      },
    };
    const writer = openJournal(folder, disk);
    await writer.append([numbered(1)]);
    state.isFull = true;
    await expect(writer.append([numbered(2)])).rejects.toThrow('full');
    expect(await readJournal(folder, 1)).toEqual({ lines: [lineOf(1)], isBroken: false });
    state.isFull = false;
    await writer.append([numbered(2), numbered(3)]);
    await writer.close();
    expect(await readJournal(folder, 1)).toEqual({ lines: range(1, 3).map(lineOf), isBroken: false });
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('notices that its folder was removed, and begins again in a new one', async () => {
    const writer = openJournal(folder);
    await writer.append([numbered(1)]);
    await rm(folder, { recursive: true });
    await expect(writer.append([numbered(2)])).rejects.toMatchObject({ code: 'ENOENT' });
    await writer.append([numbered(2)]);
    await writer.turnPage();
    await rm(folder, { recursive: true });
    await expect(writer.append([numbered(3)])).rejects.toMatchObject({ code: 'ENOENT' });
    await writer.append([numbered(3)]);
    await writer.close();
    expect(await lastJournalNumber(folder)).toBe(3);
  });

  it('is empty where there is none', async () => {
    expect(await readJournal(join(folder, 'none'), 1)).toEqual({ lines: [], isBroken: false });
    expect(await lastJournalNumber(join(folder, 'none'))).toBeUndefined();
  });

  it('is cut before any line, in the middle of a file too, and goes on from there', async () => {
    for (const cut of range(1, 13)) {
      const writer = openJournal(folder);
      await writer.append([numbered(1), numbered(2), numbered(3)]);
      await writer.turnPage();
      await writer.append(range(4, 9).map(numbered));
      const [done] = [writer.cutBefore(cut), writer.append([numbered(10)])];
      await done;
      await writer.append([numbered(11)]);
      await writer.close();
      const left = range(Math.min(cut, 12), 11).map(lineOf);
      // A cut in the future takes the lines that were there when it was made; those that came after it stay.
      const expected = cut > 10 ? range(10, 11).map(lineOf) : left;
      expect((await readJournal(folder, expected[0]?.n ?? 1)).lines).toEqual(expected);
      const files = await Promise.all(
        (await journalSegments(folder)).map((segment) => readFile(segment.path, 'utf8')),
      );
      const text = files.join('');
      for (const n of range(1, Math.min(cut - 1, 9))) expect(text).not.toContain(`"entry-${n}"`);
      for (const name of await readdir(folder)) await rm(join(folder, name));
    }
  });
});
