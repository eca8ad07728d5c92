import { builtinModules } from 'node:module';
import { posix } from 'node:path';

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/domain/period.ts`. */
  readonly path: string;
  readonly source: string;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly reExport: boolean;
}

/** What each layer may import of ours besides itself. `a/b` names one module, without its extension. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  ui: ['i18n'],
  parts: ['ui', 'domain', 'i18n', 'workers/start'],
  data: ['domain', 'i18n'],
  pdf: ['domain', 'i18n'],
  formats: ['domain', 'i18n'],
  platform: ['domain', 'i18n', 'workers/start', 'electron/contract'],
  features: ['parts', 'ui', 'data', 'platform', 'domain', 'i18n'],
  workers: ['pdf', 'formats', 'domain', 'i18n'],
  cli: ['pdf', 'formats', 'domain', 'i18n'],
  app: ['features', 'parts', 'ui', 'data', 'platform', 'domain', 'i18n', 'workers/start'],
  electron: ['electron-pdf', 'formats', 'domain', 'i18n'],
  'electron-pdf': ['electron', 'pdf', 'domain', 'i18n'],
  preload: ['electron/contract'],
};

const reactLayers = ['ui', 'parts', 'features', 'app'];

/** Packages that only some layers may name. Whatever is not listed is free, but in domain and i18n. */
const packageOwners: Readonly<Record<string, readonly string[]>> = {
  dexie: ['data'],
  'dexie-react-hooks': ['data', 'features', 'app'],
  pdfmake: ['pdf'],
  pdfkit: ['pdf'],
  electron: ['electron', 'electron-pdf', 'preload'],
  react: reactLayers,
  'react-dom': reactLayers,
  'lucide-react': reactLayers,
  'pdfjs-dist': ['parts', 'workers'],
};
const purePackages: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', 'fractional-indexing', '@noble/hashes'],
  i18n: [],
  preload: ['electron'],
};
const nodeLayers = ['electron', 'electron-pdf', 'cli'];
const registry = 'src/domain/sections/index.ts';
const workerStarter = 'src/workers/start.ts';

/** Every breach of the arrows of the architecture page, one sentence each; an empty list is a sound project. */
export function layerViolations(files: readonly SourceFile[]): readonly string[] {
  const found = files.flatMap((file) => fileViolations(file));
  return [...found, ...cycleViolations(files)];
}

function fileViolations(file: SourceFile): readonly string[] {
  const code = withoutComments(file.source);
  const imports = importsOf(code);
  return [
    ...imports.flatMap((one) => importViolations(file.path, one)),
    ...defaultExportViolations(file.path, code),
    ...barrelViolations(file.path, code, imports),
    ...workerViolations(file.path, code),
  ];
}

function importViolations(path: string, { specifier, typeOnly }: Import): readonly string[] {
  const layer = layerOf(path);
  const isTest = testFile(path);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
    if (posix.extname(target) === '') return [`${path} imports ${specifier} without its extension`];
    if (target === 'package.json' || (isTest && target.startsWith('tests/'))) return [];
    if (!mayImport(path, layer, target)) return [`${path} (${layer}) may not import ${target}`];
    if (layer === 'platform' && target.startsWith('electron/') && !typeOnly) {
      return [`${path} may import only types from ${target}`];
    }
    return [];
  }
  if (isTest) return [];
  const name = packageName(specifier);
  if (name.startsWith('node:') || builtinModules.includes(specifier)) {
    return nodeLayers.includes(layer) ? [] : [`${path} (${layer}) may not use Node's ${specifier}`];
  }
  const allowed = purePackages[layer]?.includes(name) ?? packageOwners[name]?.includes(layer) ?? true;
  return allowed ? [] : [`${path} (${layer}) may not use the package ${name}`];
}

function mayImport(path: string, layer: string, target: string): boolean {
  const targetLayer = layerOf(target);
  if (layer === targetLayer) return layer !== 'features' || featureOf(path) === featureOf(target);
  const allowed = arrows[layer] ?? [];
  const module = target.replace(/^src\//, '').replace(/\.tsx?$/, '');
  return allowed.includes(targetLayer) || allowed.includes(module);
}

function defaultExportViolations(path: string, code: string): readonly string[] {
  if (path.endsWith('.d.ts')) return [];
  const found = /^\s*export\s+default\b/m.test(code) || /\bas\s+default\b/.test(code);
  return found ? [`${path} has a default export`] : [];
}

function barrelViolations(path: string, code: string, imports: readonly Import[]): readonly string[] {
  if (path === registry) return [];
  if (/(^|\/)index\.tsx?$/.test(path))
    return [`${path} is a barrel: only the registry of sections is an index`];
  const reExports = imports.filter((one) => one.reExport).length;
  const ownStatements = code.match(/^\s*(?:export\s+)?(?:const|let|function|async|class|interface|type)\b/m);
  return reExports > 0 && ownStatements === null ? [`${path} is a barrel: it only passes things on`] : [];
}

function workerViolations(path: string, code: string): readonly string[] {
  if (!path.startsWith('src/') || path === workerStarter || testFile(path)) return [];
  const starts =
    /\bnew\s+(?:Shared)?Worker\s*\(/.test(code) || /['"][^'"\n]*\?(?:shared)?worker\b/.test(code);
  return starts ? [`${path} starts a worker: only ${workerStarter} may`] : [];
}

function cycleViolations(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map((file) => file.path));
  const graph = new Map(
    files.map((file) => [file.path, targetsOf(file).filter((target) => known.has(target))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push(`import cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start !== -1 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function targetsOf(file: SourceFile): readonly string[] {
  return importsOf(withoutComments(file.source))
    .filter((one) => one.specifier.startsWith('.'))
    .map((one) => posix.join(posix.dirname(file.path), one.specifier.replace(/\?.*$/, '')));
}

function importsOf(code: string): readonly Import[] {
  const statements = [...code.matchAll(/^\s*(import|export)\s([^;'"`]*?)\bfrom\s*(['"])(.+?)\3/gm)].map(
    (match) => ({
      specifier: match[4] ?? '',
      typeOnly: /^\s*type\b/.test(match[2] ?? ''),
      reExport: match[1] === 'export',
    }),
  );
  const bare = [...code.matchAll(/(?:^\s*import\s*|\bimport\s*\(\s*)(['"])(.+?)\1/gm)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: false,
    reExport: false,
  }));
  return [...statements, ...bare];
}

/**
 * Blanks comments and leaves everything else, so that an import in a comment is not one. A quote ends at its line at the latest, which
 * brings a regular expression that holds a lone quote back in step.
 */
function withoutComments(source: string): string {
  const parts =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|`(?:\\[\s\S]|[^`\\])*`/g;
  return source.replace(parts, (part) => (part.startsWith('/*') || part.startsWith('//') ? ' ' : part));
}

function layerOf(path: string): string {
  if (path === 'electron/preload.ts') return 'preload';
  if (path.startsWith('electron/pdf/')) return 'electron-pdf';
  if (path.startsWith('electron/')) return 'electron';
  return path.split('/')[1] ?? '';
}

function featureOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function testFile(path: string): boolean {
  return /\.(?:test|fixtures?)\.tsx?$/.test(path);
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
