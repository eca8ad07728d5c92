import { fork, type ChildProcess } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeWhole } from '../../electron/files/atomic-write.ts';
import type { SecondCopyState, Snapshot } from '../../src/domain/second-copy.ts';
import { createSecondCopy, type SecondCopy } from '../../electron/snapshots/second-copy.ts';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { randomFrom, type Outcome, type ProgramOptions, type Random } from './program.ts';
import { bodyOf, type WriterTask } from './writer-task.ts';

/*
 * Main is killed inside its file writer, at each step and at any moment, and inside the keeping of the second copy. Afterwards the old
 * or the new file is there, whole; every line that was acknowledged can be read; a point that is counted is whole.
 */

const steps = ['resolve', 'create', 'write', 'sync', 'openToRead', 'rename', 'syncFolder'] as const;
const size = 400_000;

interface Verdict {
  readonly wrong: readonly string[];
  readonly told: Readonly<Record<string, unknown>>;
  readonly acknowledged: number;
}

export async function writerKills({ seed, runs, log }: ProgramOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  const folder = await temporaryFolder('writer');
  const counts = { runs: 0, old: 0, new: 0, acknowledged: 0, wrong: 0, leftovers: 0 };
  let lastWhole = await firstFile(folder);
  const copies = join(folder, 'copies');
  for (let run = 1; run <= runs; run += 1) {
    const verdict =
      run % 2 === 0 ? await killKeeper(copies, random) : await killWriter(folder, run, lastWhole, random);
    if (verdict.told['found'] === 'new') {
      lastWhole = run;
      counts.new += 1;
    } else if (verdict.told['found'] === 'old') counts.old += 1;
    counts.runs = run;
    counts.acknowledged += verdict.acknowledged;
    if (verdict.wrong.length > 0) counts.wrong += 1;
    log({ seed, run, ...verdict.told, wrong: verdict.wrong });
  }
  // The next write into a folder takes away what killed ones left there.
  await ended(start({ type: 'last', folder, points: join(copies, 'slot', 'points') }));
  counts.leftovers = (await leftIn(folder)).length + (await leftIn(join(copies, 'slot', 'points'))).length;
  await rm(folder, { recursive: true, force: true });
  return {
    ok: counts.wrong === 0 && counts.leftovers === 0,
    counts,
    says: `${runs} kills of main while it wrote: ${counts.old} times the old file, ${counts.new} times the new one, always whole; ${counts.acknowledged} acknowledged lines read again.`,
  };
}

async function firstFile(folder: string): Promise<number> {
  await writeWhole(join(folder, 'mine.passeport'), bodyOf(0, size));
  return 0;
}

async function killWriter(folder: string, run: number, last: number, random: Random): Promise<Verdict> {
  const isAtStep = random.next() < 0.7;
  const stopAt = random.pick(steps);
  const task: WriterTask = {
    type: 'file',
    folder,
    seed: run,
    size,
    when: random.pick(['before', 'after']),
    nth: stopAt === 'write' ? random.between(1, Math.ceil(size / 65_536)) : 1,
    ...(isAtStep ? { stopAt } : {}),
  };
  const child = start(task);
  const told: object[] = [];
  const stopped = new Promise<void>((resolve) => {
    child.on('message', (line: object) => {
      told.push(line);
      if ('at' in line) resolve();
    });
    child.once('exit', () => resolve());
  });
  if (isAtStep) await stopped;
  else await Promise.race([stopped, wait(random.between(60, 400))]);
  await kill(child);
  const bytes = await readFile(join(folder, 'mine.passeport'));
  const isOld = bytes.equals(bodyOf(last, size));
  const isNew = bytes.equals(bodyOf(run, size));
  const isDone = told.some((line) => 'done' in line);
  const wrong = [
    ...(isOld || isNew ? [] : ['neither the old nor the new file']),
    ...(isDone && !isNew ? ['said to be in its place, and is not'] : []),
  ];
  const left = (await leftIn(folder)).length;
  return {
    wrong,
    acknowledged: 0,
    told: {
      doing: 'file',
      when: task.when,
      step: stopAt,
      nth: task.nth,
      isAtStep,
      found: isNew ? 'new' : 'old',
      left,
    },
  };
}

/** Starts the keeper, kills it at some moment, and reads what it kept as the next start does. */
async function killKeeper(folder: string, random: Random): Promise<Verdict> {
  const child = start({ type: 'copy', folder });
  let line = 0;
  let found = 0;
  let messages = 0;
  const points = new Map<string, number>();
  const begun = new Promise<void>((resolve, reject) => {
    child.on('message', (told: { found?: number; line?: number; point?: string }) => {
      messages += 1;
      if (told.found !== undefined) found = told.found;
      if (told.point === undefined) line = Math.max(line, told.line ?? 0);
      else points.set(told.point, told.line ?? 0);
      resolve();
    });
    child.once('exit', () => reject(new Error('The keeper ended by itself')));
  });
  await begun;
  const moment = random.between(0, 120);
  await wait(moment);
  await kill(child);
  const copy = createSecondCopy(folder);
  const state = await copy.state('slot');
  const wrong = await wrongWith(copy, state, { line, newest: [...points.keys()].at(-1) });
  await copy.close();
  return {
    wrong,
    acknowledged: line === 0 ? 0 : line - found,
    told: {
      doing: 'copy',
      moment,
      messages,
      line,
      last: state?.lastLine,
      points: points.size,
      unreadable: state?.unreadableSnapshots,
    },
  };
}

/** What was told to be kept, and cannot be read as the next start reads it. */
async function wrongWith(
  copy: SecondCopy,
  state: SecondCopyState | null,
  told: { readonly line: number; readonly newest: string | undefined },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const last = state?.lastLine ?? 0;
  if (last < told.line) wrong.push(`line ${told.line} was acknowledged, ${last} is the last`);
  if (state?.isJournalBroken === true) wrong.push('the journal has a hole');
  const points = state?.snapshots ?? [];
  if (told.newest !== undefined && !points.some(({ id }) => id === told.newest)) {
    wrong.push(`${told.newest} is not there`);
  }
  for (const point of points.slice(0, 3)) wrong.push(...(await wrongFrom(copy, point, told.line)));
  return wrong;
}

/** A point that is counted is whole, and from each of the last three the journal reaches today. */
async function wrongFrom(copy: SecondCopy, point: Snapshot, line: number): Promise<readonly string[]> {
  const bytes = await readFile(copy.snapshotPath('slot', point.id));
  const isWhole = createHash('sha256').update(bytes).digest('hex') === point.sha256;
  const journal = await copy.journal('slot', point.line + 1);
  const reached = journal.lines.at(-1)?.n ?? point.line;
  return [
    ...(isWhole ? [] : [`${point.id} is not whole`]),
    ...(reached < line || journal.isBroken
      ? [`from ${point.id} the journal reaches ${reached} of ${line}`]
      : []),
  ];
}

function start(task: WriterTask): ChildProcess {
  return fork(join(import.meta.dirname, 'writer-child.ts'), [JSON.stringify(task)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: false,
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()));

async function kill(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  if (child.exitCode !== null) return;
  const gone = ended(child);
  child.kill('SIGKILL');
  await gone;
}

/** Temporary files of ours that nobody writes any more. */
async function leftIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => /^\.carnet-[0-9a-f]{32}\.tmp$/u.test(name));
}
