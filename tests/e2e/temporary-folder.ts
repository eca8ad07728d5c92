import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'carnet-tests-';
let home: Promise<string> | null = null;

/**
 * A new folder, kept as long as this process lives: a restart needs it again, and a failed test may be looked at. Test processes are
 * ended without notice, so each one removes what those before it left.
 */
export async function temporaryFolder(name: string): Promise<string> {
  home ??= makeHome();
  return await mkdtemp(join(await home, `${name}-`));
}

async function makeHome(): Promise<string> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  const left = names.filter((name) => !isRunning(Number(name.slice(prefix.length))));
  await Promise.all(
    left.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 3 })),
  );
  const own = join(tmpdir(), `${prefix}${String(process.pid)}`);
  await mkdir(own, { recursive: true });
  return own;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
