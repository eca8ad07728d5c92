import type { Desktop, FileProblem } from '../../electron/contract.ts';
import type { JournalLine } from '../domain/journal.ts';
import { referencedProofs } from '../domain/proofs.ts';
import type { PassportContents } from '../domain/records.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { Snapshot } from '../domain/second-copy.ts';
import { sha256Of } from '../domain/sha256.ts';
import type { ChosenFile, PassportFileProblem, Platform, SavedPassport } from './platform.ts';
import type { SecondCopyPort, SnapshotDraft } from './second-copy-port.ts';

/** What the port borrows from the platform: the same writing, reading back and checking as for a file the person chose. */
interface Borrowed {
  readonly savePassport: (
    ...args: Parameters<Platform['savePassport']>
  ) => Promise<Result<SavedPassport & { readonly sha256: string }, PassportFileProblem>>;
  readonly readPassportFile: Platform['readPassportFile'];
  readonly closeFile: (file: ChosenFile) => Promise<void>;
  /** Bytes of a file of main's. */
  readonly readWhole: (token: string, size: number) => Promise<Result<Uint8Array<ArrayBuffer>, FileProblem>>;
}

/** Bytes in one message. */
const pieceBytes = 1_048_576;

export function createSecondCopyPort(desktop: Desktop, borrowed: Borrowed): SecondCopyPort {
  return {
    slots: () => desktop.copySlots(),
    state: (slot) => desktop.copyState(slot),
    append: (slot, lines) => desktop.appendToCopy(slot, lines),
    journal: (slot, from) => readJournal(desktop, slot, from),
    keep: (slot, contents, draft) => keepPoint(desktop, borrowed, { slot, contents, draft }),
    read: async (slot, id) => {
      const opened = await desktop.openRestorePoint(slot, id);
      if (!opened.ok) return opened;
      const { token, name, size } = opened.value;
      const file = { id: token, name, size };
      try {
        return await borrowed.readPassportFile(file);
      } finally {
        await borrowed.closeFile(file);
      }
    },
    forget: (slot, ids) => desktop.forgetRestorePoints(slot, ids),
    lacking: (slot, sha256) => desktop.lackingProofs(slot, sha256),
    keepProof: (slot, sha256, bytes) => keepProof(desktop, slot, sha256, bytes),
    proof: (slot, sha256, type) => readProof(desktop, borrowed, { slot, sha256, type }),
    keepProofs: (slot, sha256) => desktop.keepCopiedProofs(slot, sha256),
    remove: (slot) => desktop.removeCopy(slot),
  };
}

async function readJournal(desktop: Desktop, slot: string, from: number) {
  const lines: JournalLine[] = [];
  for (;;) {
    const part = await desktop.readCopyJournal(slot, (lines.at(-1)?.n ?? from - 1) + 1);
    if (!part.ok) return part;
    lines.push(...part.value.lines);
    if (part.value.lines.length === 0 || part.value.isBroken) {
      return success({ lines, isBroken: part.value.isBroken });
    }
  }
}

interface Point {
  readonly slot: string;
  readonly contents: PassportContents;
  readonly draft: SnapshotDraft;
}

async function keepPoint(
  desktop: Desktop,
  borrowed: Borrowed,
  { slot, contents, draft }: Point,
): Promise<Result<Snapshot, PassportFileProblem>> {
  const placed = await desktop.placeRestorePoint(slot, draft.id);
  if (!placed.ok) return placed;
  const place = { id: placed.value.token, name: placed.value.name };
  // What the notebook has, for its history too, and what entries speak of although its bytes are gone.
  const proofs = [
    ...new Set([...contents.proofs.map((proof) => proof.sha256), ...referencedProofs(contents.entries)]),
  ];
  const saved = await borrowed.savePassport(place, contents, { created: draft.at, leaveOut: proofs });
  if (!saved.ok) return saved;
  const { size, sha256 } = saved.value;
  const snapshot: Snapshot = { ...draft, size, sha256 };
  const kept = await desktop.keepRestorePoint(slot, snapshot, proofs);
  return kept.ok ? success(snapshot) : kept;
}

async function keepProof(
  desktop: Desktop,
  slot: string,
  sha256: string,
  bytes: Blob,
): Promise<Result<null, FileProblem>> {
  const placed = await desktop.placeCopiedProof(slot, sha256);
  if (!placed.ok) return placed;
  const { token } = placed.value;
  try {
    // An empty file is written too: its one piece is empty.
    for (let start = 0; start === 0 || start < bytes.size; start += pieceBytes) {
      const piece = new Uint8Array(await bytes.slice(start, start + pieceBytes).arrayBuffer());
      const written = await desktop.writeFile(token, piece);
      if (!written.ok) return written;
    }
    const committed = await desktop.commitFile(token);
    if (!committed.ok) return committed;
    return committed.value.sha256 === sha256 ? success(null) : failure({ type: 'ReadBackDiffers' });
  } finally {
    await desktop.abortFile(token);
  }
}

interface CopiedProof {
  readonly slot: string;
  readonly sha256: string;
  readonly type: string;
}

async function readProof(
  desktop: Desktop,
  borrowed: Borrowed,
  { slot, sha256, type }: CopiedProof,
): Promise<Result<Blob | null, FileProblem>> {
  const opened = await desktop.openCopiedProof(slot, sha256);
  // One that cannot be read is missing, whatever the reason: the others and all the words are not to wait for it.
  if (!opened.ok) return success(null);
  const { token, size } = opened.value;
  try {
    const read = await borrowed.readWhole(token, size);
    if (!read.ok) return success(null);
    const bytes = read.value;
    return success((await sha256Of(bytes)) === sha256 ? new Blob([bytes], { type }) : null);
  } finally {
    await desktop.closeFile(token);
  }
}
