import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run lock`, after every `npm install`: npm leaves out of package-lock.json the optional packages for other systems that it could not
 * look up, and then refuses `npm ci` because they are missing. This writes them in: name, version and the system they are for.
 */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
// npm wrote this file; the fields read here are those of its lock format, version 3.
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage | object> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'];

for (const [path, locked] of Object.entries<LockedPackage>(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    if (lock.packages[`${path}/node_modules/${name}`] !== undefined) continue;
    if (lock.packages[`node_modules/${name}`] !== undefined) continue;
    const words = name.split(/[-/]/);
    const system = systems.find((one) => words.includes(one));
    const processor = processors.find((one) => words.includes(one));
    if (system === undefined || processor === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(
        `Cannot tell for which system ${name}@${version} is. Complete package-lock.json by hand.`,
      );
    }
    const library = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [processor],
      ...(locked.dev === true ? { dev: true } : {}),
      ...(system === 'linux' ? { libc: [library] } : {}),
      optional: true,
      os: [system],
    };
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
