import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupCopyInMemory, type CopyInMemory } from '../../tests/fixtures/copy-in-memory.ts';
import { said, setupClock, type SetClock } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';
import { passportDatabaseName } from '../data/database.ts';
import { openPassport } from '../data/passport-store.ts';
import { currentRecordVersion, migrations } from '../domain/migrations/chain.ts';
import type { JsonContents } from '../domain/migrations/migration.ts';
import type { Entry, PassportContents } from '../domain/records.ts';
import { journalLineSchema } from '../domain/journal.ts';
import { failure } from '../domain/result.ts';
import type { SecondCopyPort } from '../platform/second-copy-port.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import {
  bringBack,
  healProofs,
  isAnotherPassport,
  keepAsItIs,
  openWithCopy,
  type OpenedSlot,
  type OpeningHost,
  type Recovery,
} from './slot-opening.ts';

/* Opening a notebook whose database is not what it was, with a real database and a copy that main would keep. */

describe('opening a notebook that has a second copy', () => {
  let slot: string;
  let clock: SetClock;
  let copy: CopyInMemory;
  let refuses: boolean;
  let host: OpeningHost;
  let last: OpenedSlot | undefined;
  const keepers: (CopyKeeper | null)[] = [];

  beforeEach(() => {
    slot = crypto.randomUUID();
    clock = setupClock();
    copy = setupCopyInMemory(slot);
    refuses = false;
    host = {
      port: copy.port,
      clock,
      createId: () => crypto.randomUUID(),
      open: async (name, hooks) =>
        refuses
          ? failure({ type: 'CannotOpen', reason: 'Unknown', message: 'no' })
          : openPassport(name, {
              clock,
              createId: () => crypto.randomUUID(),
              device: 'device-a',
              onSaveState: () => undefined,
              ...hooks,
            }),
      clear: (name) => Dexie.delete(passportDatabaseName(name)),
      onCopyProblem: () => undefined,
      isNewVersion: false,
    };
  });
  afterEach(async () => {
    // They wait for a pause in which to take a point.
    for (const keeper of keepers.splice(0)) keeper?.stop();
    last?.keeper?.stop();
    await last?.store.close();
    last = undefined;
    await Dexie.delete(passportDatabaseName(slot));
  });

  async function open(): Promise<OpenedSlot> {
    const opening = await openWithCopy(host, slot);
    if (opening.type !== 'opened') throw new Error(`Not opened: ${JSON.stringify(opening)}`);
    last = opening.opened;
    keepers.push(last.keeper);
    return opening.opened;
  }

  async function expectRecovery(): Promise<Recovery> {
    const opening = await openWithCopy(host, slot);
    if (opening.type !== 'recovery') throw new Error(`Nothing was found: ${opening.type}`);
    last = opening.recovery.opened;
    return opening.recovery;
  }

  /** A notebook with two entries and a proof, closed after its copy has followed. */
  async function written(): Promise<{ readonly contents: PassportContents; readonly job: Entry }> {
    const { store, keeper } = await open();
    await store.createEntry('identity', { givenNames: 'Karim' });
    const job = await store.createEntry('employment', { employer: 'Girerd' });
    await store.attachProof({ entry: job.id, path: [] }, aProofFile('pdf'));
    await keeper?.flush();
    const contents = await store.contents();
    await store.close();
    return { contents, job };
  }

  const bytesOf = async ({ proofs }: PassportContents) =>
    Promise.all(proofs.map(async ({ sha256, blob }) => [sha256, await blob.text()]));

  it('opens without a word when both say the same', async () => {
    const { contents } = await written();
    const { store } = await open();
    expect(said(await store.contents())).toEqual(said(contents));
  });

  it('begins a copy that was cut off with a restore point, so that no hole stays in it', async () => {
    const { job } = await written();
    // The last change reached the notebook, and not its copy.
    const port = host.port;
    host = { ...host, port: null };
    const { store } = await open();
    const other = await store.createEntry('employment', { employer: 'Mercier' });
    await store.close();
    host = { ...host, port };
    const again = await open();
    await again.store.setValue({ entry: job.id, path: ['sector'] }, 'Transport');
    await again.keeper?.flush();
    await again.store.close();
    await Dexie.delete(passportDatabaseName(slot));
    const { best } = await expectRecovery();
    expect(best?.records.entries.map((entry) => entry.id)).toContain(other.id);
  });

  it('finds that a row is gone, even when as many changes are counted', async () => {
    const { contents, job } = await written();
    const raw = await new Dexie(passportDatabaseName(slot)).open();
    await raw.table('entries').delete(job.id);
    raw.close();
    const recovery = await expectRecovery();
    expect(recovery.trouble).toEqual({ type: 'differs' });
    const { opened } = await bringBack(host, recovery);
    last = opened;
    expect((await opened.store.contents()).entries).toEqual(contents.entries);
  });

  it('notes what an older version wrote before it is migrated', async () => {
    const before = await openPassport(slot, {
      clock,
      createId: () => crypto.randomUUID(),
      device: 'device-a',
      onSaveState: () => undefined,
    });
    if (!before.ok) throw new Error(before.error.type);
    await before.value.createEntry('employment', { employer: 'Girerd' });
    await before.value.close();
    const step = { from: currentRecordVersion, why: 'to try', migrate: (contents: JsonContents) => contents };
    const chain = [...migrations, step];
    const opened = openWithCopy(
      {
        ...host,
        open: async (name, hooks) =>
          openPassport(name, {
            clock,
            createId: () => crypto.randomUUID(),
            device: 'device-a',
            onSaveState: () => undefined,
            migrations: chain,
            ...hooks,
          }),
      },
      slot,
    );
    const opening = await opened;
    if (opening.type === 'opened') last = opening.opened;
    const rows = copy.memory.lines.flatMap((line) => (line.type === 'rows' ? line.operations : []));
    expect(rows[0]).toMatchObject({ table: 'passport', put: [{ recordVersion: currentRecordVersion }] });
    expect(rows).toContainEqual(
      expect.objectContaining({
        table: 'entries',
        put: [expect.objectContaining({ section: 'employment' })],
      }),
    );
    expect(copy.memory.lines.map((line) => line.n)).toEqual(
      copy.memory.lines.map((_line, index) => index + 1),
    );
  });

  it.each(['from its journal', 'from a restore point'])(
    'never shows an empty notebook where there was one, and brings it back with its proofs, %s',
    async (way) => {
      const { contents } = await written();
      if (way === 'from a restore point') await (await open()).keeper?.end();
      await last?.store.close();
      await Dexie.delete(passportDatabaseName(slot));
      const recovery = await expectRecovery();
      expect(recovery.trouble).toEqual({ type: 'empty' });
      expect(recovery.mine).toBeUndefined();
      const { opened, missingProofs } = await bringBack(host, recovery);
      last = opened;
      const back = await opened.store.contents();
      expect([said(back), await bytesOf(back), missingProofs]).toEqual([
        said(contents),
        await bytesOf(contents),
        0,
      ]);
      expect(back.changes).toEqual(contents.changes);
      await opened.store.undo();
      expect((await opened.store.entriesOf('employment')).flatMap((entry) => entry.proofs)).toEqual([]);
      await opened.store.redo();
      await opened.keeper?.end();
      await opened.store.close();
      expect(said(await (await open()).store.contents())).toEqual(said(contents));
    },
  );

  it('lets nothing be written to the copy before the person has decided', async () => {
    await written();
    await Dexie.delete(passportDatabaseName(slot));
    const before = copy.state();
    const { opened } = await expectRecovery();
    await opened?.store.createEntry('employment', { employer: 'x' });
    await opened?.keeper?.flush();
    expect(copy.state()).toEqual(before);
  });

  it('finds that the last changes are missing, and puts both together', async () => {
    const { contents, job } = await written();
    const second = await open();
    await second.store.setValue({ entry: job.id, path: ['sector'] }, 'Transport');
    await second.store.createEntry('employment', { employer: 'Oyonnax Plast' });
    await second.keeper?.flush();
    const whole = await second.store.contents();
    await second.store.close();
    // An older state of the same database, as after a disk was put back.
    await Dexie.delete(passportDatabaseName(slot));
    const older = await host.open(slot, {});
    if (!older.ok) throw new Error('Not opened');
    await older.value.restore(contents, { mode: 'replace', name: '' });
    await older.value.close();
    const recovery = await expectRecovery();
    expect(recovery.trouble).toEqual({ type: 'behind', missing: 2 });
    const { opened } = await bringBack(host, recovery);
    last = opened;
    expect(said(await opened.store.contents())).toEqual(said(whole));
  });

  it('goes back to an older restore point when the newest does not open', async () => {
    const { contents } = await written();
    const again = await open();
    await again.keeper?.takePoint('regular');
    clock.advance(1);
    await again.store.createEntry('employment', { employer: 'Oyonnax Plast' });
    await again.keeper?.takePoint('regular');
    const whole = await again.store.contents();
    await again.store.close();
    await Dexie.delete(passportDatabaseName(slot));
    copy.memory.damaged.add(copy.memory.points.at(-1)?.note.id ?? '');
    const recovery = await expectRecovery();
    expect(recovery.best?.unreadable).toBe(1);
    const { opened } = await bringBack(host, recovery);
    last = opened;
    expect(said(await opened.store.contents())).toEqual(said(whole));
    expect(contents.entries.length).toBeLessThan(whole.entries.length);
  });

  it('offers the copy when the database does not open, and begins anew with it', async () => {
    const { contents } = await written();
    refuses = true;
    const recovery = await expectRecovery();
    expect([recovery.trouble, recovery.opened]).toEqual([{ type: 'closed' }, undefined]);
    refuses = false;
    const { opened } = await bringBack(host, recovery);
    last = opened;
    expect(said(await opened.store.contents())).toEqual(said(contents));
  });

  it('finds bytes of proofs that are gone, and fetches them', async () => {
    const { contents } = await written();
    const db = new Dexie(passportDatabaseName(slot));
    await db.open();
    await db.table('proofs').clear();
    db.close();
    const recovery = await expectRecovery();
    expect(recovery.trouble).toEqual({ type: 'proofs', count: 1 });
    const { opened } = await bringBack(host, recovery);
    last = opened;
    expect(await bytesOf(await opened.store.contents())).toEqual(await bytesOf(contents));
  });

  it('keeps what the copy held as a restore point when the person goes on without it', async () => {
    const { contents } = await written();
    await Dexie.delete(passportDatabaseName(slot));
    const recovery = await expectRecovery();
    const { store, keeper } = await keepAsItIs(host, recovery);
    await store.createEntry('identity', { givenNames: 'Léa' });
    await keeper?.end();
    await store.close();
    const kept = copy.memory.points.map((point) => point.contents.entries.length);
    expect(kept).toContain(contents.entries.length);
    const { store: again } = await open();
    expect((await again.allEntries()).map((entry) => entry.values['givenNames'])).toEqual(['Léa']);
  });

  it('follows a notebook that is older than its copies, beginning with a restore point', async () => {
    const plain = await host.open(slot, {});
    if (!plain.ok) throw new Error('Not opened');
    const job = await plain.value.createEntry('employment', { employer: 'Girerd' });
    await plain.value.attachProof({ entry: job.id, path: [] }, aProofFile('pdf'));
    await plain.value.close();
    await open();
    expect([copy.memory.points.length, copy.memory.proofs.size]).toEqual([1, 1]);
  });

  /** A notebook that lacks a row which its copy has, and has a word which its copy lacks. */
  async function apart(): Promise<{ readonly job: Entry; readonly only: Entry }> {
    const { job } = await written();
    const port = host.port;
    host = { ...host, port: null };
    const { store } = await open();
    const only = await store.createEntry('employment', { employer: 'Seulement ici' });
    await store.attachProof({ entry: only.id, path: [] }, aProofFile('pdf', 'seulement ici'));
    await store.close();
    host = { ...host, port };
    const raw = await new Dexie(passportDatabaseName(slot)).open();
    await raw.table('entries').delete(job.id);
    raw.close();
    return { job, only };
  }

  it.each(['before it is emptied', 'after that'])(
    'loses no word of either when putting both together ends %s',
    async (when) => {
      const { job, only } = await apart();
      const recovery = await expectRecovery();
      expect(recovery.mine?.entries.map((entry) => entry.id)).toContain(only.id);
      const cut = async (): Promise<void> => {
        if (when === 'after that') await Dexie.delete(passportDatabaseName(slot));
        throw new Error('The program ends here');
      };
      await expect(bringBack({ ...host, clear: cut }, recovery)).rejects.toThrow('ends here');
      const again = await expectRecovery();
      const { opened, missingProofs } = await bringBack(host, again);
      last = opened;
      const ids = (await opened.store.contents()).entries.map((entry) => entry.id);
      expect(ids).toEqual(expect.arrayContaining([job.id, only.id]));
      expect(missingProofs).toBe(0);
      expect((await opened.store.contents()).proofs).toHaveLength(2);
    },
  );

  it('touches nothing when there is no room for what both say', async () => {
    const { only } = await apart();
    const recovery = await expectRecovery();
    copy.memory.isFull = true;
    await expect(bringBack(host, recovery)).rejects.toThrow('DiskFull');
    expect((await recovery.opened?.store.contents())?.entries.map((entry) => entry.id)).toContain(only.id);
  });

  it('asks before a known notebook that is empty is opened while its copy cannot be read', async () => {
    await written();
    await Dexie.delete(passportDatabaseName(slot));
    const blind: SecondCopyPort = {
      ...copy.port,
      state: (name) => (isBlind ? Promise.resolve(failure({ type: 'NotReadable' })) : copy.port.state(name)),
    };
    let isBlind = true;
    host = { ...host, port: blind };
    const lines = copy.memory.lines.length;
    expect((await openWithCopy(host, slot)).type).toBe('opened');
    const opening = await openWithCopy(host, slot, true);
    if (opening.type !== 'recovery') throw new Error(opening.type);
    const { recovery } = opening;
    expect([recovery.trouble, recovery.copy, recovery.best]).toEqual([{ type: 'empty' }, null, undefined]);
    last = await keepAsItIs(host, recovery);
    await last.store.createEntry('identity', { givenNames: 'Léa' });
    await last.keeper?.flush();
    expect(copy.memory.lines).toHaveLength(lines);
    last.keeper?.stop();
    isBlind = false;
  });

  it('tells another passport in the place of the one that the copy holds', async () => {
    await written();
    await Dexie.delete(passportDatabaseName(slot));
    const port = host.port;
    host = { ...host, port: null };
    const { store } = await open();
    for (const employer of ['a', 'b', 'c', 'd', 'e']) await store.createEntry('employment', { employer });
    await store.close();
    host = { ...host, port };
    const recovery = await expectRecovery();
    expect([recovery.trouble, isAnotherPassport(recovery)]).toEqual([{ type: 'differs' }, true]);
  });

  it('opens whatever the length of a name or of a title', async () => {
    const { store, keeper } = await open();
    await store.createEntry('identity', { givenNames: 'Léa '.repeat(5000) });
    await store.createEntry('training', { title: 'Une formation '.repeat(1000) });
    await keeper?.takePoint('regular');
    await store.close();
    const contents = await (await open()).store.contents();
    expect(contents.changes.map((change) => change.label.name.length)).toEqual([200, 200]);
    expect(copy.memory.points.at(-1)?.note.name.length).toBeLessThanOrEqual(200);
    await last?.store.close();
    await Dexie.delete(passportDatabaseName(slot));
    expect((await expectRecovery()).best?.records.entries).toHaveLength(2);
  });

  it('brings back everything up to a row that no passport can hold', async () => {
    const { contents } = await written();
    const spoiled = { ...contents.entries[0], revision: 'none' };
    const n = (copy.memory.lines.at(-1)?.n ?? 0) + 1;
    const line = { n, at: clock.now(), seq: 9, type: 'rows' as const };
    copy.memory.lines.push(
      journalLineSchema.parse({ ...line, operations: [{ table: 'entries', put: [spoiled] }] }),
      journalLineSchema.parse({ ...line, n: n + 1, operations: [] }),
    );
    await Dexie.delete(passportDatabaseName(slot));
    const told = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    const { best } = await expectRecovery();
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    const byId = (entries: readonly Entry[] = []) => new Map(entries.map((entry) => [entry.id, entry]));
    expect([byId(best?.records.entries), best?.isCut]).toEqual([byId(contents.entries), true]);
  });

  it('puts bytes back that the browser lost after a clean end', async () => {
    const { contents } = await written();
    const { store } = await open();
    await last?.keeper?.end();
    await store.close();
    const opened = await open();
    const db = await new Dexie(passportDatabaseName(slot)).open();
    const lost = vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementationOnce(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    await healProofs(copy.port, opened);
    expect(lost).toHaveBeenCalled();
    lost.mockRestore();
    db.close();
    expect(await bytesOf(await opened.store.contents())).toEqual(await bytesOf(contents));
  });

  it('finishes forgetting the past where the program ended in the middle of it', async () => {
    await written();
    const opened = await open();
    await opened.keeper?.takePoint('regular');
    clock.advance(1);
    await opened.keeper?.takePoint('erase');
    await opened.store.close();
    expect(copy.memory.points.length).toBeGreaterThan(1);
    await open();
    expect(copy.memory.points.map((point) => point.note.reason)).toEqual(['erase']);
  });
});
