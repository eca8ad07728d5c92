import { describe, expect, it } from 'vitest';
import type { PassportFileError } from '../../domain/passport-file.ts';
import {
  comparable,
  randomNumbers,
  sampleContents,
  sampleProof,
} from '../../../tests/fixtures/sample-contents.ts';
import { bytesSource, type FileSource } from '../file-source.ts';
import { crc32 } from '../zip/crc32.ts';
import { deflate } from '../zip/deflate.ts';
import { zipWriter, type WholePart } from '../zip/zip-writer.ts';
import { jsonBytes } from './json-text.ts';
import { mimetype } from './manifest.ts';
import { readPassportFile } from './read-passport-file.ts';
import { passportFileBytes } from './write-passport-file.ts';
import { currentRecordVersion } from '../../domain/migrations/chain.ts';
import { sha256Of } from '../../domain/sha256.ts';

/** How many damaged files are read; CARNET_MUTATIONS=100000 for a long run. */
const mutations = Number(process.env['CARNET_MUTATIONS'] ?? 4000);
/** Far above what it takes, for a machine that does other things. */
const timeout = 30_000 + mutations * 10;

const created = '2026-11-23T10:00:00.000Z';
const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);

async function goodFile(): Promise<Uint8Array<ArrayBuffer>> {
  const proofs = [await sampleProof(300, 1), await sampleProof(200, 2)];
  const bytes = await passportFileBytes(sampleContents(proofs), { created, application: '0.1.0' });
  if (!bytes.ok) throw new Error(bytes.error.type);
  return bytes.value;
}

/** What reading came to: 'opened', or the error. */
async function outcome(bytes: Uint8Array | FileSource): Promise<'opened' | PassportFileError> {
  const opened = await readPassportFile(bytes instanceof Uint8Array ? bytesSource(bytes) : bytes);
  return opened.ok ? 'opened' : opened.error;
}

/** A JSON part or a proof of a file that is made by hand, with whatever is wrong in it. */
interface HandMade {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed?: readonly Uint8Array[];
  readonly declaredSize?: number;
}

async function zipOf(parts: readonly HandMade[], first = text(mimetype)): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = zipWriter(created, (piece) => {
    pieces.push(new Uint8Array(piece));
  });
  const whole = ({ name, bytes, packed, declaredSize }: HandMade): WholePart => ({
    name,
    method: packed ? 'deflated' : 'stored',
    crc32: crc32(bytes),
    size: declaredSize ?? bytes.length,
    pieces: packed ?? [bytes],
  });
  await zip.addWhole(whole({ name: 'mimetype', bytes: first }));
  for (const part of parts) await zip.addWhole(whole(part));
  await zip.end();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const sample = sampleContents();
const goodTables = {
  'passport.json': {
    passport: sample.passport,
    entries: sample.entries,
    preferences: sample.preferences,
    presentations: sample.presentations,
    disclosures: sample.disclosures,
    tombstones: sample.tombstones,
    proofs: [] as readonly unknown[],
  },
  'history.json': {
    revisions: sample.revisions,
    versions: sample.versions,
    changes: sample.changes,
    undo: sample.undo,
  },
};
const goodCounts = {
  passport: 1,
  entries: 3,
  preferences: 1,
  presentations: 1,
  disclosures: 1,
  tombstones: 1,
  revisions: 3,
  versions: 1,
  changes: 1,
  undo: 1,
  proofs: 0,
};

interface Changes {
  readonly records?: object;
  readonly recordsText?: string;
  readonly history?: object;
  readonly manifest?: object;
  readonly extra?: readonly HandMade[];
  readonly listExtra?: boolean;
  readonly without?: string;
}

