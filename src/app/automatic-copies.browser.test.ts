import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';
import type { LastBackup } from '../data/registry.ts';
import { failure, success } from '../domain/result.ts';
import type {
  AutomaticCopiesPort,
  AutomaticCopy,
  AutomaticFolder,
} from '../platform/automatic-copies-port.ts';
import type { PassportFileProblem } from '../platform/platform.ts';
import { createAutomaticCopies, type AutomaticCopies } from './automatic-copies.ts';

const away = '2026-11-23T10:00:00.000Z';

let opened: OpenedStore;
let folder: AutomaticFolder | null;
let isAway: boolean;
let looks: number;
let refusals: PassportFileProblem[];
let saved: AutomaticCopy[];
let verified: LastBackup[];
let copies: AutomaticCopies;
let end: () => void;

const port: AutomaticCopiesPort = {
  choose: () => {
    folder = { name: 'KARIM', path: '/media/KARIM', missingSince: null, last: null, isSameDisk: false };
    return Promise.resolve(success(folder));
  },
  folder: () => {
    looks += 1;
    return Promise.resolve(success(folder && { ...folder, missingSince: isAway ? away : null }));
  },
  stop: () => {
    folder = null;
    return Promise.resolve(success(null));
  },
  save: (_slot, copy) => {
    if (isAway) return Promise.resolve(failure({ type: 'FolderMissing' } as const));
    const refused = refusals.shift();
    if (refused) return Promise.resolve(failure(refused));
    saved.push(copy);
    const { at, seq, day, leaveOut = [] } = copy;
    if (folder)
      folder = { ...folder, last: { at, seq, name: `${day}.passeport`, isWhole: leaveOut.length === 0 } };
    return Promise.resolve(success(folder));
  },
};

beforeEach(async () => {
  opened = await setupStore();
  [folder, isAway, looks, refusals, saved, verified] = [null, false, 0, [], [], []];
  copies = createAutomaticCopies({
    port,
    slot: opened.slot,
    store: opened.store,
    clock: opened.clock,
    onVerified: (backup) => {
      verified.push(backup);
      return Promise.resolve();
    },
  });
  end = copies.start();
});
afterEach(async () => {
  end();
  await opened.discard();
});

describe('copies that make themselves', () => {
  it('begin with the folder, hold everything, and count as the last verified copy', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('identity', { givenNames: 'Léa' });
    await store.attachProof({ entry: id, path: [] }, aProofFile('x.pdf'));
    await copies.settle();
    expect(saved).toEqual([]);
    await copies.choose();
    const contents = await store.contents();
    expect(saved).toMatchObject([{ person: 'Léa', day: '2026-11-23', seq: 2, leaveOut: [] }]);
    expect([saved[0]?.contents.entries, saved[0]?.contents.proofs.length]).toEqual([contents.entries, 1]);
    expect(verified).toEqual([
      { at: opened.clock.now(), name: '2026-11-23.passeport', passportId: contents.passport.id },
    ]);
    expect(copies.current()).toMatchObject({ isCopying: false, problem: null, folder: { name: 'KARIM' } });
  });

  it('are made before the window goes when something was written since, and only then', async () => {
    await copies.choose();
    await copies.settle();
    expect(saved).toHaveLength(1);
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    await copies.settle();
    expect(saved).toHaveLength(2);
  });

  it('say that the folder is away, count nothing, and go on when it is back', async () => {
    await copies.choose();
    isAway = true;
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    await copies.copyNow();
    expect(copies.current()).toMatchObject({ problem: null, folder: { missingSince: away } });
    await copies.settle();
    expect([saved.length, verified.length]).toEqual([1, 1]);
    isAway = false;
    await copies.settle();
    expect([saved.length, verified.length]).toEqual([2, 2]);
    expect(copies.current().folder?.missingSince).toBeNull();
  });

  it('are made soon after the folder is back, when something was written meanwhile', async () => {
    await copies.choose();
    isAway = true;
    globalThis.dispatchEvent(new Event('focus'));
    await expect.poll(() => copies.current().folder?.missingSince).toBe(away);
    expect(copies.current()).toMatchObject({ isBehind: false, nextAt: null });
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    copies.written();
    await expect.poll(() => copies.current()).toMatchObject({ isBehind: true, nextAt: null });
    globalThis.dispatchEvent(new Event('focus'));
    isAway = false;
    globalThis.dispatchEvent(new Event('focus'));
    await expect.poll(() => saved.length).toBe(2);
    await expect.poll(() => copies.current()).toMatchObject({ isBehind: false, isCopying: false });
  });

  it('wait ten minutes after the last one, and say until when', async () => {
    await copies.choose();
    expect(copies.current()).toMatchObject({ isBehind: false, nextAt: null });
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    copies.written();
    await expect
      .poll(() => copies.current())
      .toMatchObject({ isBehind: true, nextAt: '2026-11-23T10:10:00.000Z' });
    globalThis.dispatchEvent(new Event('focus'));
    await expect.poll(() => looks).toBe(2);
    opened.clock.advance(10);
    globalThis.dispatchEvent(new Event('focus'));
    await expect.poll(() => saved.map((copy) => copy.at)).toEqual([away, '2026-11-23T10:10:00.000Z']);
  });

  it('recall at the start the last whole copy of the folder, and no other', async () => {
    const last = { at: away, name: 'a.passeport', seq: 0 };
    const place = { name: 'KARIM', path: '/media/KARIM', missingSince: null, isSameDisk: false };
    const { id } = await opened.store.passport();
    for (const isWhole of [false, true]) {
      folder = { ...place, last: { ...last, isWhole } };
      end();
      end = copies.start();
      await expect.poll(() => copies.current().folder?.last?.isWhole).toBe(isWhole);
    }
    await expect.poll(() => verified).toEqual([{ at: away, name: 'a.passeport', passportId: id }]);
  });

  it('tell what stood in the way until a copy is made', async () => {
    await copies.choose();
    refusals = [{ type: 'DiskFull' }];
    await copies.copyNow();
    expect(copies.current()).toMatchObject({ isCopying: false, problem: { type: 'DiskFull' } });
    await copies.copyNow();
    expect(copies.current().problem).toBeNull();
  });

  it('leave out proofs that cannot be read, say so, and do not call such a copy whole', async () => {
    await copies.choose();
    const lost = 'a'.repeat(64);
    const problem = { type: 'ProofsUnreadable', proofs: [{ sha256: lost, name: 'x.pdf' }] } as const;
    refusals = [problem];
    await copies.copyNow();
    expect([saved.at(-1)?.leaveOut, copies.current().problem, verified.length]).toEqual([[lost], problem, 1]);
  });

  it('end when the person wants no more of them', async () => {
    await copies.choose();
    await copies.stop();
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    await copies.settle();
    expect([saved.length, copies.current().folder]).toEqual([1, null]);
  });
});
