import { spawn } from 'node:child_process';
import { readFile, access } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from './files/problem.ts';

/** Where Electron's program stands under a node_modules folder, or null when only its types are there. */
export async function findElectron(modules: string): Promise<string | null> {
  const home = join(modules, 'electron');
  try {
    const name = (await readFile(join(home, 'path.txt'), 'utf8')).trim();
    const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(home, 'dist');
    const program = join(folder, name);
    await access(program);
    return program;
  } catch (error) {
    if (systemCodeOf(error) !== null) return null;
    throw error;
  }
}

/**
 * Electron's program, downloaded by its own installer when it is not there yet. Null when that fails, or takes longer than
 * `patience` milliseconds.
 */
export async function findOrInstallElectron(modules: string, patience: number): Promise<string | null> {
  const found = await findElectron(modules);
  if (found !== null) return found;
  await new Promise<void>((resolve) => {
    const installer = spawn(process.execPath, [join(modules, 'electron', 'install.js')], {
      stdio: 'ignore',
      timeout: patience,
    });
    installer.once('error', () => resolve());
    installer.once('exit', () => resolve());
  });
  return await findElectron(modules);
}
