import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { keptPoints } from '../../src/domain/rotation.ts';
import { openContainer } from '../../src/formats/passport-file/open-container.ts';
import { shortName } from '../../src/i18n/short-name.ts';
import type { AutomaticFolder } from '../contract.ts';
import { writeWhole } from '../files/atomic-write.ts';
import { readPiece } from '../files/disk.ts';
import { systemCodeOf } from '../files/problem.ts';
import { safeFileName } from '../files/safe-file-name.ts';

/*
 * Copies that the app makes by itself in a folder the person chose (a stick, a synced folder): whole passport files. Nothing else
 * in that folder is ever touched: a file is ours when its name says so and the passport inside it is this one.
 */

const lastSchema = z.strictObject({
  /** ISO instant. */
  at: z.string(),
  name: z.string(),
  /** Number of the last change that the copy holds. */
  seq: z.int().min(0),
  /** With all its proofs. Notes from before this was written do not say. */
  isWhole: z.boolean().default(true),
});
const folderSchema = z.strictObject({
  path: z.string().min(1),
  /** The disk it was on: another one at the same place is not it. */
  disk: z.number(),
  last: lastSchema.nullable(),
  missingSince: z.string().nullable(),
});
const stateSchema = z.record(z.string(), folderSchema);
type Folder = z.infer<typeof folderSchema>;

/** When and for whom a copy is made: what its name says. */
export interface CopyName {
  /** YYYY-MM-DD and HHMM where the person is. */
  readonly day: string;
  readonly time: string;
  readonly person: string;
}

/** A copy that was written: its name, and what is in it. */
export interface WrittenCopy {
  readonly name: string;
  readonly day: string;
  readonly at: string;
  readonly seq: number;
  readonly isWhole: boolean;
  /** Id of the passport. */
  readonly passport: string;
}

export interface AutomaticCopies {
  /** The folder of a slot; null when none was chosen. A folder that is not there is said to be missing. */
  folder(slot: string): Promise<AutomaticFolder | null>;
  choose(slot: string, path: string): Promise<AutomaticFolder>;
  /** Forgets the folder; the copies in it stay. */
  stop(slot: string): Promise<void>;
  /** Where the next copy is to be written; null while the folder is missing. */
  place(slot: string, name: CopyName): Promise<string | null>;
  /** Counts a copy that was written, and takes away older ones of the same passport. */
  keep(slot: string, copy: WrittenCopy): Promise<AutomaticFolder | null>;
}

interface Options {
  /** Where main remembers the folders: out of reach of the page. */
  readonly statePath: string;
  /** The folder of the notebook itself, to say when the copies are on its very disk. */
  readonly ownFolder: string;
  readonly now: () => string;
}

const copyPattern = /^Carnet auto (\d{4}-\d{2}-\d{2}) (\d{2})h(\d{2})(?:-(\d+))?(?: .+)?\.passeport$/u;
/** What a write of ours leaves that was cut off. */
const unfinishedPattern = /^\.carnet-[0-9a-f]{32}\.tmp$/u;
const unfinishedMs = 24 * 60 * 60 * 1000;

export function createAutomaticCopies({ statePath, ownFolder, now }: Options): AutomaticCopies {
  // One after the other: each reads what the one before has written.
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function change(slot: string, next: Folder | null): Promise<void> {
    const { [slot]: _before, ...others } = await readState(statePath);
    const state = next === null ? others : { ...others, [slot]: next };
    await writeWhole(statePath, new TextEncoder().encode(JSON.stringify(state)));
  }

  /** The folder as it is remembered, having looked whether it is there. */
  async function looked(slot: string): Promise<Folder | null> {
    const { [slot]: folder } = await readState(statePath);
    if (folder === undefined) return null;
    const isThere = await isPresent(folder);
    if (isThere === (folder.missingSince === null)) return folder;
    const next = { ...folder, missingSince: isThere ? null : now() };
    await change(slot, next);
    return next;
  }

  const told = async (folder: Folder): Promise<AutomaticFolder> => ({
    name: basename(folder.path) || folder.path,
    path: folder.path,
    missingSince: folder.missingSince,
    last: folder.last,
    isSameDisk: folder.missingSince === null && folder.disk === (await diskOf(ownFolder)),
  });

  return {
    folder: (slot) =>
      inTurn(async () => {
        const folder = await looked(slot);
        return folder && (await told(folder));
      }),
    choose: (slot, path) =>
      inTurn(async () => {
        const disk = await diskOf(path);
        if (disk === undefined) throw new Error('The folder that was chosen is not there');
        const folder = { path, disk, last: null, missingSince: null };
        await change(slot, folder);
        return await told(folder);
      }),
    stop: (slot) => inTurn(() => change(slot, null)),
    place: (slot, name) =>
      inTurn(async () => {
        const folder = await looked(slot);
        if (folder === null || folder.missingSince !== null) return null;
        return join(folder.path, await freeName(folder.path, name));
      }),
    keep: (slot, copy) =>
      inTurn(async () => {
        const folder = await looked(slot);
        if (folder === null) return null;
        const { name, at, seq, isWhole } = copy;
        const disk = (await diskOf(folder.path)) ?? folder.disk;
        const next = { ...folder, disk, last: { name, at, seq, isWhole } };
        await change(slot, next);
        await thin(folder.path, copy);
        return await told(next);
      }),
  };
}

