import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startAtomicWrite } from '../../electron/files/atomic-write.ts';
import { freshProfile, killAll, openNotebook } from '../faults/harness.ts';
import { pdfBodyOf } from '../faults/writer-task.ts';
import { watchMemory } from './memory.ts';
import { quantile, timeOf } from './samples.ts';
import type { Figure } from './table.ts';

const saves = 100;
const entries = 10_000;
const proofs = { count: 50, size: 10 * 1000 ** 2 } as const;
const slot = 'slot-of-the-bench';

/** What the second copy costs: a save with and without it, and a restore point of a large passport. */
export async function benchSecondCopy(): Promise<readonly Figure[]> {
  const without = await timesOf(false);
  const withCopy = await timesOf(true);
  const point = await pointOf();
  const save = (share: number, name: string): Figure => ({
    what: `save acknowledged, with the journal, ${name}`,
    value: quantile(withCopy, share),
    unit: 'ms',
    floor: { what: 'the same without the journal', value: quantile(without, share) },
    bar: 50,
  });
  const note = `${entries} entries, ${(proofs.count * proofs.size) / 1e6} MB of proofs that are there already`;
  return [
    save(0.5, 'median'),
    save(0.95, 'p95'),
    {
      what: 'restore point, taken and verified',
      value: point.ms,
      unit: 'ms',
      floor: { what: 'cp, fsync and SHA-256 of its bytes', value: point.floorMs },
      note: `${note}; the stand-in passes bytes as text`,
    },
    { what: 'restore point, bytes', value: point.bytes / 1e6, unit: 'MB', note: 'records only' },
    ...(point.memory === null
      ? []
      : [
          {
            what: 'restore point, memory at most',
            value: point.memory,
            unit: 'MB' as const,
            note: 'growth of all processes while it is taken',
          },
        ]),
    {
      what: 'proofs into the second copy, once',
      value: point.proofsMs,
      unit: 'ms',
      floor: { what: 'cp, fsync and SHA-256 of the same bytes', value: point.proofsFloorMs },
      note: `${(proofs.count * proofs.size) / 1e6} MB in pieces of 1 MB, in Node`,
    },
  ];
}

async function timesOf(withCopy: boolean): Promise<readonly number[]> {
  const { app } = await openNotebook(await freshProfile());
  try {
    await app.page.evaluate(([at, kept]) => globalThis.notebook.open(at, kept), [slot, withCopy] as const);
    return await app.page.evaluate((count) => globalThis.notebook.timedSaves(count), saves);
  } finally {
    await killAll(app, 'together', 0);
  }
}

async function pointOf() {
  const profile = await freshProfile();
  const copies = join(`${profile}-copies`, slot);
  const paths: string[] = [];
  const proofsMs = await timeOf(async () => {
    for (let seed = 1; seed <= proofs.count; seed += 1) paths.push(await keepProof(copies, seed));
  });
  const proofsFloorMs = await timeOf(async () => {
    for (const path of paths) await copyAndHash(path, join(dirname(profile), 'proof'));
  });
  const { app } = await openNotebook(profile);
  try {
    await app.page.evaluate((at) => globalThis.notebook.open(at, true), slot);
    await app.page.evaluate(([count, number, size]) => globalThis.notebook.fill(count, number, size), [
      entries,
      proofs.count,
      proofs.size,
    ] as const);
    const grown = await watchMemory();
    const ms = await app.page.evaluate(() => globalThis.notebook.timedPoint());
    const memory = await grown();
    const points = join(copies, 'points');
    const names = (await readdir(points)).filter((name) => name.endsWith('.passeport'));
    const sizes = await Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(join(points, name))).size })),
    );
    const [largest] = sizes.toSorted((left, right) => right.bytes - left.bytes);
    if (!largest) throw new Error('No restore point was written');
    const floorMs = await timeOf(() =>
      copyAndHash(join(points, largest.name), join(dirname(profile), 'point')),
    );
    return { ms, bytes: largest.bytes, memory, floorMs, proofsMs, proofsFloorMs };
  } finally {
    await killAll(app, 'together', 0);
  }
}

/** As main keeps the bytes of a proof that comes in pieces. */
async function keepProof(copies: string, seed: number): Promise<string> {
  const body = pdfBodyOf(seed, proofs.size);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const path = join(copies, 'proofs', sha256.slice(0, 2), sha256);
  await mkdir(dirname(path), { recursive: true });
  const writing = await startAtomicWrite(path);
  for (let start = 0; start < body.length; start += 1 << 20)
    await writing.write(body.subarray(start, start + (1 << 20)));
  await writing.commit();
  return path;
}

async function copyAndHash(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  await file.sync();
  await file.close();
  const hash = createHash('sha256');
  await pipeline(createReadStream(to), hash);
  await writeFile(`${to}.sha256`, hash.digest('hex'));
}
