import type { FileProgress } from '../domain/passport-file.ts';
import type { SavePassportOptions, SaveProgress } from './platform.ts';

interface HalfOptions {
  readonly onProgress: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Options for the two halves of a save. Writing and verifying count different bytes; the person sees one measure that goes from 0 to its
 * end once, each half of it a half of the work.
 */
export function halvesOfSave(options: SavePassportOptions): {
  readonly [Step in SaveProgress['step']]: HalfOptions;
} {
  const { onProgress, signal } = options;
  let half = 1;
  const optionsFor = (step: SaveProgress['step']): HalfOptions => ({
    onProgress: ({ done, total }) => {
      if (step === 'writing') half = Math.max(1, total);
      const share = total === 0 ? 1 : done / total;
      const before = step === 'writing' ? 0 : half;
      onProgress?.({ step, done: before + Math.round(share * half), total: half * 2 });
    },
    ...(signal === undefined ? {} : { signal }),
  });
  return { writing: optionsFor('writing'), verifying: optionsFor('verifying') };
}
