import { Decrypter } from 'age-encryption';
import type { FileSource } from '../file-source.ts';
import { limits } from '../passport-file/limits.ts';
import { Refused, stopIfCancelled } from '../passport-file/refused.ts';
import { headerBytes, parseAgeHeader, type AgeHeader } from './age-header.ts';
import { decryptedSource, type DecryptedOptions } from './decrypted-source.ts';
import { triedForms, workFactors } from './passphrase.ts';

export interface UnlockOptions extends DecryptedOptions {
  readonly passphrase?: string;
  /** The person agreed to an opening that takes long and much memory. */
  readonly allowsSlow?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The plain bytes of a file that a passphrase protects; undefined when it is none of age's. What opening would cost is known from
 * the header and refused, or asked about, before anything is computed. Throws Refused.
 */
export async function unlock(source: FileSource, options: UnlockOptions): Promise<FileSource | undefined> {
  const start = await source.slice(0, Math.min(source.size, headerBytes));
  const header = parseAgeHeader(start, source.size);
  if (header === undefined) return undefined;
  const { workFactor, size } = forPassphrase(header);
  if (workFactor > workFactors.most) throw new Refused({ type: 'TooCostly', workFactor });
  if (options.passphrase === undefined) throw new Refused({ type: 'Encrypted', workFactor });
  if (workFactor > workFactors.unasked && options.allowsSlow !== true)
    throw new Refused({ type: 'SlowToOpen', workFactor });
  const fileKey = await fileKeyOf(start.subarray(0, size), options.passphrase, workFactor);
  stopIfCancelled(options.signal);
  const plain = await decryptedSource({ source, headerSize: size, fileKey }, options);
  if (plain.size === 0) throw new Refused({ type: 'Truncated' });
  if (plain.size > limits.bytes) throw new Refused({ type: 'TooLarge', limit: 'bytes' });
  return plain;
}

function forPassphrase(header: AgeHeader): Extract<AgeHeader, { readonly type: 'passphrase' }> {
  switch (header.type) {
    case 'passphrase':
      return header;
    case 'recipients':
    case 'armored':
      throw new Refused({ type: 'OtherProtection', form: header.type });
    case 'cut':
      throw new Refused({ type: 'Truncated' });
    case 'damaged':
      throw new Refused({ type: 'Damaged', part: 'header' });
  }
}

/** A second or so of computing, during which nothing else runs in this thread. */
async function fileKeyOf(header: Uint8Array, passphrase: string, workFactor: number): Promise<Uint8Array> {
  for (const form of triedForms(passphrase)) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(form);
    try {
      return await decrypter.decryptHeader(header);
    } catch (error) {
      // The memory could not be had.
      if (error instanceof RangeError) throw new Refused({ type: 'TooCostly', workFactor });
      // Else the library's word for a phrase that does not open the header, or a header that was changed: it cannot tell.
    }
  }
  throw new Refused({ type: 'WrongPassphrase' });
}
