import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { protectedFileBytes } from '../../../tests/fixtures/protected-file.ts';
import { comparable, sampleContents, sampleProof } from '../../../tests/fixtures/sample-contents.ts';
import type { PassportFileError } from '../../domain/passport-file.ts';
import { bytesSource, type FileSource } from '../file-source.ts';
import { readPassportFile, verifyPassportFile } from '../passport-file/read-passport-file.ts';
import { passportFileBytes } from '../passport-file/write-passport-file.ts';
import { writeProtectedFile } from './write-protected-file.ts';

const passphrase = 'l’éléphant bleu boit du thé';
const file = { created: '2026-11-23T10:00:00.000Z', application: '0.1.0' };
/** What age adds: its tag after each piece. */
const sealedPiece = 65_536 + 16;

async function outcome(
  given: Uint8Array | FileSource,
  phrase: string | undefined = passphrase,
): Promise<'opened' | PassportFileError> {
  const source = given instanceof Uint8Array ? bytesSource(given) : given;
  const opened = await readPassportFile(source, phrase === undefined ? {} : { passphrase: phrase });
  return opened.ok ? 'opened' : opened.error;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const headerSize = (bytes: Uint8Array): number =>
  latin1(bytes).indexOf('\n', latin1(bytes).indexOf('---')) + 1;

/** Three pieces and a bit: records, and a proof that fills the rest. */
const severalPieces = async () =>
  sampleContents([await sampleProof(180_000, 1), await sampleProof(20_000, 2)]);

async function asEncrypted(plain: Uint8Array | string, phrase = passphrase): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(phrase);
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(plain);
}

describe('a protected file', () => {
  it('gives back every table and every byte of the proofs, to who knows the phrase', async () => {
    const contents = sampleContents([await sampleProof(2_500_000, 2), await sampleProof(3_000_000, 1)]);
    const bytes = await protectedFileBytes(contents, passphrase);
    const opened = await readPassportFile(bytesSource(bytes), { passphrase });
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await comparable(opened.value.contents)).toEqual(await comparable(contents));
    expect(await verifyPassportFile(bytesSource(bytes), opened.value.manifest, { passphrase })).toEqual({
      ok: true,
      value: opened.value.manifest,
    });
    expect(await outcome(bytes, '')).toEqual({ type: 'WrongPassphrase' });
    expect(await readPassportFile(bytesSource(bytes))).toEqual({
      ok: false,
      error: { type: 'Encrypted', workFactor: 2 },
    });
  });

  it('is made of pieces that never show a plain byte, of 1 MiB at most, with progress', async () => {
    const contents = sampleContents([await sampleProof(3_000_000, 1)]);
    const pieces: Uint8Array[] = [];
    const progress: number[] = [];
    const written = await writeProtectedFile(
      contents,
      { ...file, passphrase, workFactor: 2, onProgress: ({ done }) => progress.push(done) },
      async (piece) => {
        await Promise.resolve();
        pieces.push(piece);
      },
    );
    if (!written.ok) throw new Error(written.error.type);
    const plain = await passportFileBytes(contents, file);
    if (!plain.ok) throw new Error(plain.error.type);
    const sizes = pieces.map((piece) => piece.length);
    expect(sizes.slice(0, -1).every((size) => size === 1024 ** 2)).toBe(true);
    expect(written.value.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect(progress.at(-1)).toBe(6_000_000);
    const whole = pieces.map(latin1).join('');
    expect(whole.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
    const shown = latin1(plain.value);
    // Two hundred places, from the names and records at the beginning to the directory at the end.
    for (let at = 0; at + 24 < shown.length; at += Math.floor(shown.length / 200)) {
      if (whole.includes(shown.slice(at, at + 24))) throw new Error(`plain bytes at ${at}`);
    }
  });

  it('is made with a cost of 2^18, and opens without a question', { timeout: 120_000 }, async () => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    await writeProtectedFile(sampleContents(), { ...file, passphrase }, (piece) => {
      pieces.push(new Uint8Array(piece));
    });
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    expect(latin1(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/u);
    expect(await outcome(bytes)).toBe('opened');
  });

  it('opens with the phrase however its accents were typed, in files of ours and of others', async () => {
    const bytes = await protectedFileBytes(sampleContents(), passphrase.normalize('NFD'));
    for (const form of ['NFC', 'NFD'] as const) {
      expect(await outcome(bytes, passphrase.normalize(form))).toBe('opened');
    }
    // The very bytes of the composed form: what a terminal hands to age.
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase.normalize('NFC'));
    const plain = await decrypter.decrypt(bytes);
    expect(await outcome(plain, undefined)).toBe('opened');
    // Spaces around it do not matter, nor do those around which a file was once written.
    const spaced = ` ${passphrase}  `;
    expect(await outcome(bytes, spaced)).toBe('opened');
    expect(await outcome(await protectedFileBytes(sampleContents(), spaced), passphrase)).toBe('opened');
    expect(await outcome(await asEncrypted(plain, spaced), spaced)).toBe('opened');
    const decomposed = await asEncrypted(plain, passphrase.normalize('NFD'));
    expect(await outcome(decomposed, passphrase.normalize('NFD'))).toBe('opened');
  });

  it('hands on what stops the writing, and reads nothing after a cancel', async () => {
    const contents = sampleContents([await sampleProof(5_000_000, 1)]);
    let taken = 0;
    const full = writeProtectedFile(contents, { ...file, passphrase, workFactor: 2 }, () => {
      taken += 1;
      return taken === 2 ? Promise.reject(new Error('disk full')) : Promise.resolve();
    });
    await expect(full).rejects.toThrow('disk full');
    const stop = new AbortController();
    const cancelled = await writeProtectedFile(
      contents,
      { ...file, passphrase, workFactor: 2, signal: stop.signal },
      () => stop.abort(),
    );
    expect(cancelled).toEqual({ ok: false, error: { type: 'Cancelled' } });
    const bytes = await protectedFileBytes(contents, passphrase);
    const stopReading = new AbortController();
    let asked = 0;
    const source: FileSource = {
      size: bytes.length,
      slice: (from, to) => {
        asked += 1;
        if (asked === 5) stopReading.abort();
        return Promise.resolve(bytes.slice(from, to));
      },
    };
    const read = await readPassportFile(source, { passphrase, signal: stopReading.signal });
    expect(read).toEqual({ ok: false, error: { type: 'Cancelled' } });
    expect(asked).toBeLessThan(8);
  });

  it('says that it could not be read when the disk is gone, not that it is damaged', async () => {
    const bytes = await protectedFileBytes(await severalPieces(), passphrase);
    for (const failing of [1, 2, 3, 5]) {
      let asked = 0;
      const source: FileSource = {
        size: bytes.length,
        slice: (from, to) => {
          asked += 1;
          return asked === failing
            ? Promise.reject(new Error('gone'))
            : Promise.resolve(bytes.slice(from, to));
        },
      };
      expect(await outcome(source), `at read ${failing}`).toEqual({ type: 'Unreadable' });
    }
  });

  it('is read in two passes at most, with progress that never goes back', async () => {
    const bytes = await protectedFileBytes(
      sampleContents([await sampleProof(9_000_000, 1), await sampleProof(3_000_000, 2)]),
      passphrase,
    );
    let read = 0;
    const done: number[] = [];
    const source: FileSource = {
      size: bytes.length,
      slice: (from, to) => {
        read += to - from;
        return Promise.resolve(bytes.slice(from, to));
      },
    };
    const opened = await readPassportFile(source, {
      passphrase,
      onProgress: (progress) => {
        expect(progress.total).toBe(2 * bytes.length);
        done.push(progress.done);
      },
    });
    expect(opened.ok).toBe(true);
    expect(read).toBeLessThan(2.1 * bytes.length);
    expect(done).toEqual(done.toSorted((left, right) => left - right));
    expect(done.at(-1)).toBeGreaterThan(1.99 * bytes.length);
  });
});

