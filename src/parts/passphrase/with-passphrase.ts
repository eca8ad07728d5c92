import type { Result } from '../../domain/result.ts';

/** What a protected file needs to be opened. */
export interface Unlocking {
  readonly passphrase?: string;
  readonly allowsSlow?: boolean;
}

export interface AskedPassphrase {
  /** Of the file. */
  readonly name: string;
  /** log2 of what opening costs; memory is 2^workFactor KiB. */
  readonly workFactor: number;
  /** The phrase before this one did not open it. */
  readonly isWrong: boolean;
}

/** Resolves to the phrase as typed, or null when the person leaves it. */
export type AskPassphrase = (asked: AskedPassphrase) => Promise<string | null>;

/** Beyond this cost the question says what opening takes: answering it is agreeing. */
export const slowFrom = 19;

/**
 * Tries to read a file, and asks for its passphrase when it has one, again as long as it is wrong. Null when the person left
 * the question. The phrase lives in this call alone.
 */
export async function withPassphrase<T, E extends { readonly type: string }>(
  ask: AskPassphrase,
  name: string,
  attempt: (unlocking: Unlocking) => Promise<Result<T, E>>,
): Promise<Result<T, E> | null> {
  let result = await attempt({});
  const workFactor = workFactorOf(result);
  if (workFactor === undefined) return result;
  do {
    const isWrong = !result.ok && result.error.type === 'WrongPassphrase';
    const passphrase = await ask({ name, workFactor, isWrong });
    if (passphrase === null) return null;
    result = await attempt({ passphrase, allowsSlow: workFactor >= slowFrom });
  } while (!result.ok && result.error.type === 'WrongPassphrase');
  return result;
}

function workFactorOf(
  result: Result<unknown, { readonly type: string; readonly workFactor?: number }>,
): number | undefined {
  return !result.ok && result.error.type === 'Encrypted' ? result.error.workFactor : undefined;
}
