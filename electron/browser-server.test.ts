import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowserServer, type BrowserServer } from './browser-server.ts';

let folder = '';
let port = 0;
let server: BrowserServer;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  // A server listening on a TCP port has such an address.
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-server-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  port = await freePort();
  const started = await startBrowserServer(folder, port);
  if (!started.ok) throw new Error('the port was taken meanwhile');
  server = started.value;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function ask(
  headers: Record<string, string>,
  path = '/',
  method = 'GET',
): Promise<{ status: number; policy: boolean; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: 'content-security-policy' in response.headers,
          text,
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

it('serves the page with its policy', async () => {
  expect(server.address).toBe(`http://127.0.0.1:${String(port)}/`);
  expect(await ask({})).toStrictEqual({ status: 200, policy: true, text: '<!doctype html>' });
  expect(await ask({}, '/nothing')).toStrictEqual({ status: 404, policy: true, text: '' });
  expect(await ask({}, '/', 'POST')).toStrictEqual({ status: 405, policy: true, text: '' });
});

it.each([
  { Host: 'carnet.example:47321' },
  { Host: 'localhost' },
  { Host: '127.0.0.1:1' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
])('gives nothing to %j', async (headers) => {
  expect(await ask(headers)).toStrictEqual({ status: 403, policy: false, text: '' });
});

it('says so when its port is taken, and takes no other', async () => {
  expect(await startBrowserServer(folder, port)).toStrictEqual({
    ok: false,
    error: { type: 'PortTaken', address: `http://127.0.0.1:${String(port)}/` },
  });
});
