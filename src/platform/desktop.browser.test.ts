import { beforeEach, describe, expect, it } from 'vitest';
import type { Desktop, FileProblem } from '../../electron/contract.ts';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { failure, success } from '../domain/result.ts';
import { createDesktopPlatform } from './desktop.ts';
import type { PassportContents } from '../domain/records.ts';
import type { SaveProgress } from './platform.ts';

/** Main as its contract describes it, over memory; `calls` keeps the order, `fail` makes a step answer with a problem. */
interface MemoryMain {
  readonly desktop: Desktop;
  readonly calls: string[];
  readonly files: Map<string, Uint8Array>;
  fail: { readonly step: 'write' | 'commit' | 'read'; readonly problem: FileProblem } | null;
  damage: boolean;
}

function memoryMain(): MemoryMain {
  let written: Uint8Array[] = [];
  const refused = (step: 'write' | 'commit' | 'read') =>
    main.fail?.step === step ? failure(main.fail.problem) : null;
  const whole = async (): Promise<Uint8Array> =>
    new Uint8Array(await new Blob(written.map((piece) => new Uint8Array(piece))).arrayBuffer());
  const noted = (name: string): void => {
    if (main.calls.at(-1) !== name) main.calls.push(name);
  };
  const unused = () => Promise.reject(new Error('not part of this test'));
  const desktop: Desktop = {
    copySlots: unused,
    copyState: unused,
    appendToCopy: unused,
    readCopyJournal: unused,
    placeRestorePoint: unused,
    keepRestorePoint: unused,
    openRestorePoint: unused,
    forgetRestorePoints: unused,
    lackingProofs: unused,
    placeCopiedProof: unused,
    openCopiedProof: unused,
    keepCopiedProofs: unused,
    removeCopy: unused,
    chooseAutomaticFolder: unused,
    automaticFolder: unused,
    stopAutomaticCopies: unused,
    placeAutomaticCopy: unused,
    keepAutomaticCopy: unused,
    info: () =>
      Promise.resolve({
        version: '1.2.3',
        platform: 'linux',
        electron: '45',
        spellcheck: 'off',
        dataFolder: '/data',
        copiesFolder: '/data-copies',
      }),
    chooseSave: ({ suggestedName }) => Promise.resolve(success({ token: 'place', name: suggestedName })),
    chooseOpen: () =>
      Promise.resolve(
        success({ token: 'opened', name: 'copy.passeport', size: main.files.get('place')?.byteLength ?? 0 }),
      ),
    writeFile: (_token, bytes) => {
      noted('write');
      expect(bytes.byteLength).toBeLessThanOrEqual(1_048_576);
      written.push(bytes);
      return Promise.resolve(refused('write') ?? success(null));
    },
    commitFile: async (token) => {
      noted('commit');
      const bytes = await whole();
      const problem = refused('commit');
      if (problem !== null) return problem;
      main.files.set(token, bytes);
      return success({ size: bytes.byteLength, sha256: '0'.repeat(64) });
    },
    readFile: async (token, offset, length) => {
      noted('read');
      expect(length).toBeLessThanOrEqual(1_048_576);
      const bytes = token === 'opened' ? main.files.get('place') : await whole();
      const piece = (bytes ?? new Uint8Array()).slice(offset, offset + length);
      if (main.damage && offset > 100) piece.fill(0, 0, 50);
      return refused('read') ?? success(piece);
    },
    abortFile: () => {
      noted('abort');
      written = [];
      return Promise.resolve(null);
    },
    closeFile: () => Promise.resolve(null),
    renderPdf: unused,
    cancelPdf: unused,
    openExternal: unused,
    openDataFolder: unused,
    placeProof: ({ title }) => Promise.resolve(success({ token: 'proof', name: title })),
    openProof: (token) => {
      noted(`open ${token}`);
      return Promise.resolve(success(null));
    },
    answerClose: unused,
    updateMenu: unused,
    onFileOpened: () => () => undefined,
    onCloseRequested: () => () => undefined,
    onMenuCommand: () => () => undefined,
  };
  const main: MemoryMain = { desktop, calls: [], files: new Map(), fail: null, damage: false };
  return main;
}

const place = { id: 'place', name: 'copy.passeport' };
const created = '2026-11-23T10:00:00.000Z';
let main: MemoryMain;
let contents: PassportContents;

beforeEach(async () => {
  main = memoryMain();
  contents = sampleContents([await sampleProof(3 * 1024 * 1024, 1)]);
});

