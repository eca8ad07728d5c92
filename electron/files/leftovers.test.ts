import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from './atomic-write.ts';

const ours = (digit: string): string => `.carnet-${digit.repeat(32)}.tmp`;

it('takes away, with the first write into a folder, what a killed process left there, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-leftovers-'));
  const earlier = new Date(Date.now() - 24 * 3_600_000);
  for (const name of [ours('0'), ours('a'), '.carnet-abc.tmp', 'letter.tmp']) {
    await writeFile(join(folder, name), 'half');
    await utimes(join(folder, name), earlier, earlier);
  }
  // One that is being written now, a folder and a link of such a name.
  await writeFile(join(folder, ours('1')), 'half');
  await mkdir(join(folder, ours('2')));
  await symlink(join(folder, 'letter.tmp'), join(folder, ours('3')));
  await writeWhole(join(folder, 'mine.passeport'), new Uint8Array([1]));
  expect(await readdir(folder)).toEqual(
    [ours('1'), ours('2'), ours('3'), '.carnet-abc.tmp', 'letter.tmp', 'mine.passeport'].toSorted(),
  );
  await rm(folder, { recursive: true });
});

it('says what stands in the way of the write, not of the tidying', async () => {
  const folder = join(tmpdir(), `carnet-nowhere-${process.pid}`);
  await expect(writeWhole(join(folder, 'mine.passeport'), new Uint8Array([1]))).rejects.toMatchObject({
    code: 'ENOENT',
    syscall: 'open',
  });
});
