import { Encrypter } from 'age-encryption';
import { pieceWriter, type WriteBytes } from '../zip/zip-writer.ts';
import { workFactors, writtenForm } from './passphrase.ts';

/** A file being protected: plain bytes go in, and only encrypted ones come out at the other end. */
export interface Protection {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Writes what is still held back, and gives the size of the encrypted file. */
  readonly end: () => Promise<number>;
  /** Ends without a whole file. */
  readonly stop: () => Promise<void>;
}

/**
 * Encrypts what is given to it, piece by piece, in age's format with a passphrase, and hands the file on in pieces of at
 * most 1 MiB. The next piece is taken when `write` is done with the one before; what `write` throws, the
 * next call here throws. `workFactor` is lower in tests alone.
 */
export async function protect(
  passphrase: string,
  write: WriteBytes,
  workFactor: number = workFactors.written,
): Promise<Protection> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(writtenForm(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  const plain = new TransformStream<Uint8Array, Uint8Array>();
  const encrypted = await encrypter.encrypt(plain.readable);
  const input = plain.writable.getWriter();
  const output = pieceWriter(write);
  let failed: { readonly error: unknown } | undefined;
  const pumped = pump(encrypted.getReader(), output).catch((error: unknown) => {
    failed = { error };
  });
  /** The stream tells only that it broke; the reason is the receiver's. */
  const orItsReason = async (step: Promise<void>): Promise<void> => {
    try {
      await step;
    } catch (error) {
      await pumped;
      throw failed === undefined ? error : failed.error;
    }
  };
  return {
    write: (bytes) => orItsReason(input.write(bytes)),
    end: async () => {
      await orItsReason(input.close());
      await pumped;
      if (failed !== undefined) throw failed.error;
      return output.size();
    },
    stop: async () => {
      // Refused when it broke already, which is as good.
      await input.abort().catch(() => undefined);
      await pumped;
    },
  };
}

async function pump(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  output: ReturnType<typeof pieceWriter>,
): Promise<void> {
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      await output.append(read.value);
    await output.flush();
  } catch (error) {
    // Tells the other end that nobody takes its bytes any more.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}