describe('the cost of opening', () => {
  const withFactor = (bytes: Uint8Array, factor: string): Uint8Array => {
    const text = latin1(bytes.subarray(0, 60)).replace(/(?<=^.*\n-> scrypt \S+ )\d+/u, factor);
    const cut = latin1(bytes.subarray(0, 60)).indexOf('\n', 22);
    const head = new TextEncoder().encode(text.slice(0, text.indexOf('\n', 22)));
    return new Uint8Array([...head, ...bytes.subarray(cut)]);
  };

  it.each<readonly [string, PassportFileError['type']]>([
    ['18', 'WrongPassphrase'],
    ['19', 'SlowToOpen'],
    ['20', 'SlowToOpen'],
    ['21', 'TooCostly'],
    ['64', 'TooCostly'],
    ['99999999999999999999', 'TooCostly'],
    ['0', 'Damaged'],
    ['018', 'Damaged'],
    ['-5', 'Damaged'],
  ])(
    'of a header that says %s is known before anything is computed: %s',
    { timeout: 120_000 },
    async (factor, expected) => {
      const bytes = withFactor(await protectedFileBytes(sampleContents(), passphrase), factor);
      expect(await outcome(bytes)).toMatchObject({ type: expected });
      const withoutPhrase = await readPassportFile(bytesSource(bytes));
      expect(withoutPhrase).toMatchObject({
        error: { type: ['WrongPassphrase', 'SlowToOpen'].includes(expected) ? 'Encrypted' : expected },
      });
    },
  );

  it('of 19 is paid when the person agreed', { timeout: 120_000 }, async () => {
    const bytes = await protectedFileBytes(sampleContents(), passphrase, 19);
    expect(await outcome(bytes)).toEqual({ type: 'SlowToOpen', workFactor: 19 });
    const opened = await readPassportFile(bytesSource(bytes), { passphrase, allowsSlow: true });
    expect(opened.ok).toBe(true);
  });
});

