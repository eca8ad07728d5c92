import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languages } from '../src/domain/language.ts';
import { writeWhole } from './files/atomic-write.ts';
import { systemCodeOf } from './files/problem.ts';

/* What the shell remembers of this computer. Never part of a passport. */

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().min(320), height: z.int().min(320) });
const deviceState = z.object({
  window: rectangle.extend({ maximized: z.boolean() }).optional(),
  language: z.enum(languages).optional(),
});

export type Rectangle = z.infer<typeof rectangle>;
export type DeviceState = z.infer<typeof deviceState>;

/** Reads the state; a missing or damaged file is an empty state, for nothing in it matters. Throws when it cannot be read. */
export async function readDeviceState(path: string): Promise<DeviceState> {
  try {
    return deviceState.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
      return {};
    throw error;
  }
}

export async function writeDeviceState(path: string, state: DeviceState): Promise<void> {
  await writeWhole(path, new TextEncoder().encode(JSON.stringify(state)));
}

/** Tells whether a window kept from last time can still be grasped: its title bar lies on a screen that is there today. */
export function isOnAScreen(window: Rectangle, screens: readonly Rectangle[]): boolean {
  const grip = { left: window.x + 40, right: window.x + window.width - 40, y: window.y + 12 };
  return screens.some(
    ({ x, y, width, height }) =>
      grip.right > x && grip.left < x + width && grip.y >= y && grip.y < y + height,
  );
}
