import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  endingOfKind,
  headBytes,
  kindOfName,
  proofKindOf,
  type ProofKind,
} from '../../src/domain/proof-kind.ts';
import { proofLimits } from '../../src/domain/proofs.ts';
import { failure, success, type Result } from '../../src/domain/result.ts';
import type { ChosenPlace, FileResult, OpenProofProblem } from '../contract.ts';
import { readPiece } from './disk.ts';
import { fileProblemOf } from './problem.ts';
import { safeFileName } from './safe-file-name.ts';
import type { Tokens } from './tokens.ts';

/** Copies of proofs that were opened with the system: in a folder of main's own, for as long as the app runs. */
export interface OpenedProofs {
  /** A place to write a copy to; `title` is what the person will read in the other program. */
  place(title: string): Promise<FileResult<ChosenPlace>>;
  /** Opens what was written there, once it is known to be a proof. */
  open(token: string): Promise<Result<null, OpenProofProblem>>;
  /** Removes every copy, at once: the app may be ending. Throws what the system threw; another program may hold a copy. */
  clean(): void;
}

interface OpenedProofsOptions {
  readonly folder: string;
  readonly tokens: Pick<Tokens, 'place' | 'close'>;
  /** Electron's `shell.openPath`: answers '' when the system took the file. */
  readonly openPath: (path: string) => Promise<string>;
}

/**
 * The page names no path and no type: the copy gets its ending from its bytes, only once they are written, and until then it
 * has none that any system would run.
 */
export function createOpenedProofs({ folder, tokens, openPath }: OpenedProofsOptions): OpenedProofs {
  const places = new Map<string, { readonly path: string; readonly title: string }>();
  return {
    place: async (title) => {
      // One folder per copy: two proofs may have the same name.
      const own = join(folder, randomBytes(8).toString('hex'));
      try {
        await mkdir(own, { recursive: true, mode: 0o700 });
      } catch (error) {
        return failure(fileProblemOf(error, 'writing'));
      }
      const path = join(own, 'copy');
      const place = tokens.place(path);
      places.set(place.token, { path, title });
      return success(place);
    },
    open: async (token) => {
      const place = places.get(token);
      places.delete(token);
      await tokens.close(token);
      if (place === undefined) return failure({ type: 'NotOpen' });
      try {
        const kind = await kindOfCopy(place.path);
        if (kind === undefined) {
          await rm(place.path, { force: true });
          return failure({ type: 'NotAProof' });
        }
        const named = join(dirname(place.path), nameOfCopy(place.title, kind));
        await rename(place.path, named);
        return (await openPath(named)) === '' ? success(null) : failure({ type: 'NoProgram' });
      } catch (error) {
        return failure(fileProblemOf(error, 'reading'));
      }
    },
    clean: () => {
      places.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function kindOfCopy(path: string): Promise<ProofKind | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size > proofLimits.each ? undefined : proofKindOf(await readPiece(file, 0, headBytes));
  } finally {
    await file.close();
  }
}

/** The title with the ending of what the bytes are; an ending of the title that says something else does not stay last. */
function nameOfCopy(title: string, kind: ProofKind): string {
  const name = safeFileName(title, 'piece');
  return kindOfName(name) === kind ? name : `${name}.${endingOfKind(kind)}`;
}
