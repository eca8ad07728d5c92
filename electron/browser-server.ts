import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { failure, success, type Result } from '../src/domain/result.ts';
import { systemCodeOf } from './files/problem.ts';
import { createStaticFiles, type ServeFile } from './static-files.ts';

const host = '127.0.0.1';
/**
 * The address of the browser edition. What a person keeps belongs to it: another port would show an empty notebook, so it
 * is fixed for ever and never falls back to another.
 */
export const browserPort = 47_321;

export interface BrowserServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export type ServeProblem = { readonly type: 'PortTaken'; readonly address: string };

/** Serves the built page to this computer only. `port` differs in tests alone. */
export async function startBrowserServer(
  pageFolder: string,
  port: number = browserPort,
): Promise<Result<BrowserServer, ServeProblem>> {
  const address = `http://${host}:${String(port)}/`;
  const serve = createStaticFiles(pageFolder);
  const server = createServer((request, response) => {
    answer(serve, new URL(address), request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  try {
    await listen(server, port);
  } catch (error) {
    if (systemCodeOf(error) === 'EADDRINUSE') return failure({ type: 'PortTaken', address });
    throw error;
  }
  return success({ address, close: () => close(server) });
}

async function answer(
  serve: ServeFile,
  own: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Another name that leads here (DNS rebinding) is another site: it gets nothing. Neither does a page of another origin that embeds ours.
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (request.headers.host !== own.host || (site !== 'none' && site !== 'same-origin')) {
    response.writeHead(403).end();
    return;
  }
  const answered = await serve({
    url: new URL(request.url ?? '/', own).href,
    method: request.method ?? 'GET',
  });
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) response.end();
  else await pipeline(answered.body, response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
