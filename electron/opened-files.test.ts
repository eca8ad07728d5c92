import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { passportPathsIn } from './opened-files.ts';

it('finds passport files among the arguments, and nothing else', () => {
  const folder = resolve('somewhere');
  expect(
    passportPathsIn(
      ['--flag', '.', 'mine.passeport', join(folder, 'Other.PASSEPORT'), 'photo.png', '--x=y.passeport'],
      folder,
    ),
  ).toStrictEqual([join(folder, 'mine.passeport'), join(folder, 'Other.PASSEPORT')]);
});
