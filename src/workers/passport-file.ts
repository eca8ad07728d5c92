// First: it must run before any schema is made.
import '../domain/jitless.ts';
import type { PassportFileRequest } from '../formats/passport-file-protocol.ts';
import { servePassportFiles } from '../formats/passport-file-server.ts';

/* The page's worker for files: what comes from outside is unpacked, hashed and parsed here, away from the page. */

const serve = servePassportFiles((reply, transfer = []) => {
  globalThis.postMessage(reply, { transfer: [...transfer] });
});

globalThis.addEventListener('message', ({ data }: MessageEvent<PassportFileRequest>) => {
  serve(data);
});
