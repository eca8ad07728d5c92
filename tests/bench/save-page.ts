import { openPassport } from '../../src/data/passport-store.ts';
import { systemClock } from '../../src/domain/clock.ts';
import { createId } from '../../src/domain/ids.ts';
import type { PassportContents } from '../../src/domain/records.ts';

/* Runs in Chromium: save.ts bundles it with Dexie and drives it. */

export interface SaveTimes {
  /** Milliseconds from calling setValue until it resolved, one per write. */
  readonly ours: readonly number[];
  /** Milliseconds from a raw strict put of a row of the same size until it was committed. */
  readonly raw: readonly number[];
}

/** Fills a new passport and writes to it `count` times, each write beside a raw one in a database of its own. */
export async function measureSaves(contents: PassportContents, count: number): Promise<SaveTimes> {
  const opened = await openPassport(createId(), {
    clock: systemClock,
    createId,
    device: 'device-of-the-bench',
    onSaveState: () => undefined,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const store = opened.value;
  await store.restore(contents, { mode: 'replace', name: '' });
  const jobs = contents.entries.filter((entry) => entry.section === 'employment');
  const floor = await openRaw();
  const ours: number[] = [];
  const raw: number[] = [];
  for (let write = 0; write < count; write += 1) {
    // Ten writes to an entry, then the next: what a sitting looks like.
    const job = jobs[Math.floor(write / 10)];
    if (!job) throw new Error('Not enough jobs');
    ours.push(
      await timeOf(() => store.setValue({ entry: job.id, path: ['employer'] }, `Employeur ${write}`)),
    );
    raw.push(await timeOf(() => putRaw(floor, { ...job, write })));
  }
  floor.close();
  await store.close();
  return { ours, raw };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(createId(), 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('The floor could not be opened'));
  });
}

function putRaw(database: IDBDatabase, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The floor could not be written'));
  });
}
