import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isOnAScreen, readDeviceState, writeDeviceState } from './device-state.ts';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'device-state-'));
  path = join(folder, 'shell.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('gives back what was written', async () => {
  const state = {
    window: { x: -5, y: 10, width: 900, height: 700, maximized: true },
    language: 'en',
  } as const;
  await writeDeviceState(path, state);
  expect(await readDeviceState(path)).toStrictEqual(state);
});

it.each(['', '{', '[]', '{"window":{"x":"left"}}'])('starts afresh from %j', async (text) => {
  await writeFile(path, text);
  expect(await readDeviceState(path)).toStrictEqual({});
});

it('starts afresh from nothing', async () => {
  expect(await readDeviceState(path)).toStrictEqual({});
});

it('knows a window whose title bar has left every screen', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const window = { x: 100, y: 100, width: 800, height: 600 };
  expect(isOnAScreen(window, [screen])).toBe(true);
  expect(isOnAScreen({ ...window, x: 2500 }, [screen])).toBe(false);
  expect(isOnAScreen({ ...window, x: 2500 }, [screen, { ...screen, x: 1920 }])).toBe(true);
  expect(isOnAScreen({ ...window, y: -40 }, [screen])).toBe(false);
  expect(isOnAScreen({ ...window, x: -790 }, [screen])).toBe(false);
});
