import { describe, expect, it } from 'vitest';
import { failure, success, type Result } from '../../domain/result.ts';
import { withPassphrase, type AskedPassphrase, type Unlocking } from './with-passphrase.ts';

type Problem =
  | { readonly type: 'Encrypted'; readonly workFactor: number }
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'Truncated' };

/** A file that the phrase « sésame » opens; keeps what was tried and asked. */
function fileThat(workFactor: number, typed: readonly (string | null)[]) {
  const tried: Unlocking[] = [];
  const asked: AskedPassphrase[] = [];
  const attempt = (unlocking: Unlocking): Promise<Result<string, Problem>> => {
    tried.push(unlocking);
    if (unlocking.passphrase === undefined)
      return Promise.resolve(failure({ type: 'Encrypted', workFactor }));
    return Promise.resolve(
      unlocking.passphrase === 'sésame' ? success('open') : failure({ type: 'WrongPassphrase' }),
    );
  };
  const ask = (question: AskedPassphrase): Promise<string | null> => {
    asked.push(question);
    return Promise.resolve(typed[asked.length - 1] ?? null);
  };
  return { tried, asked, opened: () => withPassphrase(ask, 'copy', attempt) };
}

describe('asking for a passphrase', () => {
  it('goes on until one opens the file, and says which did not', async () => {
    const file = fileThat(18, ['abra', 'cadabra', 'sésame']);
    expect(await file.opened()).toEqual(success('open'));
    expect(file.asked).toEqual(
      [false, true, true].map((isWrong) => ({ name: 'copy', workFactor: 18, isWrong })),
    );
    expect(file.tried.slice(1)).toEqual(
      ['abra', 'cadabra', 'sésame'].map((passphrase) => ({ passphrase, allowsSlow: false })),
    );
  });

  it('is agreeing to a slow opening, once the question has said so', async () => {
    const file = fileThat(19, ['sésame']);
    expect(await file.opened()).toEqual(success('open'));
    expect(file.tried).toEqual([{}, { passphrase: 'sésame', allowsSlow: true }]);
  });

  it('can be left at any time', async () => {
    expect(await fileThat(18, [null]).opened()).toBeNull();
    expect(await fileThat(18, ['abra', null]).opened()).toBeNull();
  });

  it('never comes up for a file that is not protected, or whose problem is another', async () => {
    const never = (): Promise<never> => Promise.reject(new Error('asked'));
    const plain = (): Promise<Result<string, Problem>> => Promise.resolve(success('open'));
    const cut = (): Promise<Result<string, Problem>> => Promise.resolve(failure({ type: 'Truncated' }));
    expect(await withPassphrase(never, 'copy', plain)).toEqual(success('open'));
    expect(await withPassphrase(never, 'copy', cut)).toEqual(failure({ type: 'Truncated' }));
  });
});
