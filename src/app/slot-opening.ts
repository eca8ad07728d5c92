import type { OpenError } from '../data/opening.ts';
import type { PassportOptions, PassportStore } from '../data/passport-store.ts';
import { markOfContents, type Standing } from '../data/state-mark.ts';
import type { Clock } from '../domain/clock.ts';
import { describeContents } from '../domain/contents-summary.ts';
import { displayName, shortened } from '../domain/display-name.ts';
import type { JournalLine, RowOperation, StateMark } from '../domain/journal.ts';
import { currentRecordVersion } from '../domain/migrations/chain.ts';
import { referencedProofs } from '../domain/proofs.ts';
import { wantedBytes } from '../domain/recover.ts';
import { lacksRows } from '../domain/lost-rows.ts';
import { mergeContents } from '../domain/merge.ts';
import type { PassportContents, ProofRecord } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import { compareWithCopy, type CopyVerdict, type SecondCopyState } from '../domain/second-copy.ts';
import type { SecondCopyPort } from '../platform/second-copy-port.ts';
import { readBestCopy, withProofs, type BestCopy } from './best-copy.ts';
import { createCopyKeeper, lastSeqOf, type CopyKeeper, type CopyProblem } from './copy-keeper.ts';

/** An open passport, and what keeps its second copy; no keeper where no copy can be kept. */
export interface OpenedSlot {
  readonly slot: string;
  readonly store: PassportStore;
  readonly keeper: CopyKeeper | null;
}

/** Why a notebook is not opened before the person has seen what is the matter. */
export type Trouble =
  | Exclude<CopyVerdict, { readonly type: 'none' | 'same' | 'ahead' }>
  /** The database does not open. */
  | { readonly type: 'closed' }
  /** Bytes of proofs are gone from the database; the copy has them. */
  | { readonly type: 'proofs'; readonly count: number };

/** A notebook that is not what its copy says it was. Nothing is written to either until the person has decided. */
export interface Recovery {
  readonly slot: string;
  readonly trouble: Trouble;
  /** Null when its folder cannot be read at the moment. */
  readonly copy: SecondCopyState | null;
  /** What the copy can bring back; undefined when none of it can be read. */
  readonly best: BestCopy | undefined;
  /** The notebook as it opens; undefined when it does not. */
  readonly opened: OpenedSlot | undefined;
  /** What is in it; undefined when that is nothing. */
  readonly mine: PassportContents | undefined;
}

/** Whether what the notebook holds is another passport than the one of its copy. */
export const isAnotherPassport = ({ mine, best }: Recovery): boolean =>
  mine !== undefined && best !== undefined && mine.passport.id !== best.records.passport.id;

export type SlotOpening =
  | { readonly type: 'opened'; readonly opened: OpenedSlot }
  | { readonly type: 'refused'; readonly error: OpenError }
  | { readonly type: 'recovery'; readonly recovery: Recovery };

export interface OpeningHost {
  readonly port: SecondCopyPort | null;
  readonly clock: Clock;
  readonly createId: () => string;
  readonly open: (
    slot: string,
    hooks: Pick<PassportOptions, 'onCommit' | 'beforeLarge' | 'beforeMigration'>,
  ) => Promise<Result<PassportStore, OpenError>>;
  /** Deletes the database of a slot, so that it can begin anew. */
  readonly clear: (slot: string) => Promise<void>;
  readonly onCopyProblem: (problem: CopyProblem | null) => void;
  /** Whether this version of the program runs here for the first time. */
  readonly isNewVersion: boolean;
}

/**
 * Opens a slot, compares it with its second copy, and lets the copy follow only when nothing is the matter. `isKnown`: it was
 * opened before on this computer, so that finding nothing in it is worth a word.
 */
export async function openWithCopy(host: OpeningHost, slot: string, isKnown = false): Promise<SlotOpening> {
  const { port } = host;
  if (port === null) {
    const opened = await host.open(slot, {});
    return opened.ok
      ? { type: 'opened', opened: { slot, store: opened.value, keeper: null } }
      : { type: 'refused', error: opened.error };
  }
  const state = await port.state(slot);
  const found = state.ok ? state.value : null;
  let isNoted = false;
  const opened = await openKept(host, port, slot, async (rows) => {
    isNoted = state.ok && found === null && (await noteRows(host, port, slot, rows));
  });
  const again = isNoted ? await port.state(slot) : state;
  const copy = again.ok ? again.value : found;
  if (!opened.ok) {
    // A later version of the program wrote it: the copy would not help, and nothing is wrong with it.
    const isLost = opened.error.type === 'CannotOpen' && copy !== null;
    if (!isLost) return { type: 'refused', error: opened.error };
    return {
      type: 'recovery',
      recovery: await recoveryOf(port, { slot, copy, trouble: { type: 'closed' } }),
    };
  }
  if (!again.ok) {
    if (isKnown && (await holdsNothing(opened.value))) return asksBlindly(opened.value);
    host.onCopyProblem({ type: 'Behind', problem: again.error });
    followLater(host, port, opened.value);
    return { type: 'opened', opened: opened.value };
  }
  return await openCompared(host, port, opened.value, copy);
}

