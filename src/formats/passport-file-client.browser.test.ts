import { afterEach, describe, expect, it } from 'vitest';
import { comparable, sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { blobSource } from './file-source.ts';
import { createPassportFileClient, type PassportFileClient } from './passport-file-client.ts';

const file = { created: '2026-11-23T10:00:00.000Z', application: '0.1.0' };
let client: PassportFileClient | undefined;

function startClient(): PassportFileClient {
  client = createPassportFileClient(
    new Worker(new URL('../workers/passport-file.ts', import.meta.url), { type: 'module' }),
  );
  return client;
}

afterEach(() => {
  client?.close();
  client = undefined;
});

describe('the worker for files', () => {
  it('writes, verifies and reads back a passport with proofs', async () => {
    const files = startClient();
    const contents = sampleContents([await sampleProof(5_000_000, 1), await sampleProof(2_000_000, 2)]);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const progress: number[] = [];
    const written = await files.write(
      contents,
      file,
      async (bytes) => {
        await Promise.resolve();
        pieces.push(new Uint8Array(bytes));
      },
      { onProgress: ({ done }) => progress.push(done) },
    );
    if (!written.ok) throw new Error(written.error.type);
    const blob = new Blob(pieces);
    expect(blob.size).toBe(written.value.size);
    expect(progress.at(-1)).toBe(14_000_000);

    expect(await files.verify(blob, written.value.manifest)).toEqual({
      ok: true,
      value: written.value.manifest,
    });
    for (const source of [blob, blobSource(blob)]) {
      const read = await files.read(source);
      if (!read.ok) throw new Error(read.error.type);
      expect(await comparable(read.value.contents)).toEqual(await comparable(contents));
    }
  });

  it('holds back until each piece is taken', async () => {
    const files = startClient();
    let open = 0;
    let most = 0;
    const written = await files.write(sampleContents([await sampleProof(4_000_000, 3)]), file, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
    });
    expect(written.ok).toBe(true);
    expect(most).toBe(1);
  });

  it('stops when it is cancelled, in the middle of writing and of reading', async () => {
    const files = startClient();
    const contents = sampleContents([await sampleProof(5_000_000, 4)]);
    const stopWriting = new AbortController();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const sink = (bytes: Uint8Array): Promise<void> => {
      pieces.push(new Uint8Array(bytes));
      if (pieces.length === 2) stopWriting.abort();
      return Promise.resolve();
    };
    const cancelled = { ok: false, error: { type: 'Cancelled' } };
    expect(await files.write(contents, file, sink, { signal: stopWriting.signal })).toEqual(cancelled);

    const whole: Uint8Array<ArrayBuffer>[] = [];
    await files.write(contents, file, (bytes) => {
      whole.push(new Uint8Array(bytes));
      return Promise.resolve();
    });
    const stopReading = new AbortController();
    const source = blobSource(new Blob(whole));
    let asked = 0;
    const slow = {
      size: source.size,
      slice: (start: number, end: number) => {
        asked += 1;
        if (asked === 5) stopReading.abort();
        return source.slice(start, end);
      },
    };
    expect(await files.read(slow, { signal: stopReading.signal })).toEqual(cancelled);
    expect(await files.read(slow, { signal: AbortSignal.abort() })).toEqual(cancelled);
  });

  it('says what is wrong with a file, and when its bytes cannot be had', async () => {
    const files = startClient();
    expect(await files.read(new Blob(['hello world, this is no passport']))).toEqual({
      ok: false,
      error: { type: 'NotAPassport' },
    });
    const failing = { size: 1000, slice: () => Promise.reject(new Error('gone')) };
    expect(await files.read(failing)).toEqual({ ok: false, error: { type: 'Unreadable' } });
  });

  it('reads without its history a file whose history is damaged, when it is told to', async () => {
    const files = startClient();
    const contents = sampleContents();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    await files.write(contents, file, (bytes) => {
      pieces.push(new Uint8Array(bytes));
      return Promise.resolve();
    });
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('history.json') + 60;
    bytes.set([(bytes[at] ?? 0) ^ 1, (bytes[at + 1] ?? 0) ^ 1], at);
    expect(await files.read(new Blob([bytes]))).toEqual({
      ok: false,
      error: { type: 'HistoryDamaged', proofs: [] },
    });
    expect(await files.read(new Blob([bytes]), { withoutDamagedHistory: true })).toMatchObject({
      ok: true,
      value: { missingHistory: true, contents: { entries: contents.entries, versions: [] } },
    });
  });

  it('rejects when the receiver of the bytes does', async () => {
    const files = startClient();
    const full = files.write(sampleContents(), file, () => Promise.reject(new Error('disk full')));
    await expect(full).rejects.toThrow('disk full');
  });
});
