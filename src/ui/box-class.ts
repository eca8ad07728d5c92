import { cx } from './cx.ts';
import css from './field.module.css';

interface BoxLook {
  readonly mark?: 'check' | 'problem' | undefined;
  readonly voice?: boolean | undefined;
  readonly written?: boolean | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
}

/** The look of a box to write in, the same for every field. */
export function boxClass({ mark, voice = false, written = false, width = 'full' }: BoxLook): string {
  return cx(
    css['box'],
    mark === 'check' && css['boxCheck'],
    mark === 'problem' && css['boxProblem'],
    voice && css['voice'],
    written && css['written'],
    width !== 'full' && css[width],
  );
}