/** An empty notebook, and a copy that cannot be looked at: whether there was anything is not known. */
const asksBlindly = (opened: OpenedSlot): SlotOpening => ({
  type: 'recovery',
  recovery: {
    slot: opened.slot,
    copy: null,
    trouble: { type: 'empty' },
    opened,
    best: undefined,
    mine: undefined,
  },
});

async function openCompared(
  host: OpeningHost,
  port: SecondCopyPort,
  opened: OpenedSlot,
  copy: SecondCopyState | null,
): Promise<SlotOpening> {
  const { slot } = opened;
  const standing = await standingOf(port, opened, copy);
  if (standing === null && copy) {
    return {
      type: 'recovery',
      recovery: await recoveryOf(port, { slot, copy, trouble: { type: 'closed' } }),
    };
  }
  if (standing === null) throw new Error('The notebook cannot be read, and there is no copy of it');
  const trouble =
    copy &&
    ((await troubleOf(port, slot, standing, copy)) ??
      (standing.lacksRows ? ({ type: 'differs' } as const) : null));
  if (copy && trouble) {
    return {
      type: 'recovery',
      recovery: await recoveryOf(port, { slot, copy, trouble, opened }),
    };
  }
  await follow(host, opened, copy, standing.mark);
  return { type: 'opened', opened };
}

async function holdsNothing({ store }: OpenedSlot): Promise<boolean> {
  const { seq, counts } = await store.stateMark();
  return seq === 0 && (counts['entries'] ?? 0) === 0;
}

/**
 * How the notebook stands. One that ended without noting its state is read once as a whole, as the browser may open a damaged
 * database and fail at single rows. Null when rows cannot be read any more; it is closed then.
 */
async function standingOf(
  port: SecondCopyPort,
  { store, keeper }: OpenedSlot,
  copy: SecondCopyState | null,
): Promise<(Standing & { readonly lacksRows: boolean }) | null> {
  try {
    const standing = await store.standing();
    if (endedWith(copy, standing.mark)) return { ...standing, lacksRows: false };
    const hasLost = await store.dropLostProofs();
    const contents = await store.contents();
    const best = copy && (await readBestCopy(port, copy));
    return {
      ...(hasLost ? await store.standing() : standing),
      lacksRows: best?.ok === true && lacksRows(contents, best.value.records, copy?.seq ?? 0),
    };
  } catch (error) {
    globalThis.reportError(error);
    keeper?.stop();
    await store.close();
    return null;
  }
}

/** Whether this is the state that the copy noted last. */
const endedWith = (copy: SecondCopyState | null, mark: StateMark): boolean =>
  copy?.mark?.fingerprint === mark.fingerprint && copy.mark.recordVersion === mark.recordVersion;

/** Notes the rows of an older version before they are migrated, when no copy has them yet. False when the disk refuses: the copy begins with the migrated ones. */
async function noteRows(
  { clock }: OpeningHost,
  port: SecondCopyPort,
  slot: string,
  rows: readonly RowOperation[],
): Promise<boolean> {
  const at = clock.now();
  const lines = rows.map((step, index) => {
    const n = index + 1;
    const line: JournalLine = { type: 'rows', n, at, seq: lastSeqOf([step]), operations: [step] };
    return { n, json: JSON.stringify(line) };
  });
  return (await port.append(slot, lines)).ok;
}

/** Waits between two looks at a second copy that could not be read, in milliseconds. */
const lookAgainMs = 15_000;

/** A copy that could not be read when the notebook was opened is looked at again until it can, and then followed. */
function followLater(host: OpeningHost, port: SecondCopyPort, opened: OpenedSlot): void {
  const look = async (): Promise<void> => {
    if (opened.keeper?.hasEnded() !== false) return;
    const state = await port.state(opened.slot);
    // What is the matter with a copy that differs is said at the next start; until then it is told as not up to date.
    const canFollow =
      state.ok &&
      (state.value === null ||
        !(await troubleOf(port, opened.slot, await opened.store.standing(), state.value)));
    if (opened.keeper.hasEnded()) return;
    if (!canFollow) return followLater(host, port, opened);
    host.onCopyProblem(null);
    return follow(host, opened, state.value);
  };
  setTimeout(() => void look().catch(globalThis.reportError), lookAgainMs);
}