describe('saving a passport on the desktop', () => {
  it('reads the copy back before it takes its place, and it opens again', async () => {
    const platform = createDesktopPlatform(main.desktop);
    const progress: SaveProgress[] = [];
    const saved = await platform.savePassport(place, contents, {
      created,
      onProgress: (step) => progress.push(step),
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { name: 'copy.passeport', verified: true, manifest: { application: '1.2.3', created } },
    });
    expect(main.calls).toStrictEqual(['write', 'read', 'commit', 'abort']);
    expect(progress.map(({ done }) => done)).toStrictEqual(
      progress.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(new Set(progress.map(({ step }) => step))).toStrictEqual(new Set(['writing', 'verifying']));
    expect(new Set(progress.map(({ total }) => total)).size).toBe(1);

    const chosen = await platform.choosePassportFile();
    if (!chosen.ok || chosen.value === null) throw new Error('not chosen');
    const opened = await platform.readPassportFile(chosen.value);
    if (!opened.ok) throw new Error(opened.error.type);
    const { proofs, ...rest } = opened.value.contents;
    const { proofs: before, ...restBefore } = contents;
    expect(rest).toStrictEqual(restBefore);
    expect(await Promise.all(proofs.map(({ blob }) => blob.arrayBuffer()))).toStrictEqual(
      await Promise.all(before.map(({ blob }) => blob.arrayBuffer())),
    );
  });

  it('puts nothing in place when what was read back is not what was written', async () => {
    main.damage = true;
    const saved = await createDesktopPlatform(main.desktop).savePassport(place, contents, { created });
    expect(saved.ok).toBe(false);
    expect(main.calls).toStrictEqual(['write', 'read', 'abort']);
    expect(main.files.size).toBe(0);
  });

  it.each([
    ['write', { type: 'DiskFull' }],
    ['commit', { type: 'InUse' }],
    ['commit', { type: 'ReadBackDiffers' }],
  ] as const)('gives up and says why when main cannot %s (%o)', async (step, problem) => {
    main.fail = { step, problem };
    const saved = await createDesktopPlatform(main.desktop).savePassport(place, contents, { created });
    expect(saved).toStrictEqual({ ok: false, error: problem });
    expect([main.calls.at(-1), main.files.size]).toStrictEqual(['abort', 0]);
  });

  it('stops when told to, and leaves nothing', async () => {
    const stop = new AbortController();
    const saved = await createDesktopPlatform(main.desktop).savePassport(place, contents, {
      created,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(saved).toStrictEqual({ ok: false, error: { type: 'Cancelled' } });
    expect([main.calls.at(-1), main.files.size]).toStrictEqual(['abort', 0]);
  });
});

it('says that a file could not be read when its disk went away', async () => {
  const platform = createDesktopPlatform(main.desktop);
  await platform.savePassport(place, contents, { created });
  main.fail = { step: 'read', problem: { type: 'SystemRefused', code: 'EIO' } };
  const chosen = await platform.choosePassportFile();
  if (!chosen.ok || chosen.value === null) throw new Error('not chosen');
  expect(await platform.readPassportFile(chosen.value)).toStrictEqual({
    ok: false,
    error: { type: 'Unreadable' },
  });
});

describe('a proof on the desktop', () => {
  const bytes = new Uint8Array(2_500_000).map((_, index) => index % 251);

  it('is saved in pieces, byte for byte', async () => {
    const saved = await createDesktopPlatform(main.desktop).saveProof(new Blob([bytes]), 'Diplôme.pdf');
    expect(saved).toStrictEqual({ ok: true, value: { name: 'Diplôme.pdf', size: bytes.byteLength } });
    expect(main.files.get('place')).toStrictEqual(bytes);
  });

  it('is written to main’s own place, then opened', async () => {
    const opened = await createDesktopPlatform(main.desktop).openProof?.(new Blob([bytes]), 'Diplôme');
    expect(opened).toStrictEqual({ ok: true, value: null });
    expect(main.calls).toStrictEqual(['write', 'commit', 'open proof']);
    expect(main.files.get('proof')).toStrictEqual(bytes);
  });

  it('is not opened when its copy could not be written', async () => {
    main.fail = { step: 'write', problem: { type: 'DiskFull' } };
    const opened = await createDesktopPlatform(main.desktop).openProof?.(new Blob([bytes]), 'Diplôme');
    expect(opened).toStrictEqual({ ok: false, error: { type: 'DiskFull' } });
    expect(main.calls).toStrictEqual(['write']);
  });
});
