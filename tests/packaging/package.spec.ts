import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fusesOf, makeElectronStub } from '../tools/electron-stub.ts';

interface AsarFolder {
  readonly files: Readonly<Record<string, AsarFolder | { readonly size: number }>>;
}

const root = join(import.meta.dirname, '..', '..');
/** All that may ship. A new kind of file is added here knowingly. */
const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/page\/index\.html$/,
  /^dist\/page\/assets\/[\w.-]+\.(?:js|css|mjs|woff2)$/,
  /^dist\/page\/fonts\/(?:pdf\/)?[\w-]+\.(?:ttf|txt)$/,
  // What pdf.js needs for scanned pages, with its licences.
  /^dist\/page\/pdf-decoders\/[\w.-]+\.(?:js|txt)$/,
  /^dist\/page\/icons\/[\w-]+\.svg$/,
  /^dist\/page\/examples\/[\w-]+\.passeport$/,
  /^dist\/main\/(?:main\.js|preload\.cjs|pdf-worker\.js)$/,
  /^dist\/cli\/passeport\.js$/,
];

let folder = '';
let packed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-package-'));
  const stub = join(folder, 'electron');
  await makeElectronStub(stub);
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--dir',
      '--linux',
      '--x64',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${join(folder, 'release')}`,
    ],
    { cwd: root, stdio: 'pipe' },
  );
  packed = join(folder, 'release', 'linux-unpacked');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the package', () => {
  test('holds only what the allow-list names', async () => {
    const names = await asarNames(join(packed, 'resources', 'app.asar'));
    expect(names.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  test('holds every entry point', async () => {
    const names = await asarNames(join(packed, 'resources', 'app.asar'));
    const entries = [
      'dist/main/main.js',
      'dist/main/pdf-worker.js',
      'dist/main/preload.cjs',
      'dist/page/index.html',
    ];
    expect(names.filter((name) => entries.includes(name)).toSorted()).toEqual(entries);
  });

  test('has the fuses of the security page', async () => {
    const binary = await readFile(join(packed, 'carnet-etapes'));
    // In Electron's order: run as node, cookie encryption, NODE_OPTIONS, --inspect, asar integrity, only from asar,
    // own V8 snapshot, file protocol's privileges, wasm traps.
    expect(fusesOf(binary)).toBe('010011001');
  });
});

async function asarNames(archive: string): Promise<readonly string[]> {
  const bytes = await readFile(archive);
  const length = bytes.readUInt32LE(12);
  // The archive was written a moment ago by the packager of this very test.
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + length)) as AsarFolder;
  return namesIn(header, '');
}

function namesIn(entry: AsarFolder, prefix: string): readonly string[] {
  return Object.entries(entry.files).flatMap(([name, child]) =>
    'files' in child ? namesIn(child, `${prefix}${name}/`) : [`${prefix}${name}`],
  );
}