/**
 * Looks for proofs whose bytes the browser has lost behind our back, and puts them back from the copy. What the copy lacks too is
 * told at the next start, and by every backup.
 */
export async function healProofs(port: SecondCopyPort, { slot, store }: OpenedSlot): Promise<void> {
  if (!(await store.dropLostProofs())) return;
  const contents = await store.contents();
  const stored = new Set(contents.proofs.map((proof) => proof.sha256));
  for (const [sha256, { type, addedAt }] of wantedBytes(contents)) {
    if (stored.has(sha256)) continue;
    const bytes = await port.proof(slot, sha256, type);
    if (!bytes.ok || bytes.value === null) continue;
    await store.putBackProof({ sha256, size: bytes.value.size, addedAt, blob: bytes.value });
  }
}

/** What became of a notebook that was brought back. */
export interface BroughtBack {
  readonly opened: OpenedSlot;
  /** Proofs that neither side had: their names are kept. */
  readonly missingProofs: number;
}

/**
 * Puts the best copy in the place of the notebook; what was only in the notebook is merged into it, when both are one passport.
 * Rejects when that does not work. Before the notebook is touched, what both say together is a restore point: whatever happens
 * meanwhile, the next start finds all of it.
 */
export async function bringBack(host: OpeningHost, recovery: Recovery): Promise<BroughtBack> {
  const { port } = host;
  const { slot, best, copy, opened, mine } = recovery;
  if (port === null || best === undefined) throw new Error('There is no copy to bring back');
  const copied = await withProofs(port, slot, best.records);
  if (!copied.ok) throw new Error(`The proofs of the copy cannot be read: ${copied.error.type}`);
  const isSame = mine?.passport.id === copied.value.contents.passport.id;
  if (mine && isSame) {
    const both = mergeContents(copied.value.contents, mine);
    await keepContents(host, { slot, copy }, both, mine.proofs);
  }
  await opened?.store.close();
  await host.clear(slot);
  const fresh = await openAnew(host, port, slot);
  if (!fresh.ok) throw new Error(`The notebook cannot begin anew: ${fresh.error.type}`);
  const { store, keeper } = fresh.value;
  await store.restore(copied.value.contents, { mode: 'replace', name: '' });
  if (mine && isSame) await store.restore(mine, { mode: 'merge', name: '' });
  keeper?.follow(store, copy);
  await keeper?.takePoint('recovery');
  const stored = await store.storedProofs();
  const missingProofs = copied.value.missingProofs.filter((sha256) => !stored.has(sha256)).length;
  return { opened: fresh.value, missingProofs };
}

/** A browser that has just found its storage damaged may need a moment before it opens a new one. */
const anewMs = [200, 800, 2_000];

