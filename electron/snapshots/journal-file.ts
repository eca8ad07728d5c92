import { mkdir, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { journalLineSchema, type JournalLine } from '../../src/domain/journal.ts';
import { decodeJournal, journalLine } from '../../src/formats/journal-lines.ts';
import { writeWhole } from '../files/atomic-write.ts';
import { nodeDisk } from '../files/disk.ts';
import { systemCodeOf } from '../files/problem.ts';

/** A line to append: its number, and its JSON. */
export interface NumberedLine {
  readonly n: number;
  readonly json: string;
}

/** One file of the journal. Lines go on in the next one. */
export interface JournalSegment {
  readonly path: string;
  /** Number of its first line. */
  readonly first: number;
}

export interface Journal {
  /** Resolves when the lines are on the disk for good. Calls made meanwhile are written together, in their order. */
  append(lines: readonly NumberedLine[]): Promise<void>;
  /** The next line begins a new file. */
  turnPage(): Promise<void>;
  /** Removes the files whose lines all come before `n`; the one that is being written stays. */
  forgetBefore(n: number): Promise<void>;
  /** Removes every line before `n`, also from the file that holds some of them and later ones. */
  cutBefore(n: number): Promise<void>;
  segments(): Promise<readonly JournalSegment[]>;
  close(): Promise<void>;
}

/** What appending needs of a file, so that a test can make it fail. */
export interface JournalDisk {
  open(path: string): Promise<FileHandle>;
  write(file: FileHandle, bytes: Uint8Array, position: number): Promise<number>;
  sync(file: FileHandle): Promise<void>;
}

export const nodeJournalDisk: JournalDisk = {
  open: (path) => open(path, 'ax', 0o600),
  write: async (file, bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
  sync: (file) => file.datasync(),
};

const namePattern = /^(\d{15})\.journal$/u;
const nameOf = (first: number): string => `${String(first).padStart(15, '0')}.journal`;

/** The journal files of a folder, oldest first. */
export async function journalSegments(folder: string): Promise<readonly JournalSegment[]> {
  const names = await namesIn(folder);
  return names
    .flatMap((name) => {
      const first = namePattern.exec(name)?.[1];
      return first === undefined ? [] : [{ path: join(folder, name), first: Number(first) }];
    })
    .toSorted((left, right) => left.first - right.first);
}

/** Lines of a journal that follow each other, and whether something is missing behind the last of them. */
export interface ReadJournal {
  readonly lines: readonly JournalLine[];
  readonly isBroken: boolean;
}

/**
 * The lines from number `from` on, as far as they follow each other. A file that ends in the middle of a line is followed by one
 * that goes on from its last whole line: what was torn was never told to be kept. A number that is missing is a hole, and the
 * reading ends there.
 */
export async function readJournal(folder: string, from: number): Promise<ReadJournal> {
  const segments = await journalSegments(folder);
  const begin = Math.max(
    0,
    segments.findLastIndex((segment) => segment.first <= from),
  );
  const lines: JournalLine[] = [];
  let next = from;
  for (const segment of segments.slice(begin)) {
    const bytes = await readSegment(segment);
    if (bytes === undefined) return { lines, isBroken: true };
    const { values } = decodeJournal(bytes);
    for (const value of values) {
      const parsed = journalLineSchema.safeParse(value);
      // Whole, and of a kind that this version does not know: what follows cannot be told either.
      if (!parsed.success) return { lines, isBroken: true };
      const line = parsed.data;
      if (line.n > next) return { lines, isBroken: true };
      if (line.n < next) continue;
      lines.push(line);
      next += 1;
    }
  }
  return { lines, isBroken: false };
}

/** Undefined when the system does not let it be read (a folder of its name, a broken disk). */
async function readSegment({ path }: JournalSegment): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
    return undefined;
  }
}

const numberedSchema = z.object({ n: z.int().min(1) });

/** The number of the last whole line of the journal, of whatever kind; undefined when there is none. Reads the last files only. */
export async function lastJournalNumber(folder: string): Promise<number | undefined> {
  for (const segment of (await journalSegments(folder)).toReversed()) {
    const { values } = decodeJournal((await readSegment(segment)) ?? new Uint8Array());
    const last = numberedSchema.safeParse(values.at(-1));
    if (last.success) return last.data.n;
  }
  return undefined;
}

