import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layerViolations } from '../tests/tools/layers.ts';
import type { SourceFile } from '../tests/tools/layers.ts';

const root = join(import.meta.dirname, '..');

function sourcesUnder(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), source: readFileSync(file, 'utf8') }))
    .filter((file) => file.path !== 'src/architecture.test.ts');
}

/** One made-up breach of each rule. The test fails when the rule stops catching it. */
const breaches: readonly (readonly [rule: string, path: string, source: string, sentence: string])[] = [
  [
    'domain imports nothing of ours',
    'src/domain/a.ts',
    `import { t } from '../i18n/messages.ts';`,
    'src/domain/a.ts (domain) may not import src/i18n/messages.ts',
  ],
  [
    'i18n imports nothing of ours',
    'src/i18n/a.ts',
    `export { x } from '../domain/period.ts';\nconst y = 1;`,
    'src/i18n/a.ts (i18n) may not import src/domain/period.ts',
  ],
  [
    'ui knows no word of the domain',
    'src/ui/a.tsx',
    `import type { Period } from '../domain/period.ts';`,
    'src/ui/a.tsx (ui) may not import src/domain/period.ts',
  ],
  [
    'parts know no data',
    'src/parts/a.tsx',
    `import { open } from '../data/database.ts';`,
    'src/parts/a.tsx (parts) may not import src/data/database.ts',
  ],
  [
    'data, formats, pdf and ui do not import each other',
    'src/data/a.ts',
    `import {\n  write,\n} from '../formats/passport-file.ts';`,
    'src/data/a.ts (data) may not import src/formats/passport-file.ts',
  ],
  [
    'features reach pdf only through platform',
    'src/features/home/a.tsx',
    `const render = await import('../../pdf/render.ts');`,
    'src/features/home/a.tsx (features) may not import src/pdf/render.ts',
  ],
  [
    'features do not import each other',
    'src/features/home/a.tsx',
    `import { B } from '../search/b.tsx';`,
    'src/features/home/a.tsx (features) may not import src/features/search/b.tsx',
  ],
  [
    'no layer imports one above it',
    'src/platform/a.ts',
    `import '../app/main.tsx';`,
    'src/platform/a.ts (platform) may not import src/app/main.tsx',
  ],
  [
    'the page takes only types from the shell',
    'src/platform/desktop.ts',
    `import { calls } from '../../electron/contract.ts';`,
    'src/platform/desktop.ts may import only types from electron/contract.ts',
  ],
  [
    'workers are reached through their starter',
    'src/platform/browser.ts',
    `import { work } from '../workers/pdf.ts';`,
    'src/platform/browser.ts (platform) may not import src/workers/pdf.ts',
  ],
  [
    'preload knows the contract only',
    'electron/preload.ts',
    `import { handle } from './ipc/handle.ts';`,
    'electron/preload.ts (preload) may not import electron/ipc/handle.ts',
  ],
  [
    'electron reaches pdf only in its worker',
    'electron/main.ts',
    `import { render } from '../src/pdf/render.ts';`,
    'electron/main.ts (electron) may not import src/pdf/render.ts',
  ],
  [
    'the command knows no page',
    'src/cli/a.ts',
    `import { open } from '../data/database.ts';`,
    'src/cli/a.ts (cli) may not import src/data/database.ts',
  ],
  [
    'only data knows Dexie',
    'src/features/home/a.ts',
    `import { Dexie } from 'dexie';`,
    'src/features/home/a.ts (features) may not use the package dexie',
  ],
  [
    'only pdf knows pdfmake',
    'src/workers/a.ts',
    `import pdfmake from 'pdfmake/js/index.js';`,
    'src/workers/a.ts (workers) may not use the package pdfmake',
  ],
  [
    'only the shell knows Electron',
    'src/platform/a.ts',
    `import { ipcRenderer } from 'electron';`,
    'src/platform/a.ts (platform) may not use the package electron',
  ],
  [
    'no React below the parts',
    'src/data/a.ts',
    `import { useState } from 'react';`,
    'src/data/a.ts (data) may not use the package react',
  ],
  [
    'domain uses pure packages only',
    'src/domain/a.ts',
    `import { zip } from 'fflate';`,
    'src/domain/a.ts (domain) may not use the package fflate',
  ],
  [
    "formats use nothing of Node's",
    'src/formats/a.ts',
    `import { readFile } from 'node:fs/promises';`,
    "src/formats/a.ts (formats) may not use Node's node:fs/promises",
  ],
  [
    "the page uses nothing of Node's, old names included",
    'src/ui/a.ts',
    `import { join } from 'path';`,
    "src/ui/a.ts (ui) may not use Node's path",
  ],
  ['no default export', 'src/ui/a.ts', `export default 1;`, 'src/ui/a.ts has a default export'],
  [
    'no default export by another name',
    'src/ui/a.ts',
    `const a = 1;\nexport { a as default };`,
    'src/ui/a.ts has a default export',
  ],
  [
    'no index but the registry',
    'src/ui/index.ts',
    `export const a = 1;`,
    'src/ui/index.ts is a barrel: only the registry of sections is an index',
  ],
  [
    'no file that only passes things on',
    'src/ui/all.ts',
    `export { A } from './a.tsx';`,
    'src/ui/all.ts is a barrel: it only passes things on',
  ],
  [
    'workers are started in one place',
    'src/platform/a.ts',
    `const worker = new Worker(url, { type: 'module' });`,
    'src/platform/a.ts starts a worker: only src/workers/start.ts may',
  ],
  [
    'workers are named in one place',
    'src/parts/a.ts',
    `import url from './b.ts?worker&url';`,
    'src/parts/a.ts starts a worker: only src/workers/start.ts may',
  ],
  [
    'imports carry their extension',
    'src/ui/a.ts',
    `import { b } from './b';`,
    'src/ui/a.ts imports ./b without its extension',
  ],
];

