import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from './problem.ts';

/** Names of the files that an atomic write makes beside its place. */
const pattern = /^\.carnet-[0-9a-f]{32}\.tmp$/u;

const startedAt = Date.now() - process.uptime() * 1000;
const tidied = new Set<string>();

/**
 * Removes what a process that was killed left in this folder: files of our own pattern only, and only those that were written last
 * before this process began. Looks into a folder once. What cannot be looked at or removed is left: the write itself goes on.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  await leaving(async () => {
    for (const name of await readdir(folder)) {
      if (pattern.test(name)) await leaving(() => removeOld(join(folder, name)));
    }
  });
}

async function removeOld(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isFile() && found.mtimeMs < startedAt) await rm(path, { force: true });
}

async function leaving(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
  }
}