interface Waiting {
  readonly lines: readonly NumberedLine[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

interface OpenFile {
  readonly file: FileHandle;
  /** Bytes that are known to be whole. */
  size: number;
}

/**
 * The journal of a folder, to append to. A new file is begun at each start and after each failure, so that no line is ever
 * written behind one that may be torn.
 */
export function openJournal(folder: string, disk: JournalDisk = nodeJournalDisk): Journal {
  let current: OpenFile | undefined;
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function fileFor(first: number): Promise<OpenFile> {
    if (current) return current;
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    // Without the lines before it, this one would tell little: whoever keeps the copy begins it anew.
    if (made !== undefined && first > 1) throw removedMeanwhile();
    const path = join(folder, nameOf(first));
    // A file of this name holds lines that nobody was told are kept: this start writes them again, or others.
    await rm(path, { force: true });
    current = { file: await disk.open(path), size: 0 };
    await nodeDisk.syncFolder(folder);
    return current;
  }

  async function letGo(): Promise<void> {
    const was = current;
    current = undefined;
    await was?.file.close();
  }

  async function writeTogether(batch: readonly Waiting[]): Promise<void> {
    const lines = batch.flatMap((each) => each.lines);
    const [first] = lines;
    if (first === undefined) return;
    const target = await fileFor(first.n);
    const bytes = new TextEncoder().encode(lines.map((line) => journalLine(line.json)).join(''));
    let done = 0;
    while (done < bytes.length) {
      const written = await disk.write(target.file, bytes.subarray(done), target.size + done);
      if (written === 0) throw new Error('The system wrote nothing and gave no reason');
      done += written;
    }
    await disk.sync(target.file);
    // A file that was removed meanwhile takes every byte, for nobody.
    if ((await target.file.stat()).nlink === 0) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      throw removedMeanwhile();
    }
    target.size += bytes.length;
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await writeTogether(batch);
        for (const each of batch) each.done();
      } catch (error) {
        // What was half written is cut off where that still works; either way the next line goes into a new file.
        await current?.file.truncate(current.size).catch(() => undefined);
        await letGo().catch(() => undefined);
        for (const each of batch) each.failed(error);
      }
    }
    // In the same moment in which nothing was found waiting: a call that comes now must find nobody at work.
    working = undefined;
  }

  /** Resolves once nobody is writing. */
  async function idle(): Promise<void> {
    if (working === undefined) return;
    await working;
    await idle();
  }

  /** Does something while nobody writes; lines that come meanwhile are written after it. */
  async function alone(task: () => Promise<void>): Promise<void> {
    if (working !== undefined) {
      await idle();
      return alone(task);
    }
    const doing = task();
    working = doing
      .catch(() => undefined)
      .then(() => {
        working = waiting.length > 0 ? work() : undefined;
      });
    return doing;
  }

  return {
    append: (lines) =>
      new Promise((done, failed) => {
        waiting.push({ lines, done, failed });
        working ??= work();
      }),
    turnPage: async () => {
      await idle();
      await letGo();
    },
    forgetBefore: async (n) => {
      const segments = await journalSegments(folder);
      for (const [index, segment] of segments.entries()) {
        const next = segments[index + 1];
        if (next !== undefined && next.first <= n) await rm(segment.path, { force: true });
      }
    },
    cutBefore: async (n) => {
      await alone(async () => {
        await letGo();
        await cutSegments(folder, n);
      });
    },
    segments: () => journalSegments(folder),
    close: async () => {
      await idle();
      await letGo();
    },
  };
}

/** Nobody writes meanwhile. The file without the older lines stands before the one with them goes. */
async function cutSegments(folder: string, n: number): Promise<void> {
  const older = (await journalSegments(folder)).filter((segment) => segment.first < n);
  for (const segment of older) {
    const { values } = decodeJournal(await readFile(segment.path));
    const kept = values.map((value) => journalLineSchema.parse(value)).filter((line) => line.n >= n);
    const [first] = kept;
    if (first !== undefined) {
      const text = kept.map((line) => journalLine(JSON.stringify(line))).join('');
      await writeWhole(join(folder, nameOf(first.n)), new TextEncoder().encode(text));
    }
    await rm(segment.path, { force: true });
  }
  if (older.length > 0) await nodeDisk.syncFolder(folder);
}

/** Told as the system tells of a folder that is not there. */
const removedMeanwhile = (): Error =>
  Object.assign(new Error('The journal was removed while it was written'), {
    code: 'ENOENT',
    syscall: 'fstat',
  });

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // Not there, or no folder: there is nothing to read. Writing says what is the matter.
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) return [];
    throw error;
  }
}
