import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { EnvironmentOptions, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';
import { findChromium } from './tests/tools/browser.ts';

const root = import.meta.dirname;
const at = (path: string): string => join(root, path);

/**
 * pdfmake's modules are written for Node; in a web worker these stand in for what they ask of it. pdfkit is named here so that
 * the worker runs the same file of it as Node does.
 */
const nodeStandIns: Readonly<Record<string, string>> = {
  assert: at('node_modules/assert/build/assert.js'),
  buffer: at('node_modules/buffer/index.js'),
  events: at('node_modules/events/events.js'),
  fs: at('src/workers/no-files.ts'),
  pdfkit: at('node_modules/pdfkit/js/pdfkit.js'),
  stream: at('node_modules/stream-browserify/index.js'),
  util: at('node_modules/util/util.js'),
  zlib: at('node_modules/browserify-zlib/lib/index.js'),
};

/** The same constant for every bundle: pdfmake only strips it from the names of its virtual files. */
const pdfmakeFolder = { __dirname: '"/pdfmake"' };

const standInsForNode = (): Plugin => ({
  name: 'stand-ins-for-node',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  resolveId: (source) => nodeStandIns[source.replace(/\/$/, '')],
});

/**
 * pdf.js decodes what scanners make (fax, JBIG2, JPEG 2000) with scripts that it fetches when it meets such an image. They are
 * put beside the built page, with their licences; without them a scanned proof would be a blank page.
 */
const pdfDecoders = (): Plugin => {
  const folder = at('node_modules/pdfjs-dist/wasm');
  const names = [
    'jbig2_nowasm_fallback.js',
    'openjpeg_nowasm_fallback.js',
    'LICENSE_JBIG2',
    'LICENSE_PDFJS_JBIG2',
    'LICENSE_OPENJPEG',
    'LICENSE_PDFJS_OPENJPEG',
  ];
  return {
    name: 'pdf-decoders',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      for (const name of names) {
        const fileName = `pdf-decoders/${name.includes('.') ? name : `${name}.txt`}`;
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(folder, name)) });
      }
    },
  };
};

const pagePlugins = (): NonNullable<UserConfig['plugins']> => [react(), standInsForNode(), pdfDecoders()];

interface NodeBundle {
  readonly entry: string;
  readonly folder: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
}

const nodeBundles: Readonly<Record<string, NodeBundle>> = {
  main: { entry: 'electron/main.ts', folder: 'dist/main', file: 'main.js', format: 'es' },
  preload: { entry: 'electron/preload.ts', folder: 'dist/main', file: 'preload.cjs', format: 'cjs' },
  pdfWorker: { entry: 'electron/pdf/worker.ts', folder: 'dist/main', file: 'pdf-worker.js', format: 'es' },
  cli: { entry: 'src/cli/passeport.ts', folder: 'dist/cli', file: 'passeport.js', format: 'es' },
};

/** One file for Node or Electron: everything inside it but Electron and Node's own modules. */
function nodeEnvironment({ entry, folder, file, format }: NodeBundle): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir: at(folder),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: at(entry),
        external: ['electron', /^node:/],
        transform: { define: pdfmakeFolder },
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

const build: UserConfig = {
  root: at('src'),
  publicDir: at('resources'),
  // Two runs at once must not share it: they would take each other's files away.
  cacheDir: process.env['VITE_CACHE_DIR'] ?? at('node_modules/.vite'),
  plugins: pagePlugins(),
  worker: {
    format: 'es',
    plugins: () => [standInsForNode()],
    rolldownOptions: { output: { codeSplitting: false }, transform: { define: pdfmakeFolder } },
  },
  environments: {
    client: {
      build: {
        outDir: at('dist/page'),
        emptyOutDir: true,
        target: 'chrome140',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // pdf.js and pdfmake are large and loaded only with a document; the start bundle has its own bar (npm run bench).
        chunkSizeWarningLimit: 1500,
        // What the window needs is one file, in the order of its imports: else what two pages share becomes files of their own, dozens
        // of them, and zod may run before it is told to stay without `Function`.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
      },
    },
    ...Object.fromEntries(
      Object.entries(nodeBundles).map(([name, bundle]) => [name, nodeEnvironment(bundle)]),
    ),
  },
  builder: {
    async buildApp(builder) {
      await rm(at('dist'), { recursive: true, force: true });
      for (const [name, environment] of Object.entries(builder.environments)) {
        const entry = name === 'client' ? 'src/index.html' : nodeBundles[name]?.entry;
        if (entry !== undefined) await builder.build(environment);
      }
    },
  },
};

/** Calendar dates must not depend on where the computer stands, so their tests run again far east and far west. */
const dateTests = ['src/domain/**/*.test.ts', 'src/i18n/**/*.test.ts'];

function nodeProject(
  name: string,
  timeZone: string,
  include: readonly string[],
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      root,
      include: [...include],
      exclude: ['**/*.browser.test.*'],
      env: { TZ: timeZone },
      // Generous, because nothing is timed here: a slow machine must not fail a sound test.
      testTimeout: 60_000,
      sequence: { groupOrder: 1 },
    },
  };
}

async function browserProject(): Promise<TestProjectInlineConfiguration> {
  const { executablePath, args } = await findChromium();
  return {
    root,
    publicDir: at('resources'),
    plugins: pagePlugins(),
    resolve: {
      alias: Object.entries(nodeStandIns).map(([name, replacement]) => ({
        find: new RegExp(`^${name}/?$`),
        replacement,
      })),
    },
    optimizeDeps: {
      // Named before the first test runs: a dependency found in the middle of a test would reload its page.
      entries: ['src/{app,data,features,formats,parts,pdf,platform,ui,workers}/**/*.{ts,tsx}'],
      include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'axe-core', '@testing-library/react'],
      rolldownOptions: { transform: { define: pdfmakeFolder } },
    },
    worker: { format: 'es' },
    test: {
      name: 'browser',
      root,
      include: ['src/**/*.browser.test.{ts,tsx}'],
      testTimeout: 60_000,
      sequence: { groupOrder: 2 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 800 },
        provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

const appProject: TestProjectInlineConfiguration = {
  test: {
    name: 'app',
    root,
    include: ['tests/**/*.spec.ts'],
    // Each app is a main and a browser: two at a time wait for each other's disks, more for each other's processors.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    sequence: { groupOrder: 3 },
  },
};

const tests: ViteUserConfig = {
  root,
  test: {
    projects: [
      nodeProject('node', 'Europe/Paris', [
        'src/**/*.test.ts',
        'electron/**/*.test.ts',
        'tests/**/*.test.ts',
      ]),
      nodeProject('utc', 'UTC', dateTests),
      nodeProject('los-angeles', 'America/Los_Angeles', dateTests),
      nodeProject('kiritimati', 'Pacific/Kiritimati', dateTests),
      browserProject,
      appProject,
    ],
  },
};

export default defineConfig(({ mode }) => (mode === 'test' ? tests : build));
