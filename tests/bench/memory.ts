import { readdir, readFile } from 'node:fs/promises';

const everyMs = 200;

/**
 * Watches the memory of every process that this one started, and of those that they started. The function given back ends that
 * and says by how much it grew at most, in MB; null where the system has no /proc.
 */
export async function watchMemory(): Promise<() => Promise<number | null>> {
  const before = await memoryOfDescendants();
  let peak = before ?? 0;
  const look = async (): Promise<void> => {
    peak = Math.max(peak, (await memoryOfDescendants()) ?? 0);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await looking;
    return before === null ? null : (peak - before) / 1e6;
  };
}

interface ProcessRow {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

async function memoryOfDescendants(): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const names = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const rows = (await Promise.all(names.map(readProcess))).filter((row) => row !== null);
  const family = new Set([process.pid]);
  // A Set that grows while it is walked visits what was added.
  for (const id of family) for (const row of rows) if (row.parent === id) family.add(row.id);
  family.delete(process.pid);
  return rows.filter((row) => family.has(row.id)).reduce((sum, row) => sum + row.bytes, 0);
}

/** Memory that is a process's own or shared on purpose; program files mapped into many processes are left out. */
async function readProcess(name: string): Promise<ProcessRow | null> {
  const status = await readFile(`/proc/${name}/status`, 'utf8').catch((error: unknown) => {
    // It ended in the meantime.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return null;
    throw error;
  });
  if (status === null) return null;
  const read = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
  return { id: Number(name), parent: read('PPid'), bytes: 1024 * (read('RssAnon') + read('RssShmem')) };
}
