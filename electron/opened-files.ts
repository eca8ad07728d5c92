import { isAbsolute, resolve } from 'node:path';

/**
 * The passport files among the arguments of a start (double click, « Ouvrir avec », second start), as absolute paths.
 * Switches and everything that is not a .passeport file are left out.
 */
export function passportPathsIn(args: readonly string[], workingDirectory: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.passeport'))
    .map((path) => (isAbsolute(path) ? path : resolve(workingDirectory, path)));
}
