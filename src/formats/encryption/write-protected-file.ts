import type { PassportFileError } from '../../domain/passport-file.ts';
import type { PassportContents } from '../../domain/records.ts';
import { success, type Result } from '../../domain/result.ts';
import {
  writePassportFile,
  type WriteOptions,
  type WrittenPassportFile,
} from '../passport-file/write-passport-file.ts';
import type { WriteBytes } from '../zip/zip-writer.ts';
import { protect } from './protect.ts';

export interface ProtectedWriteOptions extends WriteOptions {
  readonly passphrase: string;
  /** Lower in tests alone. */
  readonly workFactor?: number;
}

/**
 * Like `writePassportFile`, and what `write` is given is encrypted from its first byte: the plain file is never whole
 * anywhere. `size` is that of the encrypted file.
 */
export async function writeProtectedFile(
  contents: PassportContents,
  options: ProtectedWriteOptions,
  write: WriteBytes,
): Promise<Result<WrittenPassportFile, PassportFileError>> {
  const protection = await protect(options.passphrase, write, options.workFactor);
  try {
    const written = await writePassportFile(contents, options, protection.write);
    if (!written.ok) return written;
    return success({ manifest: written.value.manifest, size: await protection.end() });
  } finally {
    // After `end` there is nothing left to stop.
    await protection.stop();
  }
}