/** A file made by hand: sound when nothing is changed. */
async function handMade(changes: Changes = {}): Promise<Uint8Array<ArrayBuffer>> {
  const records = text(
    changes.recordsText ?? JSON.stringify({ ...goodTables['passport.json'], ...changes.records }),
  );
  const all: readonly HandMade[] = [
    { name: 'passport.json', bytes: records },
    { name: 'history.json', bytes: jsonBytes({ ...goodTables['history.json'], ...changes.history }) },
    ...(changes.extra ?? []),
  ];
  const listed = changes.listExtra === false ? all.slice(0, 2) : all;
  const parts = await Promise.all(
    listed.map(async ({ name, bytes }) => ({ name, size: bytes.length, sha256: await sha256Of(bytes) })),
  );
  const manifest = {
    format: 'carnet-etapes/passeport',
    formatVersion: 1,
    recordVersion: currentRecordVersion,
    passport: sample.passport.id,
    created,
    application: '0.1.0',
    counts: goodCounts,
    parts,
    leftOut: [],
    ...changes.manifest,
  };
  const kept = all.filter((part) => part.name !== changes.without);
  return zipOf([{ name: 'manifest.json', bytes: jsonBytes(manifest) }, ...kept]);
}

const damaged = (part: 'structure' | 'manifest' | 'records'): PassportFileError => ({
  type: 'Damaged',
  part,
});

const historyDamaged: PassportFileError = { type: 'HistoryDamaged', proofs: [] };

describe('a file that is not ours', () => {
  it('is told by its first bytes', async () => {
    expect(await outcome(new Uint8Array(0))).toEqual({ type: 'Empty' });
    expect(await outcome(text('{"hello": 1}'))).toEqual({ type: 'NotAPassport' });
    expect(await outcome(text('%PDF-1.7'))).toEqual({ type: 'NotAPassport' });
    expect(await outcome(await zipOf([], text('application/vnd.oasis.opendocument.text')))).toEqual({
      type: 'NotAPassport',
    });
  });

  it('may be far larger than any passport', async () => {
    const good = await goodFile();
    const source = {
      size: 3 * 1024 ** 3,
      slice: (from: number, to: number) => Promise.resolve(good.subarray(from, to)),
    };
    expect(await outcome(source)).toEqual({ type: 'TooLarge', limit: 'bytes' });
  });
});

describe('a file that is not whole', () => {
  it('is refused wherever it stops', { timeout }, async () => {
    const good = await goodFile();
    for (let length = 1; length < good.length; length += length < 200 ? 1 : 13) {
      expect(await outcome(good.subarray(0, length)), `${length} bytes`).toEqual({ type: 'Truncated' });
    }
  });

  it('is refused when bytes follow its end', async () => {
    const good = await goodFile();
    expect(await outcome(new Uint8Array([...good, 0]))).toEqual({ type: 'Truncated' });
  });

  it('is refused when its source fails or gives less than asked', async () => {
    const good = await goodFile();
    const failing = { size: good.length, slice: () => Promise.reject(new Error('the disk is gone')) };
    expect(await outcome(failing)).toEqual({ type: 'Unreadable' });
    const short = {
      size: good.length,
      slice: (from: number, to: number) => Promise.resolve(good.subarray(from, to - 1)),
    };
    expect(await outcome(short)).toEqual({ type: 'Truncated' });
  });
});

describe('a file whose bits have flipped', () => {
  it.each([1, 2, 3, 4])(
    'opens with the same contents or is refused, and never throws (seed %i)',
    { timeout },
    async (seed) => {
      const good = await goodFile();
      const whole = await readPassportFile(bytesSource(good));
      if (!whole.ok) throw new Error(whole.error.type);
      const expected = JSON.stringify(await comparable(whole.value.contents));
      const next = randomNumbers(seed);
      const met = new Set<string>();
      for (let round = 0; round < mutations / 4; round += 1) {
        const bytes = good.slice();
        for (let flips = 1 + (next() % 3); flips > 0; flips -= 1) {
          const at = next() % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ (1 << (next() % 8));
        }
        const opened = await readPassportFile(bytesSource(bytes));
        if (opened.ok)
          expect(JSON.stringify(await comparable(opened.value.contents)), `round ${round}`).toBe(expected);
        met.add(opened.ok ? 'opened' : opened.error.type);
      }
      expect([...met]).toEqual(
        expect.arrayContaining(['opened', 'Damaged', 'HistoryDamaged', 'ProofsDamaged', 'Truncated']),
      );
    },
  );

  it('is refused when parts of it were swapped, repeated or blanked', { timeout }, async () => {
    const good = await goodFile();
    const next = randomNumbers(7);
    for (let round = 0; round < 500; round += 1) {
      const bytes = good.slice();
      const [from, to] = [next() % bytes.length, next() % bytes.length];
      const length = 8 + (next() % 400);
      if (round % 2 === 0) bytes.copyWithin(to, from, from + length);
      else bytes.fill(next() % 256, to, to + length);
      if (bytes.every((byte, index) => byte === good[index])) continue;
      // Dates and attributes of a ZIP header are nobody's data: they may change.
      const isHarmless = (await outcome(bytes)) !== 'opened' || isOnlyHeaderDates(good, bytes);
      expect(isHarmless, `round ${round}`).toBe(true);
    }
  });
});

