import '../../../src/domain/jitless.ts';
import { openWithCopy, bringBack, type OpenedSlot, type OpeningHost } from '../../../src/app/slot-opening.ts';
import { passportDatabaseName, PassportDatabase } from '../../../src/data/database.ts';
import { deleteDatabase } from '../../../src/data/delete-database.ts';
import { openPassport, type PassportStore } from '../../../src/data/passport-store.ts';
import { systemClock } from '../../../src/domain/clock.ts';
import { createId } from '../../../src/domain/ids.ts';
import { referencedProofs } from '../../../src/domain/proofs.ts';
import type { Entry, PassportContents } from '../../../src/domain/records.ts';
import { createDesktopPlatform } from '../../../src/platform/desktop.ts';
import { pdfBodyOf } from '../writer-task.ts';
import type { Acknowledged, Held, OpenedAs, Scenario } from '../told.ts';

/*
 * Runs in the window in the place of the app's own page: the same store, keeper, start-up check and desktop, without the screens, so
 * that a test can write faster than anyone types.
 */

const { desktop } = globalThis;
if (desktop === undefined) throw new Error('This page needs the preload');
const platform = createDesktopPlatform(desktop);
let opened: OpenedSlot | undefined;

/** Tells the test what this page was told is saved. */
function acknowledge(what: Acknowledged): void {
  globalThis.tell({ at: Date.now(), what });
}

function hostOf(withCopy: boolean): OpeningHost {
  return {
    port: withCopy ? platform.secondCopy : null,
    clock: systemClock,
    createId,
    open: (slot, hooks) =>
      openPassport(slot, {
        clock: systemClock,
        createId,
        device: 'device-of-the-faults',
        onSaveState: () => undefined,
        ...hooks,
      }),
    clear: (slot) => deleteDatabase(passportDatabaseName(slot)),
    onCopyProblem: (problem) => globalThis.tell({ at: Date.now(), problem: problem?.problem.type ?? null }),
    isNewVersion: false,
  };
}

/** Opens a slot as the app does; a notebook that has to be brought back is brought back, as a person would choose. */
async function open(slot: string, withCopy: boolean): Promise<OpenedAs> {
  const host = hostOf(withCopy);
  const opening = await openWithCopy(host, slot);
  switch (opening.type) {
    case 'opened':
      ({ opened } = opening);
      return { how: 'opened' };
    case 'refused':
      return { how: 'refused', why: JSON.stringify(opening.error) };
    case 'recovery': {
      const { recovery } = opening;
      const trouble = recovery.trouble.type;
      if (recovery.best === undefined) return { how: 'lost', trouble };
      globalThis.tell({ at: Date.now(), recovering: trouble });
      ({ opened } = await bringBack(host, recovery));
      return { how: 'recovered', trouble, isCut: recovery.best.isCut };
    }
  }
}

function store(): PassportStore {
  if (!opened) throw new Error('Nothing is open');
  return opened.store;
}

const employerOf = (entry: Entry): string => {
  const { employer } = entry.values;
  return typeof employer === 'string' ? employer : '';
};

/** Where each entry has got to: the number that was written into it last. */
async function held(): Promise<Held> {
  const contents = await store().contents();
  const stored = new Set(contents.proofs.map((row) => row.sha256));
  const numbers: Record<string, number> = {};
  const batches: Record<string, number> = {};
  for (const entry of contents.entries) {
    const [kind, number] = employerOf(entry).split(' ');
    if (kind === 'batch' && number !== undefined) batches[number] = (batches[number] ?? 0) + 1;
    else if (kind === 'write') numbers[entry.id] = Number(number);
  }
  const proofs: Record<string, boolean> = {};
  for (const sha256 of referencedProofs(contents.entries)) proofs[sha256] = stored.has(sha256);
  return {
    numbers,
    batches,
    proofs,
    entries: contents.entries.length,
    recordVersion: contents.passport.recordVersion,
  };
}

