import { dirname } from 'node:path';
import { localDay } from '../../src/domain/clock.ts';
import { failure, success } from '../../src/domain/result.ts';
import type { FileProblem, FileResult } from '../contract.ts';
import { fileProblemOf } from '../files/problem.ts';
import type { Tokens } from '../files/tokens.ts';
import { makeFolder, type SecondCopy } from '../snapshots/second-copy.ts';
import type { Handle } from './handle.ts';

/** Characters of journal in one answer; a single longer line still goes alone. */
const answerLength = 16 * 1024 * 1024;

/** The second copy, as the page keeps it up and finds its way back through it. The page names slots and hashes, never paths. */
export function serveCopies(handle: Handle, copy: SecondCopy, tokens: Tokens): void {
  handle('copies.slots', () => attempt('reading', () => copy.slots()));
  handle('copies.state', (slot) => attempt('reading', () => copy.state(slot)));
  handle('copies.append', (slot, lines) => attempt('writing', () => done(copy.append(slot, lines))));
  handle('copies.journal', (slot, from) =>
    attempt('reading', async () => {
      const { lines, isBroken } = await copy.journal(slot, from);
      const part = firstOf(lines, answerLength);
      return { lines: part, isBroken: isBroken && part.length === lines.length };
    }),
  );
  handle('copies.place', (slot, id) => placeAt(tokens, copy.snapshotPath(slot, id)));
  handle('copies.keep', (slot, note, proofs) =>
    attempt('writing', () => done(copy.keepSnapshot(slot, { note, proofs }, localDay(new Date())))),
  );
  handle('copies.open', (slot, id) => tokens.open(copy.snapshotPath(slot, id)));
  handle('copies.forget', (slot, ids) =>
    attempt('writing', () => done(copy.removeSnapshots(slot, ids ?? undefined))),
  );
  handle('copies.lacking', (slot, hashes) =>
    attempt('reading', async () => {
      const held = await Promise.all(hashes.map((sha256) => copy.hasProof(slot, sha256)));
      return hashes.filter((_sha256, index) => !held[index]);
    }),
  );
  handle('copies.placeProof', (slot, sha256) => placeAt(tokens, copy.proofPath(slot, sha256)));
  handle('copies.openProof', (slot, sha256) => tokens.open(copy.proofPath(slot, sha256)));
  handle('copies.keepProofs', (slot, hashes) =>
    attempt('writing', () => done(copy.keepProofs(slot, new Set(hashes)))),
  );
  handle('copies.remove', (slot) => attempt('writing', () => done(copy.remove(slot))));
}

function placeAt(tokens: Tokens, path: string) {
  return attempt('writing', async () => {
    await makeFolder(dirname(path));
    return tokens.place(path);
  });
}

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}

function firstOf<T>(rows: readonly T[], length: number): readonly T[] {
  let used = 0;
  const end = rows.findIndex((row, index) => {
    used += JSON.stringify(row).length;
    return index > 0 && used > length;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

/** Runs what may fail for a reason of the system, which the page can then explain. */
export async function attempt<T>(
  doing: 'reading' | 'writing',
  work: () => Promise<T>,
): Promise<FileResult<T>> {
  try {
    return success(await work());
  } catch (error) {
    return failure<FileProblem>(fileProblemOf(error, doing));
  }
}
