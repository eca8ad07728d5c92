import type { PassportFileError } from '../../domain/passport-file.ts';
import { failure, success, type Result } from '../../domain/result.ts';

/**
 * Carries an expected problem up through the many steps of reading or writing, decrypting among them. It never leaves the
 * formats: `refusing` turns it into a Result at the door.
 */
export class Refused extends Error {
  readonly problem: PassportFileError;

  constructor(problem: PassportFileError) {
    super(problem.type);
    this.problem = problem;
  }
}

export async function refusing<T>(work: () => Promise<T>): Promise<Result<T, PassportFileError>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Refused) return failure(error.problem);
    throw error;
  }
}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Refused({ type: 'Cancelled' });
}