/** The entries that are written to. */
async function prepare(count: number): Promise<readonly string[]> {
  const jobs = (await store().entriesOf('employment')).filter((entry) =>
    employerOf(entry).startsWith('write '),
  );
  const ids = jobs.map((entry) => entry.id);
  while (ids.length < count) {
    const entry = await store().createEntry('employment', { employer: 'write 0' });
    ids.push(entry.id);
  }
  return ids;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const upTo = (most: number): number => Math.floor(Math.random() * most);
const filler = (length: number): string => Array.from({ length }, () => upTo(36).toString(36)).join('');

let last = 0;

async function writeTo(entry: string, padding: number): Promise<void> {
  last += 1;
  const number = last;
  const text = padding === 0 ? `write ${number}` : `write ${number} ${filler(padding)}`;
  await store().setValue({ entry, path: ['employer'] }, text);
  acknowledge({ entry, number });
}

/** The same contents, with a batch of new entries in the place of the one before. */
async function withBatch(size: number, number: number): Promise<PassportContents> {
  const contents = await store().contents();
  const template = contents.entries.find((entry) => entry.section === 'employment');
  if (!template) throw new Error('There is no entry to copy');
  const made = Array.from({ length: size }, (): Entry => {
    const revision = { id: createId(), parents: [], at: systemClock.now(), device: 'device-elsewhere' };
    const values = { ...template.values, employer: `batch ${number} ${filler(200)}` };
    return { ...template, id: createId(), values, proofs: [], revision };
  });
  const kept = contents.entries.filter((entry) => !employerOf(entry).startsWith('batch '));
  const revisions = made.map((entry) => ({ ...entry.revision, entry: entry.id }));
  return {
    ...contents,
    entries: [...kept, ...made],
    revisions: [...contents.revisions, ...revisions],
    proofs: [],
  };
}

async function bringBatch(mode: 'replace' | 'merge'): Promise<void> {
  last += 1;
  const number = last;
  const size = 100 + upTo(mode === 'merge' ? 200 : 900);
  const contents = await withBatch(size, number);
  globalThis.tell({ at: Date.now(), begun: { batch: number, size } });
  await store().restore(contents, { mode, name: '' });
  acknowledge({ batch: number, size, mode });
}

async function attach(entry: string): Promise<void> {
  const bytes = crypto.getRandomValues(new Uint8Array(2_000 + upTo(60_000)));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  last += 1;
  const file = { name: `${last}.pdf`, blob: new Blob([bytes], { type: 'application/pdf' }) };
  const kept = await store().attachProof({ entry, path: [] }, file);
  if (!kept.ok) throw new Error(kept.error.type);
  acknowledge({ proof: kept.value.sha256 });
}

/** Writes until the process is killed. */
async function work(scenario: Scenario, from: number): Promise<void> {
  last = from;
  const ids = await prepare(20);
  const anyEntry = (): string => ids[upTo(ids.length)] ?? '';
  for (;;) {
    switch (scenario) {
      case 'typing':
        await writeTo(anyEntry(), 0);
        await wait(30 + upTo(120));
        break;
      case 'heavy':
        await Promise.all(Array.from({ length: 8 }, () => writeTo(anyEntry(), 500 + upTo(3_000))));
        break;
      case 'points':
        await Promise.all([opened?.keeper?.takePoint('regular'), writeTo(anyEntry(), 200)]);
        break;
      case 'import':
        await bringBatch('replace');
        break;
      case 'merge':
        await writeTo(anyEntry(), 0);
        await bringBatch('merge');
        break;
      case 'proofs':
        await attach(anyEntry());
        await wait(upTo(80));
        break;
    }
  }
}

/** Puts rows as version 1 of the records wrote them into a database of their own. `pattern`: such an entry, as JSON. */
async function putVersion1(slot: string, count: number, pattern: string): Promise<void> {
  const db = new PassportDatabase(slot);
  await db.open();
  const at = systemClock.now();
  // The test's own fixture, of a version whose types are gone.
  const entry = JSON.parse(pattern) as Entry;
  const rows = Array.from({ length: count }, (_, index) => ({
    ...entry,
    id: `v1-${index}`,
    values: { ...entry.values, notes: filler(400) },
    proofs: [],
    revision: { id: `r-${index}`, parents: [], at, device: 'device-of-the-faults' },
  }));
  const passport = { id: createId(), recordVersion: 1, contentLanguage: 'fr', seal: 7, createdAt: at };
  const label = { type: 'create', name: '' };
  const change = { seq: 1, at, device: 'device-of-the-faults', kind: 'edit', label, patches: [] };
  await db.table('passport').put(passport);
  await db.table('entries').bulkPut(rows);
  await db.table('revisions').bulkPut(rows.map((row) => ({ ...row.revision, entry: row.id })));
  await db.table('changes').put(change);
  db.close();
}

/** Milliseconds until each of some writes was acknowledged. */
async function timedSaves(count: number): Promise<readonly number[]> {
  const [entry] = await prepare(1);
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await store().setValue({ entry: entry ?? '', path: ['employer'] }, `write ${index}`);
    times.push(performance.now() - start);
    await wait(20);
  }
  return times;
}

/** Brings the notebook to so many entries and proofs. */
async function fill(entries: number, proofs: number, size: number): Promise<void> {
  const [entry] = await prepare(1);
  for (let seed = 1; seed <= proofs; seed += 1) {
    const blob = new Blob([pdfBodyOf(seed, size)], { type: 'application/pdf' });
    const kept = await store().attachProof({ entry: entry ?? '', path: [] }, { name: `${seed}.pdf`, blob });
    if (!kept.ok) throw new Error(kept.error.type);
  }
  await store().restore(await withBatch(entries, 1), { mode: 'replace', name: '' });
  await opened?.keeper?.flush();
}

/** Takes a restore point. Gives the milliseconds that took. */
async function timedPoint(): Promise<number> {
  const start = performance.now();
  if ((await opened?.keeper?.takePoint('regular')) !== true) throw new Error('The point was not kept');
  return performance.now() - start;
}

globalThis.notebook = {
  timedSaves,
  fill,
  timedPoint,
  open,
  held,
  begin: (scenario, from) => {
    void work(scenario, from).catch((error: unknown) => {
      globalThis.tell({ at: Date.now(), failed: String(error) });
    });
  },
  putVersion1,
  settle: async () => {
    await opened?.keeper?.settle();
  },
};