describe('the arrows of the architecture', () => {
  test('hold in every file', () => {
    expect(layerViolations([...sourcesUnder('src'), ...sourcesUnder('electron')])).toEqual([]);
  });

  test.each(breaches)('%s', (_rule, path, source, sentence) => {
    expect(layerViolations([{ path, source }])).toEqual([sentence]);
  });

  test('no import cycle, types included', () => {
    const files = [
      { path: 'src/ui/a.ts', source: `import { b } from './b.ts';` },
      { path: 'src/ui/b.ts', source: `import type { C } from './c.ts';` },
      { path: 'src/ui/c.ts', source: `export const c = () => import('./a.ts');` },
    ];
    expect(layerViolations(files)).toEqual([
      'import cycle: src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts',
    ]);
  });

  test('an import in a comment is not one', () => {
    const source = `// import { a } from '../data/a.ts';\n/* import { Dexie } from 'dexie'; */\nconst quote = /'/;\n// export default`;
    expect(layerViolations([{ path: 'src/ui/a.ts', source }])).toEqual([]);
  });

  test.each([
    ['src/features/home/a.tsx', `import { useLiveQuery } from 'dexie-react-hooks';`],
    ['src/app/services.ts', `import { open } from '../data/database.ts';`],
    ['src/platform/browser.ts', `import { startPdf } from '../workers/start.ts';`],
    ['src/platform/desktop.ts', `import type { Desktop } from '../../electron/contract.ts';`],
    [
      'src/workers/start.ts',
      `import url from './pdf.ts?worker&url';\nexport const start = () => new Worker(url);`,
    ],
    ['electron/pdf/worker.ts', `import { render } from '../../src/pdf/render.ts';`],
    ['src/domain/sections/index.ts', `export { employment } from './employment.ts';`],
    ['src/data/a.test.ts', `import { setupPassport } from '../../tests/fixtures/passport.ts';`],
  ])('allows what the architecture allows in %s', (path, source) => {
    expect(layerViolations([{ path, source }])).toEqual([]);
  });
});
