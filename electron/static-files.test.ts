import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticFiles } from './static-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-files-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'page', 'assets', 'é b.js'), '1;');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function get(path: string, method = 'GET'): Promise<Response> {
  return createStaticFiles(join(folder, 'page'))({ url: `app://bundle${path}`, method });
}

it('serves the start page with the content policy', async () => {
  const response = await get('/');
  expect(await response.text()).toBe('<!doctype html>');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '15',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types app-worker",
  });
});

it('serves a file in a folder, whatever its name and query', async () => {
  const response = await get('/assets/%C3%A9%20b.js?v=1#x');
  expect([await response.text(), response.headers.get('content-type')]).toStrictEqual([
    '1;',
    'text/javascript; charset=utf-8',
  ]);
});

it.each([
  '/nothing.js',
  '/assets',
  '/assets/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/index.html%00',
  '/%',
  '/constructor',
])('answers 404 to %s', async (path) => {
  const response = await get(path);
  expect([
    response.status,
    await response.text(),
    response.headers.get('x-content-type-options'),
  ]).toStrictEqual([404, '', 'nosniff']);
});

it('takes GET and HEAD only', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
  const head = await get('/', 'HEAD');
  expect([head.status, await head.text()]).toStrictEqual([200, '']);
});
