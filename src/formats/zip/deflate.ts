import { Deflate } from 'fflate';

const biteBytes = 1024 ** 2;

/** Packs bytes with deflate (fflate's synchronous stream: its asynchronous calls start blob workers, which the CSP refuses). */
export function deflate(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  for (let at = 0; at < bytes.length; at += biteBytes) stream.push(bytes.slice(at, at + biteBytes), false);
  stream.push(new Uint8Array(0), true);
  return pieces;
}