function isOnlyHeaderDates(left: Uint8Array, right: Uint8Array): boolean {
  return left.reduce((count, byte, index) => count + (byte === right[index] ? 0 : 1), 0) <= 24;
}

describe('a file that lies', () => {
  it('opens when nothing in it is wrong', async () => {
    expect(await outcome(await handMade())).toBe('opened');
  });

  it.each<readonly [string, Changes, PassportFileError]>([
    [
      'a part that the manifest does not list',
      { extra: [proofPart('a')], listExtra: false },
      damaged('manifest'),
    ],
    [
      'a part that has no business there',
      { extra: [{ name: 'notes.txt', bytes: text('x') }] },
      damaged('manifest'),
    ],
    ['a part twice', { extra: [{ name: 'passport.json', bytes: text('{}') }] }, damaged('manifest')],
    ['a proof without its row', { extra: [proofPart('a')] }, damaged('records')],
    ['a part that is not there', { without: 'history.json' }, damaged('manifest')],
    ['a proof that is not there', { manifest: { leftOut: ['a'.repeat(64)] } }, damaged('records')],
    ['wrong counts', { manifest: { counts: { ...goodCounts, entries: 4 } } }, damaged('records')],
    ['another passport', { manifest: { passport: 'someone-else' } }, damaged('records')],
    ['no counts', { manifest: { counts: {} } }, damaged('manifest')],
    ['another format', { manifest: { format: 'carnet-etapes/autre' } }, damaged('manifest')],
    [
      'a record version of its own',
      { records: { passport: { ...sample.passport, recordVersion: currentRecordVersion + 1 } } },
      damaged('records'),
    ],
    [
      'an entry twice',
      { records: { entries: [...sample.entries.slice(0, 2), sample.entries[0]] } },
      damaged('records'),
    ],
    [
      'a section that nobody knows',
      { records: { entries: sample.entries.map((entry) => ({ ...entry, section: 'zz' })) } },
      damaged('records'),
    ],
    ['a table too many', { records: { secrets: [] } }, damaged('records')],
    ['a table too few', { history: { undo: undefined } }, historyDamaged],
    ['a change twice', { history: { changes: [...sample.changes, ...sample.changes] } }, historyDamaged],
    ['a version of nothing', { history: { versions: [{ id: 'v' }] } }, historyDamaged],
    ['revisions that it does not count', { history: { revisions: [] } }, historyDamaged],
    [
      'no history that holds, and an entry twice',
      {
        history: { undo: undefined },
        records: { entries: [...sample.entries.slice(0, 2), sample.entries[0]] },
      },
      damaged('records'),
    ],
    ['a key that changes prototypes', { recordsText: '{"__proto__": {"x": 1}}' }, damaged('records')],
    ['no JSON', { recordsText: '{"passport": ' }, damaged('records')],
    ['a list in place of tables', { recordsText: '[]' }, damaged('records')],
    ['nothing', { recordsText: 'null' }, damaged('records')],
    [
      'a newer format',
      { manifest: { formatVersion: 2, application: '9.1' } },
      { type: 'NewerVersion', application: '9.1' },
    ],
    [
      'newer records',
      { manifest: { recordVersion: currentRecordVersion + 1, application: '9.1' } },
      { type: 'NewerVersion', application: '9.1' },
    ],
  ])('is refused with %s', async (_what, changes, error) => {
    expect(await outcome(await handMade(changes))).toEqual(error);
  });

  it('keeps a prototype key out wherever it hides', async () => {
    const preferences = '[{"key":"p","value":{"\\u005f_proto__":{"admin":true}}}]';
    const whole = JSON.stringify({ ...goodTables['passport.json'], preferences: 'HERE' }).replace(
      '"HERE"',
      preferences,
    );
    expect(await outcome(await handMade({ recordsText: whole }))).toEqual(damaged('records'));
  });

  it('cannot build a tower of brackets', async () => {
    const tower = '['.repeat(5_000_000);
    expect(await outcome(await handMade({ recordsText: tower }))).toEqual({
      type: 'TooLarge',
      limit: 'depth',
    });
    const closed = `{"passport":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await outcome(await handMade({ recordsText: closed }))).toEqual({
      type: 'TooLarge',
      limit: 'depth',
    });
  });

  it.each([
    '../passport.json',
    '/passport.json',
    'C:\\passport.json',
    'proofs/../x',
    'proofs\\x',
    'a\u0000b',
    'CON',
    '.',
  ])('cannot name a part %j', async (name) => {
    const bytes = await zipOf([
      { name: 'manifest.json', bytes: text('{}') },
      { name, bytes: text('x') },
    ]);
    expect(await outcome(bytes)).toEqual(damaged('structure'));
  });

  it('cannot swap the order of its first parts', async () => {
    const bytes = await zipOf([
      { name: 'passport.json', bytes: text('{}') },
      { name: 'manifest.json', bytes: text('{}') },
    ]);
    expect(await outcome(bytes)).toEqual(damaged('structure'));
  });
});

describe('a file that swells', () => {
  it('is refused by its ratio before it is unpacked', async () => {
    const bytes = new Uint8Array(5_000_000);
    const file = await zipOf([{ name: 'manifest.json', bytes, packed: deflate(bytes) }]);
    expect(await outcome(file)).toEqual({ type: 'TooLarge', limit: 'ratio' });
  });

  it('is stopped when it unpacks to more than it says', async () => {
    const bytes = new Uint8Array(5_000_000);
    const packed = deflate(bytes);
    const file = await zipOf([{ name: 'manifest.json', bytes, packed, declaredSize: 1000 }]);
    expect(await outcome(file)).toEqual(damaged('manifest'));
  });

  it('is refused by the size of its JSON, of all its parts and by their number', async () => {
    const json = await zipOf([
      { name: 'manifest.json', bytes: text('{}'), packed: [text('{}')], declaredSize: 65 * 1024 ** 2 },
    ]);
    expect(await outcome(json)).toEqual({ type: 'TooLarge', limit: 'json' });
    const huge = { bytes: text('x'), packed: [text('x')], declaredSize: 2 ** 31 - 1 };
    const all = await zipOf([
      { name: 'manifest.json', bytes: text('{}') },
      { name: 'proofs/a', ...huge },
      { name: 'proofs/b', ...huge },
    ]);
    expect(await outcome(all)).toEqual({ type: 'TooLarge', limit: 'bytes' });
    const many = await zipOf(
      Array.from({ length: 20_001 }, (_, index) => ({ name: `proofs/${index}`, bytes: text('') })),
    );
    expect(await outcome(many)).toEqual({ type: 'TooLarge', limit: 'parts' });
  });

  it('may not pack its proofs', async () => {
    const part = { name: `proofs/${'a'.repeat(64)}`, bytes: text('x'), packed: deflate(text('x')) };
    expect(await outcome(await zipOf([{ name: 'manifest.json', bytes: text('{}') }, part]))).toEqual(
      damaged('structure'),
    );
  });

  it('is refused when it claims deflate and is none', async () => {
    const next = randomNumbers(3);
    for (let round = 0; round < 200; round += 1) {
      const noise = new Uint8Array(400).map(() => next() >>> 24);
      const file = await zipOf([{ name: 'manifest.json', bytes: noise, packed: [noise] }]);
      expect(await outcome(file)).toEqual(damaged('manifest'));
    }
  });
});

function proofPart(letter: string): HandMade {
  return { name: `proofs/${letter.repeat(64)}`, bytes: text(letter) };
}
