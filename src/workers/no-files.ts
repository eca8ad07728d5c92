/**
 * Stands in for Node's `fs` inside the web worker (see vite.config.ts). pdfmake asks it for the fonts that every PDF reader has;
 * ours are always embedded, so a call here is a mistake and says so.
 */
export function existsSync(): boolean {
  return false;
}

export function readFileSync(path: string): never {
  throw new Error(`There are no files in a web worker: ${path}`);
}
