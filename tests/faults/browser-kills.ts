import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentRecordVersion } from '../../src/domain/migrations/chain.ts';
import {
  damage,
  freshProfile,
  killAll,
  openNotebook,
  type Damage,
  type KillOrder,
  type WritingApp,
} from './harness.ts';
import { randomFrom, type LogLine, type Outcome, type ProgramOptions, type Random } from './program.ts';
import type { Held, OpenedAs, Scenario, Told } from './told.ts';

/*
 * The browser and main are killed at random moments while the notebook is written to; sometimes its storage is damaged as well. Then
 * it is opened again: whatever was acknowledged more than a second before the kill must be there, at once or out of the second copy.
 * The control does the same without a second copy, and must lose something: else the program would prove nothing.
 */

const slot = 'slot-of-the-faults';
/** A copy may be this far behind. */
const graceMs = 1_000;
/** Runs on one profile: what was lost silently in one would show in a later one. */
const runsPerProfile = 8;

const killOrders: readonly [KillOrder, ...KillOrder[]] = ['together', 'together', 'browser', 'main'];

type Doing = Scenario | 'migrate' | 'recover';

interface Setting {
  readonly withCopy: boolean;
  readonly doings: readonly [Doing, ...Doing[]];
  readonly damages: readonly [Damage, ...Damage[]];
}

/** Everything that was acknowledged on a profile, over all its runs. */
interface Expected {
  readonly numbers: Map<string, { readonly number: number; readonly at: number }[]>;
  batches: { readonly batch: number; readonly size: number; readonly at: number; readonly mode: string }[];
  readonly sizes: Map<number, number>;
  readonly proofs: Map<string, number>;
}

export const withJournal = (options: ProgramOptions): Promise<Outcome> =>
  killAgain(options, {
    withCopy: true,
    doings: ['typing', 'heavy', 'heavy', 'import', 'merge', 'proofs', 'points', 'recover', 'migrate'],
    damages: ['none', 'none', 'deleted', 'flipped', 'truncated'],
  });

/** The same without the second copy. It passes when it loses something. */
export async function withoutJournal({
  damages = ['none', 'none', 'deleted', 'flipped', 'truncated'],
  ...options
}: ProgramOptions & Partial<Pick<Setting, 'damages'>>): Promise<Outcome> {
  const outcome = await killAgain(options, {
    withCopy: false,
    doings: ['typing', 'heavy', 'heavy', 'import', 'merge', 'proofs'],
    damages,
  });
  const lost = outcome.counts['runsWithLoss'] ?? 0;
  return { ...outcome, ok: lost > 0, says: `Without the second copy ${lost} runs lost acknowledged writes.` };
}

/** Sustained writes and kills alone, without any damage of ours: what Chromium does to itself. */
export async function chromiumAlone(options: ProgramOptions): Promise<Outcome> {
  const outcome = await killAgain(options, {
    withCopy: false,
    doings: ['heavy', 'import'],
    damages: ['none'],
  });
  const lost = outcome.counts['runsWithLoss'] ?? 0;
  return {
    ...outcome,
    ok: true,
    says: `Killed without a second copy and without other damage, ${lost} runs lost something.`,
  };
}

async function killAgain({ seed, runs, log }: ProgramOptions, setting: Setting): Promise<Outcome> {
  const random = randomFrom(seed);
  const counts: Record<string, number> = {
    runs: 0,
    acknowledged: 0,
    recovered: 0,
    lost: 0,
    runsWithLoss: 0,
    refused: 0,
  };
  let run = 0;
  while (run < runs) {
    const profile = await freshProfile();
    const expected: Expected = { numbers: new Map(), batches: [], sizes: new Map(), proofs: new Map() };
    for (let step = 0; step < runsPerProfile && run < runs; step += 1) {
      run += 1;
      const line = await oneRun(profile, run, expected, setting, random);
      log({ seed, run, step, ...line.told });
      counts['runs'] = run;
      counts['acknowledged'] = (counts['acknowledged'] ?? 0) + line.acknowledged;
      counts['lost'] = (counts['lost'] ?? 0) + line.lost;
      if (line.lost > 0) counts['runsWithLoss'] = (counts['runsWithLoss'] ?? 0) + 1;
      counts[line.how] = (counts[line.how] ?? 0) + 1;
      if (line.oldestGone !== undefined) {
        counts['oldestGoneMs'] = Math.max(counts['oldestGoneMs'] ?? 0, line.oldestGone);
      }
      // What was lost would be missed again in each later run of this profile.
      if (line.lost > 0 || (line.how !== 'opened' && line.how !== 'recovered')) break;
    }
    await rm(dirname(profile), { recursive: true, force: true, maxRetries: 5 });
  }
  const lost = counts['runsWithLoss'] ?? 0;
  return {
    ok: lost === 0,
    counts,
    says: `${run} kills, ${counts['acknowledged'] ?? 0} acknowledged writes, ${counts['recovered'] ?? 0} notebooks brought back from the second copy, ${lost} runs with a loss.`,
  };
}

