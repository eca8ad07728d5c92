import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLatestValue } from './use-latest-value.ts';

function setup() {
  const disk = { failures: 0 };
  const stored: (readonly string[])[] = [];
  const { result } = renderHook(() =>
    useLatestValue<readonly string[]>([], async (value) => {
      await Promise.resolve();
      disk.failures -= 1;
      if (disk.failures >= 0) throw new Error('disk full');
      stored.push(value);
    }),
  );
  const add = (line: string): Promise<void> => result.current((lines) => [...lines, line]);
  return { disk, stored, add };
}

it('adds a line once when storing it failed the first time', async () => {
  const { disk, stored, add } = setup();
  disk.failures = 1;
  await expect(add('Conduire')).rejects.toThrow('disk full');
  await add('Conduire');
  expect(stored).toEqual([['Conduire']]);
});

it('builds no change on one that is going to fail', async () => {
  const { disk, stored, add } = setup();
  disk.failures = 1;
  const [failing] = await Promise.allSettled([add('Conduire'), add('Ranger')]);
  expect(failing.status).toBe('rejected');
  await add('Conduire');
  expect(stored).toEqual([['Ranger'], ['Ranger', 'Conduire']]);
});

it('keeps both of two changes made at the same moment', async () => {
  const { stored, add } = setup();
  await Promise.all([add('Conduire'), add('Ranger')]);
  expect(stored).toEqual([['Conduire'], ['Conduire', 'Ranger']]);
});
