import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JournalLine, StateMark } from '../../src/domain/journal.ts';
import { startAtomicWrite, writeWhole } from '../../electron/files/atomic-write.ts';
import { nodeDisk, type Disk } from '../../electron/files/disk.ts';
import { createSecondCopy, makeFolder } from '../../electron/snapshots/second-copy.ts';
import { bodyOf, type WriterTask } from './writer-task.ts';

/*
 * Main's own writers in a process of their own, which its parent kills: at a step of the file writer, or at any moment. It tells what
 * it was told is on the disk.
 */

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('There is no task');
// From our own parent.
const wanted = JSON.parse(given) as WriterTask;

const tell = (line: object): void => void process.send?.(line);

/** Stays where the parent wants to find it. */
async function stand(step: string): Promise<void> {
  tell({ at: step });
  await wait(60_000);
}

/** The disk of this computer, which stops before or after one of its steps. */
function diskThatStops(stopAt: string, when: 'before' | 'after', nth: number): Disk {
  let met = 0;
  const stopping =
    <Args extends readonly unknown[], T>(name: keyof Disk, step: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (name === stopAt) met += 1;
      const isHere = name === stopAt && met === nth;
      if (isHere && when === 'before') await stand(name);
      const value = await step(...args);
      if (isHere && when === 'after') await stand(name);
      return value;
    };
  return {
    create: stopping('create', (path: string) => nodeDisk.create(path)),
    write: stopping('write', (file: FileHandle, bytes: Uint8Array) => nodeDisk.write(file, bytes)),
    sync: stopping('sync', (file: FileHandle) => nodeDisk.sync(file)),
    openToRead: stopping('openToRead', (path: string) => nodeDisk.openToRead(path)),
    rename: stopping('rename', (from: string, to: string) => nodeDisk.rename(from, to)),
    syncFolder: stopping('syncFolder', (folder: string) => nodeDisk.syncFolder(folder)),
    remove: stopping('remove', (path: string) => nodeDisk.remove(path)),
    resolve: stopping('resolve', (path: string) => nodeDisk.resolve(path)),
    wait: stopping('wait', (ms: number) => nodeDisk.wait(ms)),
  };
}

async function writeFileAgain({ folder, ...task }: Extract<WriterTask, { type: 'file' }>): Promise<void> {
  const disk = task.stopAt === undefined ? nodeDisk : diskThatStops(task.stopAt, task.when, task.nth);
  const writing = await startAtomicWrite(join(folder, 'mine.passeport'), disk);
  const body = bodyOf(task.seed, task.size);
  for (let start = 0; start < body.length; start += 65_536)
    await writing.write(body.subarray(start, start + 65_536));
  tell({ written: true });
  await writing.commit();
  tell({ done: task.seed });
  await stand('end');
}

const slot = 'slot';
const markOf = (seq: number): StateMark => ({
  passportId: 'passport',
  recordVersion: 2,
  seq,
  counts: { entries: seq },
  fingerprint: createHash('sha256').update(String(seq)).digest('hex'),
});

/** Appends lines and takes points as the app does, without end. */
async function keepCopy(folder: string): Promise<void> {
  const copy = createSecondCopy(folder);
  let n = (await copy.state(slot))?.lastLine ?? 0;
  tell({ found: n });
  for (;;) {
    const from = n + 1;
    const lines = Array.from({ length: 1 + (n % 5) }, (_, index): JournalLine => {
      const number = from + index;
      const text = 'é'.repeat(1 + ((number * 7919) % 4_000));
      return {
        type: 'rows',
        n: number,
        at: new Date().toISOString(),
        seq: number,
        operations: [{ table: 'entries', put: [{ id: `e${number % 50}`, n: number, text }] }],
      };
    });
    await copy.append(
      slot,
      lines.map((line) => ({ n: line.n, json: JSON.stringify(line) })),
    );
    n += lines.length;
    tell({ line: n });
    if (n % 3 === 0) await takePoint(copy, n);
  }
}

async function takePoint(copy: ReturnType<typeof createSecondCopy>, line: number): Promise<void> {
  const id = `point-${line}`;
  const path = copy.snapshotPath(slot, id);
  await makeFolder(join(path, '..'));
  const writing = await startAtomicWrite(path);
  await writing.write(bodyOf(line, 30_000));
  const { size, sha256 } = await writing.commit();
  const at = new Date().toISOString();
  const note = {
    id,
    at,
    day: at.slice(0, 10),
    reason: 'regular',
    name: '',
    line,
    mark: markOf(line),
  } as const;
  await copy.keepSnapshot(slot, { note: { ...note, size, sha256 }, proofs: [] }, at.slice(0, 10));
  tell({ point: id, line });
}

switch (wanted.type) {
  case 'file':
    await writeFileAgain(wanted);
    break;
  case 'copy':
    await keepCopy(wanted.folder);
    break;
  case 'last':
    await writeWhole(join(wanted.folder, 'last'), bodyOf(0, 10));
    await writeWhole(join(wanted.points, 'last'), bodyOf(0, 10));
    process.disconnect();
    break;
}