async function openAnew(
  host: OpeningHost,
  port: SecondCopyPort,
  slot: string,
): Promise<Result<OpenedSlot, OpenError>> {
  for (const milliseconds of anewMs) {
    const fresh = await openKept(host, port, slot);
    if (fresh.ok || fresh.error.type !== 'CannotOpen') return fresh;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
  return await openKept(host, port, slot);
}

/** Lets the notebook go on as it is; what the copy held is kept as a restore point before anything is written over it. */
export async function keepAsItIs(host: OpeningHost, recovery: Recovery): Promise<OpenedSlot> {
  const { port } = host;
  const { slot, best, copy, opened } = recovery;
  if (port === null || opened === undefined) throw new Error('There is no notebook to keep');
  if (copy === null) {
    host.onCopyProblem({ type: 'Behind', problem: { type: 'NotReadable' } });
    followLater(host, port, opened);
    return opened;
  }
  if (best) await keepContents(host, { slot, copy }, { ...best.records, proofs: [] }, []);
  opened.keeper?.follow(opened.store, copy);
  await opened.keeper?.takePoint('recovery');
  return opened;
}

/** Keeps what is not in the notebook as a restore point, with bytes that the copy lacks. Throws when the disk refuses. */
async function keepContents(
  { port, clock, createId }: OpeningHost,
  { slot, copy }: Pick<Recovery, 'slot' | 'copy'>,
  contents: PassportContents,
  proofs: readonly ProofRecord[],
): Promise<void> {
  if (port === null || copy === null) throw new Error('There is no copy to keep it in');
  const lacking = await port.lacking(
    slot,
    proofs.map((proof) => proof.sha256),
  );
  if (!lacking.ok) throw new Error(`The copy cannot be read: ${lacking.error.type}`);
  for (const { sha256, blob } of proofs) {
    if (!lacking.value.includes(sha256)) continue;
    const bytes = await port.keepProof(slot, sha256, blob);
    if (!bytes.ok) throw new Error(`The proofs cannot be kept: ${bytes.error.type}`);
  }
  const mark = await markOfContents(contents);
  const kept = await port.keep(slot, contents, {
    id: createId(),
    at: clock.now(),
    day: clock.today(),
    reason: 'recovery',
    name: shortened(describeContents(contents, 'fr').name),
    line: copy.lastLine,
    // The bytes are not among the contents, and in the copy all the same.
    mark: { ...mark, counts: { ...mark.counts, proofs: referencedProofs(contents.entries).size } },
  });
  if (!kept.ok) throw new Error(`The copy cannot be kept: ${kept.error.type}`);
}

async function openKept(
  host: OpeningHost,
  port: SecondCopyPort,
  slot: string,
  beforeMigration?: PassportOptions['beforeMigration'],
): Promise<Result<OpenedSlot, OpenError>> {
  const keeper = createCopyKeeper({
    port,
    slot,
    clock: host.clock,
    createId: host.createId,
    name: nameIn,
    onProblem: host.onCopyProblem,
  });
  const opened = await host.open(slot, {
    onCommit: keeper.onCommit,
    beforeLarge: async (reason) => {
      await keeper.takePoint(reason);
    },
    ...(beforeMigration === undefined ? {} : { beforeMigration }),
  });
  if (!opened.ok) return opened;
  return { ok: true, value: { slot, store: opened.value, keeper } };
}

async function nameIn(store: PassportStore): Promise<string> {
  const [identity] = await store.entriesOf('identity');
  return identity ? shortened(displayName(identity.values)) : '';
}

/**
 * Lets the copy follow from here. It begins with a restore point unless it ended with this very state: a journal that was cut off
 * lacks what the notebook got last, and lines behind such a hole would not tell the whole.
 */
async function follow(
  host: OpeningHost,
  { store, keeper }: OpenedSlot,
  copy: SecondCopyState | null,
  mark?: StateMark,
): Promise<void> {
  keeper?.follow(store, copy);
  // It was to be all that is left of the past, and the program ended before it was.
  const [newest, ...older] = copy?.snapshots ?? [];
  if (newest?.reason === 'erase' && older.length > 0 && (await keeper?.forgetPast())) return;
  const mine = mark ?? (await store.stateMark());
  if (mine.seq === 0) return;
  const isNew = host.isNewVersion || copy === null || copy.snapshots.length === 0;
  if (isNew || !endedWith(copy, mine)) await keeper?.takePoint(isNew ? 'version' : 'regular');
}

async function troubleOf(
  port: SecondCopyPort,
  slot: string,
  { mark, missingProofs }: Standing,
  copy: SecondCopyState,
): Promise<Trouble | null> {
  const verdict = compareWithCopy(mark, copy, currentRecordVersion);
  if (verdict.type !== 'none' && verdict.type !== 'same' && verdict.type !== 'ahead') return verdict;
  const count = await lostProofs(port, slot, missingProofs);
  return count === 0 ? null : { type: 'proofs', count };
}

/** How many of the proofs that entries speak of, and whose bytes are not in the database any more, are in the copy. */
async function lostProofs(port: SecondCopyPort, slot: string, lost: readonly string[]): Promise<number> {
  if (lost.length === 0) return 0;
  const lacking = await port.lacking(slot, lost);
  return lacking.ok ? lost.length - lacking.value.length : 0;
}

async function recoveryOf(
  port: SecondCopyPort,
  found: {
    readonly slot: string;
    readonly copy: SecondCopyState;
    readonly trouble: Trouble;
    readonly opened?: OpenedSlot;
  },
): Promise<Recovery> {
  const best = found.trouble.type === 'newer' ? undefined : await readBestCopy(port, found.copy);
  const mine = await found.opened?.store.contents();
  return {
    ...found,
    opened: found.opened,
    best: best?.ok === true ? best.value : undefined,
    mine: mine !== undefined && mine.entries.length > 0 ? mine : undefined,
  };
}
