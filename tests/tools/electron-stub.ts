import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands before the fuses in Electron's binary (docs/tutorial/fuses.md of Electron). */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The nine fuses of Electron 45 as it ships them. */
const shippedFuses = '101100011';

/**
 * Writes the folder of an Electron for Linux that has everything a packager touches and cannot run: to test the packaging where
 * Electron itself cannot be had. Give the folder to electron-builder as `electronDist`.
 */
export async function makeElectronStub(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  const wire = Buffer.from([1, shippedFuses.length, ...Buffer.from(shippedFuses)]);
  const binary = Buffer.concat([Buffer.alloc(4096), Buffer.from(fuseSentinel), wire, Buffer.alloc(4096)]);
  await writeFile(join(folder, 'electron'), binary);
  await chmod(join(folder, 'electron'), 0o755);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'chrome-sandbox',
    'chrome_crashpad_handler',
  ]) {
    await writeFile(join(folder, name), 'stub');
  }
  for (const name of ['fr.pak', 'en-US.pak']) await writeFile(join(folder, 'locales', name), 'stub');
}

/** The fuses of a packaged binary, in Electron's order: '1' on, '0' off, 'r' removed. */
export function fusesOf(binary: Buffer): string {
  const start = binary.indexOf(fuseSentinel);
  if (start === -1) throw new Error('This binary has no fuses.');
  const count = binary[start + fuseSentinel.length + 1] ?? 0;
  const first = start + fuseSentinel.length + 2;
  return binary.subarray(first, first + count).toString('latin1');
}