interface RunLine {
  readonly acknowledged: number;
  readonly lost: number;
  readonly how: string;
  /** How long before the kill the oldest thing was acknowledged that is gone, in milliseconds. */
  readonly oldestGone: number | undefined;
  readonly told: LogLine;
}

async function oneRun(
  profile: string,
  run: number,
  expected: Expected,
  { withCopy, doings, damages }: Setting,
  random: Random,
): Promise<RunLine> {
  const doing = random.pick(doings);
  const began = Date.now();
  const place = doing === 'migrate' ? `${slot}-v1-${run}` : slot;
  const killed = await untilKilled({ profile, place, doing, withCopy, random });
  const acknowledged = take(killed.told, expected);
  // A migration begins on a notebook that has no copy yet: what it survives is the kill.
  const harm = doing === 'migrate' ? 'none' : random.pick(damages);
  const files = await damage(profile, harm, random);
  const again = await openNotebook(profile);
  const { opened, held } = await lookInto(again, place, withCopy);
  const missing =
    doing === 'migrate' ? afterMigration(held, killed.entries) : missed(expected, held, killed.at);
  const failures = [...killed.told, ...again.told].flatMap((line) => ('failed' in line ? [line.failed] : []));
  if (random.next() < 0.4) await again.app.close();
  else await killAll(again.app, 'together', 0);
  if (doing !== 'migrate') forget(expected, held);
  return {
    acknowledged,
    lost: missing.lost.length,
    how: opened.how,
    oldestGone: missing.oldestGone,
    told: {
      doing,
      moment: killed.moment,
      order: killed.order,
      harm,
      files,
      acknowledged,
      ...opened,
      lost: missing.lost.slice(0, 5),
      lostCount: missing.lost.length,
      goneAgeMs: missing.oldestGone ?? null,
      ...(failures.length === 0 ? {} : { failures }),
      problems: [...killed.told, ...again.told].flatMap((line) => ('problem' in line ? [line.problem] : [])),
      took: Date.now() - began,
    },
  };
}

const openPlace = ({ app }: WritingApp, place: string, withCopy: boolean): Promise<OpenedAs> =>
  app.page.evaluate(([at, isKept]) => globalThis.notebook.open(at, isKept), [place, withCopy] as const);

/** Opens it, and reads what it holds; what throws where a person would see an error is told as such. */
async function lookInto(
  again: WritingApp,
  place: string,
  withCopy: boolean,
): Promise<{ readonly opened: OpenedAs; readonly held: Held | undefined }> {
  let opened: OpenedAs = { how: 'threw', why: '' };
  try {
    opened = await openPlace(again, place, withCopy);
    const isOpen = opened.how === 'opened' || opened.how === 'recovered';
    const held = isOpen ? await again.app.page.evaluate(() => globalThis.notebook.held()) : undefined;
    return { opened, held };
  } catch (error) {
    return { opened: { how: 'threw', why: `${opened.how}: ${String(error)}` }, held: undefined };
  }
}

interface Killed {
  /** The moment of the kill that counts, in milliseconds since 1970. */
  readonly at: number;
  readonly told: readonly Told[];
  /** What a migration has to keep. */
  readonly entries: number;
  readonly moment: number;
  readonly order: KillOrder;
}

interface Kill {
  readonly profile: string;
  readonly place: string;
  readonly doing: Doing;
  readonly withCopy: boolean;
  readonly random: Random;
}

async function untilKilled({ profile, place, doing, withCopy, random }: Kill): Promise<Killed> {
  const order = random.pick(killOrders);
  const gap = random.between(5, 400);
  const writing = await openNotebook(profile);
  const { page } = writing.app;
  if (doing === 'migrate') {
    const entries = random.between(200, 4_000);
    const moment = random.between(0, 1_200);
    await page.evaluate(
      async ([at, count, pattern]) => {
        await globalThis.notebook.putVersion1(at, count, pattern);
        // Not awaited: the kill comes meanwhile.
        void globalThis.notebook.open(at, true).catch(() => undefined);
      },
      [place, entries, await patternOfVersion1()] as const,
    );
    await wait(moment);
    return { at: await killAll(writing.app, order, gap), told: writing.told, entries, moment, order };
  }
  const opened = await openPlace(writing, place, withCopy);
  if (opened.how === 'refused' || opened.how === 'lost') {
    // It opened after the run before this one, and does no more: the look that follows tells so.
    const at = await killAll(writing.app, 'together', 0);
    return { at, told: writing.told, entries: 0, moment: 0, order };
  }
  const scenario: Scenario = doing === 'recover' ? 'typing' : doing;
  await page.evaluate(([what, from]) => globalThis.notebook.begin(what, from), [
    scenario,
    numbersFor(profile),
  ] as const);
  const moment = random.between(20, 2_500);
  await wait(doing === 'recover' ? 600 : moment);
  const at = await killAll(writing.app, order, gap);
  if (doing !== 'recover') return { at, told: writing.told, entries: 0, moment, order };
  // The storage goes, and the next kill comes while the copy is brought back.
  await damage(profile, 'deleted', random);
  const recovering = await openNotebook(profile);
  await recovering.app.page.evaluate(
    ([from, isKept]) => void globalThis.notebook.open(from, isKept).catch(() => undefined),
    [place, withCopy] as const,
  );
  const recoveringMoment = random.between(0, 900);
  await wait(recoveringMoment);
  await killAll(recovering.app, random.pick(killOrders), gap);
  return { at, told: [...writing.told, ...recovering.told], entries: 0, moment: recoveringMoment, order };
}

