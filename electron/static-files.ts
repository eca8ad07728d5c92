import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/*
 * Serves the built page, to the window (main's protocol handler) and to the browser edition alike: same files, same headers.
 */

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ');

const commonHeaders = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.passeport': 'application/octet-stream',
};

/** Answers a request for one of the page's files. */
export type ServeFile = (request: { readonly url: string; readonly method: string }) => Promise<Response>;

/**
 * Makes the answerer for a folder. Only the files found there at the first request exist: a path is looked up in that list
 * and never joined to the folder, so that no address can lead out of it. Unknown → 404, other methods → 405.
 */
export function createStaticFiles(folder: string): ServeFile {
  let listing: Promise<ReadonlyMap<string, string>> | null = null;
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405);
    listing ??= listFiles(folder);
    const path = pathOf(url);
    const file = path === null ? undefined : (await listing).get(path);
    if (path === null || file === undefined) return plain(404);
    const bytes = await readFile(file);
    const headers = {
      ...commonHeaders,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': String(bytes.byteLength),
      // Names under assets/ carry a hash of their content; everything else must be asked for again.
      'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return new Response(method === 'HEAD' ? null : bytes, { status: 200, headers });
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join('/')}`, file];
      }),
  );
}

/** Path asked for, decoded; null when it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    return path === '/' || path === '' ? '/index.html' : path;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

function plain(status: 404 | 405): Response {
  return new Response(null, { status, headers: commonHeaders });
}
