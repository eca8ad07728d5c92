import type { ReactNode } from 'react';
import { contentId } from './content-id.ts';
import { cx } from './cx.ts';
import { SkipLink } from './skip-link.tsx';
import css from './cover.module.css';

interface CoverProps {
  readonly bar: ReactNode;
  /** The table of contents. */
  readonly contents: ReactNode;
  /** The pages: a `Spread` or a `SinglePage`. */
  readonly children: ReactNode;
  /** A problem that stays until it is solved: the strip under the bar. */
  readonly banner?: ReactNode;
}

/** The whole window: an open notebook in its cloth cover. */
export function Cover({ bar, contents, children, banner }: CoverProps) {
  return (
    <div className={css['window']}>
      <SkipLink />
      <div className={cx(css['cover'], banner !== undefined && banner !== null && css['withBanner'])}>
        {bar}
        {banner !== undefined && banner !== null && <div className={css['banner']}>{banner}</div>}
        <div className={css['book']}>
          {contents}
          <main id={contentId} tabIndex={-1} className={css['pages']}>
            {children}
          </main>
        </div>
      </div>
    </div>
  );
}

/** The window before any book is open: the endpaper alone. */
export function Endpaper({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css['window']}>
      <main id={contentId} tabIndex={-1} className={css['endpaper']}>
        {children}
      </main>
    </div>
  );
}