/** An entry as version 1 wrote it, to make many of. */
async function patternOfVersion1(): Promise<string> {
  const path = new URL('../fixtures/passeport-v1/camille.json', import.meta.url);
  // Our own fixture.
  const { entries } = JSON.parse(await readFile(path, 'utf8')) as { entries: readonly { section: string }[] };
  return JSON.stringify(entries.find((entry) => entry.section === 'habilitation'));
}

const numbers = new Map<string, number>();
/** Numbers of their own for each run of a profile, so that a later one is larger. */
function numbersFor(profile: string): number {
  const from = numbers.get(profile) ?? 0;
  numbers.set(profile, from + 100_000);
  return from;
}

/** Adds what a run acknowledged to what is expected; says how much that was. */
function take(told: readonly Told[], expected: Expected): number {
  let count = 0;
  for (const line of told) {
    if ('begun' in line) expected.sizes.set(line.begun.batch, line.begun.size);
    if (!('what' in line)) continue;
    count += 1;
    const { what, at } = line;
    if ('entry' in what) {
      const list = expected.numbers.get(what.entry) ?? [];
      list.push({ number: what.number, at });
      expected.numbers.set(what.entry, list);
    } else if ('proof' in what) expected.proofs.set(what.proof, at);
    else expected.batches.push({ ...what, at });
  }
  return count;
}

interface Missing {
  readonly lost: readonly string[];
  readonly oldestGone: number | undefined;
}

/** What was acknowledged and is not there: lost when that was more than a second before the kill. */
function missed(expected: Expected, held: Held | undefined, killedAt: number): Missing {
  const lost: string[] = [];
  let oldestGone: number | undefined;
  const gone = (what: string, at: number): void => {
    const age = killedAt - at;
    oldestGone = Math.max(oldestGone ?? 0, age);
    if (age > graceMs) lost.push(`${what}, acknowledged ${age} ms before`);
  };
  for (const [entry, list] of expected.numbers) {
    const found = held?.numbers[entry] ?? -1;
    for (const { number, at } of list) if (number > found) gone(`${entry} at ${number} is at ${found}`, at);
  }
  for (const [sha256, at] of expected.proofs) {
    if (held?.proofs[sha256] !== true)
      gone(`proof ${sha256.slice(0, 8)} ${String(held?.proofs[sha256])}`, at);
  }
  for (const [number, count] of Object.entries(held?.batches ?? {})) {
    const size = expected.sizes.get(Number(number));
    if (size !== undefined && size !== count) lost.push(`batch ${number} holds ${count} of ${size}`);
  }
  const newest = Math.max(-1, ...Object.keys(held?.batches ?? {}).map(Number));
  for (const { batch, at } of expected.batches)
    if (batch > newest) gone(`batch ${batch}, newest is ${newest}`, at);
  return { lost, oldestGone };
}

function afterMigration(held: Held | undefined, count: number): Missing {
  const isWhole = held?.recordVersion === currentRecordVersion && held.entries === count;
  return {
    lost: isWhole ? [] : [`${held?.entries ?? 'nothing'} of ${count} entries`],
    oldestGone: undefined,
  };
}

/** What was too young to be kept and went is not expected of later runs. */
function forget(expected: Expected, held: Held | undefined): void {
  if (held === undefined) return;
  for (const [entry, list] of expected.numbers) {
    const found = held.numbers[entry] ?? -1;
    expected.numbers.set(
      entry,
      list.filter(({ number }) => number <= found),
    );
  }
  for (const sha256 of expected.proofs.keys())
    if (held.proofs[sha256] !== true) expected.proofs.delete(sha256);
  const newest = Math.max(-1, ...Object.keys(held.batches).map(Number));
  expected.batches = expected.batches.filter(({ batch }) => batch <= newest);
}
