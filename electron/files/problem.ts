import type { FileProblem } from '../contract.ts';

/** What was read back from the disk is not what was written: the temporary file was removed, nothing was replaced. */
export class ReadBackDiffers extends Error {
  override readonly name = 'ReadBackDiffers';
}

/**
 * Turns what the system threw into a problem the page can explain. What is not a system error is a bug, and is
 * thrown again.
 */
export function fileProblemOf(error: unknown, doing: 'reading' | 'writing'): FileProblem {
  if (error instanceof ReadBackDiffers) return { type: 'ReadBackDiffers' };
  const code = systemCodeOf(error);
  if (code === null) throw error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { type: 'DiskFull' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return doing === 'writing' ? { type: 'NotWritable' } : { type: 'NotReadable' };
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
      return doing === 'writing' ? { type: 'FolderMissing' } : { type: 'FileMissing' };
    case 'EBUSY':
    case 'ETXTBSY':
      return { type: 'InUse' };
    default:
      return { type: 'SystemRefused', code };
  }
}

/** The system's own word for an error (ENOSPC…), or null when it is not one of the system's. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
