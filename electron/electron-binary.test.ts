import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findElectron, findOrInstallElectron } from './electron-binary.ts';

let modules = '';

beforeEach(async () => {
  modules = await mkdtemp(join(tmpdir(), 'electron-binary-'));
  await mkdir(join(modules, 'electron', 'dist'), { recursive: true });
});

afterEach(async () => {
  await rm(modules, { recursive: true });
});

it('finds the program that the package names', async () => {
  await writeFile(join(modules, 'electron', 'path.txt'), 'electron\n');
  await writeFile(join(modules, 'electron', 'dist', 'electron'), '');
  expect(await findElectron(modules)).toBe(join(modules, 'electron', 'dist', 'electron'));
});

it('takes a package without its program for no Electron', async () => {
  expect(await findElectron(modules)).toBe(null);
  await writeFile(join(modules, 'electron', 'path.txt'), 'electron');
  expect(await findElectron(modules)).toBe(null);
});

it('runs the installer once, and believes what it finds afterwards', async () => {
  const write = `require('node:fs').writeFileSync(__dirname + '/`;
  await writeFile(
    join(modules, 'electron', 'install.js'),
    `${write}path.txt', 'electron'); ${write}dist/electron', '');`,
  );
  expect(await findOrInstallElectron(modules, 60_000)).toBe(join(modules, 'electron', 'dist', 'electron'));
});

it('does without when the installer fails', async () => {
  await writeFile(join(modules, 'electron', 'install.js'), `process.exit(1)`);
  expect(await findOrInstallElectron(modules, 60_000)).toBe(null);
});