describe('an encrypted file that is no copy of ours', () => {
  it('is refused by what it is', async () => {
    const text = (value: string): Uint8Array => new TextEncoder().encode(value);
    expect(await outcome(await asEncrypted('hello'))).toEqual({ type: 'NotAPassport' });
    expect(await outcome(await asEncrypted(''))).toEqual({ type: 'Truncated' });
    expect(await outcome(await asEncrypted(await protectedFileBytes(sampleContents(), passphrase)))).toEqual({
      type: 'NotAPassport',
    });
    expect(await outcome(text('-----BEGIN AGE ENCRYPTED FILE-----\n'))).toEqual({
      type: 'OtherProtection',
      form: 'armored',
    });
    const forSomeone = text(
      `age-encryption.org/v1\n-> X25519 ${'a'.repeat(43)}\n${'b'.repeat(43)}\n--- ${'c'.repeat(43)}\n`,
    );
    expect(await outcome(forSomeone)).toEqual({ type: 'OtherProtection', form: 'recipients' });
    expect(await outcome(text('age-encryption.org/v2\n-> scrypt'))).toEqual({
      type: 'Damaged',
      part: 'header',
    });
    expect(await outcome(text('age-encryption.org/v1\n-> scrypt'))).toEqual({ type: 'Truncated' });
  });
});

describe('a protected file that is damaged', () => {
  it('tells a wrong phrase from damage, for every byte of its header', { timeout: 120_000 }, async () => {
    const bytes = await protectedFileBytes(sampleContents(), passphrase);
    const size = headerSize(bytes);
    expect(size).toBeGreaterThan(140);
    const met = new Set<string>();
    for (let at = 0; at < size + 16; at += 1) {
      for (const bit of [0, 2, 5, 7]) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const told = await outcome(flipped);
        expect(told, `byte ${at}, bit ${bit}`).not.toBe('opened');
        if (told !== 'opened') met.add(told.type);
      }
    }
    // After the header come 16 bytes that the key of the rest is made with.
    expect([...met].toSorted()).toEqual(
      ['Damaged', 'EndDamaged', 'NotAPassport', 'OtherProtection', 'WrongPassphrase'].toSorted(),
    );
  });

  it('says where: in the middle or at the end', async () => {
    const bytes = await protectedFileBytes(await severalPieces(), passphrase);
    const start = headerSize(bytes) + 16;
    const flippedAt = (at: number): Uint8Array => {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      return flipped;
    };
    expect(await outcome(flippedAt(start + 5))).toEqual({ type: 'Damaged', part: 'sealed' });
    expect(await outcome(flippedAt(start + sealedPiece + 5))).toEqual({ type: 'Damaged', part: 'sealed' });
    expect(await outcome(flippedAt(bytes.length - 1))).toEqual({ type: 'EndDamaged' });
  });

  it('is refused when it stops, at every boundary and around it', async () => {
    const bytes = await protectedFileBytes(await severalPieces(), passphrase);
    const header = headerSize(bytes);
    const pieces = Array.from(
      { length: Math.ceil((bytes.length - header - 16) / sealedPiece) },
      (_, index) => header + 16 + index * sealedPiece,
    );
    const lines = Array.from(latin1(bytes.subarray(0, header)).matchAll(/\n/gu), ({ index }) => index + 1);
    const cuts = [...lines, header + 8, ...pieces].flatMap((at) => [
      at - 1,
      at,
      at + 1,
      at + 15,
      at + 16,
      at + 17,
    ]);
    for (const length of [...cuts, bytes.length - 1].filter((cut) => cut > 22 && cut < bytes.length)) {
      const told = await outcome(bytes.slice(0, length));
      expect(['Truncated', 'EndDamaged'], `${length} bytes: ${JSON.stringify(told)}`).toContain(
        told === 'opened' ? told : told.type,
      );
    }
    expect(await outcome(new Uint8Array([...bytes, 0]))).toMatchObject({ type: 'EndDamaged' });
  });

  it('is refused when its pieces are swapped, repeated or missing', async () => {
    const bytes = await protectedFileBytes(await severalPieces(), passphrase);
    const start = headerSize(bytes) + 16;
    const piece = (index: number): Uint8Array =>
      bytes.subarray(start + index * sealedPiece, start + (index + 1) * sealedPiece);
    const head = bytes.subarray(0, start);
    const made = (...indices: readonly number[]): Uint8Array =>
      new Uint8Array([...head, ...indices.flatMap((index) => [...piece(index)])]);
    expect(await outcome(made(0, 1, 2, 3))).toBe('opened');
    for (const indices of [
      [1, 0, 2, 3],
      [0, 0, 1, 2, 3],
      [0, 2, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
      [0, 1, 2, 3, 3],
      [3],
    ]) {
      const told = await outcome(made(...indices));
      const type = told === 'opened' ? told : told.type;
      expect(type, `pieces ${indices.join()}`).toMatch(/^(?:Damaged|EndDamaged)$/u);
    }
  });
});
