import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface StartFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

const page = join(import.meta.dirname, '..', '..', 'dist', 'page');

/**
 * What the window reads before it shows anything: the scripts and sheets named in the built page, and whatever those scripts import at once.
 * Parts that are fetched later do not count. Needs `npm run build`.
 */
export function startBundle(folder: string = page): readonly StartFile[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const names = new Set(named);
  // A Set that grows while it is walked visits what was added.
  for (const name of names) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    for (const match of code.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      names.add(`assets/${match[1]}`);
  }
  return [...names].map((name) => {
    const content = readFileSync(join(folder, name));
    return { name, bytes: content.length, gzipBytes: gzipSync(content).length };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = startBundle();
  for (const file of files) console.log(`${file.name}  ${file.gzipBytes} bytes gzip`);
  const total = files.reduce((sum, file) => sum + file.gzipBytes, 0);
  console.log(`start bundle: ${(total / 1000).toFixed(1)} kB gzip`);
}