async function readState(path: string): Promise<z.infer<typeof stateSchema>> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    // A choice that cannot be read is asked for again.
    if (systemCodeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) {
      return {};
    }
    throw error;
  }
}

/** There, and on its own disk: the empty folder in which a stick usually appears is not the stick. */
async function isPresent({ path, disk, last }: Folder): Promise<boolean> {
  const found = await diskOf(path);
  if (found === undefined) return false;
  if (found === disk || last === null) return true;
  return (await diskOf(join(path, last.name))) !== undefined;
}

/** Number of the disk on which something stands; undefined when nothing is there. */
async function diskOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).dev;
  } catch (error) {
    const code = systemCodeOf(error);
    // A stick that was pulled out in the middle may answer with an error of its own.
    if (code !== null && ['ENOENT', 'ENOTDIR', 'ENODEV', 'EIO', 'ENXIO', 'ESTALE'].includes(code)) {
      return undefined;
    }
    throw error;
  }
}

/** A name that nothing in the folder has. */
async function freeName(folder: string, { day, time, person }: CopyName): Promise<string> {
  const taken = new Set(await readdir(folder));
  const end = person.trim() === '' ? '' : ` ${shortName(person.trim())}`;
  for (let count = 1; ; count += 1) {
    const again = count === 1 ? '' : `-${count}`;
    const name = safeFileName(
      `Carnet auto ${day} ${time.slice(0, 2)}h${time.slice(2)}${again}${end}.passeport`,
    );
    if (!taken.has(name)) return name;
  }
}

async function thin(folder: string, written: WrittenCopy): Promise<void> {
  const names = await readdir(folder);
  const copies: { readonly id: string; readonly day: string; readonly order: string }[] = [];
  for (const name of names) {
    const [, day, hours, minutes, again = '1'] = copyPattern.exec(name) ?? [];
    if (day === undefined || name === written.name) continue;
    if ((await passportIn(join(folder, name))) !== written.passport) continue;
    copies.push({ id: name, day, order: `${day} ${hours} ${minutes} ${again.padStart(6, '0')}` });
  }
  const newestFirst = copies.toSorted((left, right) => (left.order < right.order ? 1 : -1));
  // The one that was just written comes first whatever the clock says: it is never the one that goes.
  const kept = keptPoints([{ id: written.name, day: written.day }, ...newestFirst], written.day);
  for (const copy of newestFirst) if (!kept.has(copy.id)) await rm(join(folder, copy.id), { force: true });
  for (const name of names.filter((each) => unfinishedPattern.test(each))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.parse(written.at) - mtimeMs > unfinishedMs) await rm(join(folder, name), { force: true });
  }
}

/** Id of the passport in a file; undefined when it is not a file of ours that can be read. */
async function passportIn(path: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const slice = async (start: number, end: number): Promise<Uint8Array<ArrayBuffer>> =>
      new Uint8Array(await readPiece(file, start, end - start));
    const { manifest } = await openContainer({ size, slice }, {});
    return manifest.passport;
  } catch {
    // Whatever is wrong with it, it is left where it is.
    return undefined;
  } finally {
    await file.close();
  }
}
