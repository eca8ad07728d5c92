/**
 * Bytes that can be read anywhere, without holding them all: a File of the browser, a token of the desktop, a buffer.
 * `slice` gives exactly `end - start` bytes, or rejects.
 */
export interface FileSource {
  readonly size: number;
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
}

export function blobSource(blob: Blob): FileSource {
  return {
    size: blob.size,
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

export function bytesSource(bytes: Uint8Array): FileSource {
  return { size: bytes.byteLength, slice: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}
