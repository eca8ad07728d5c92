import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './crumbs.module.css';

interface CrumbsProps {
  readonly label?: string | undefined;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** At the end of the line: a status. */
  readonly state?: ReactNode;
}

/** The path that leads here. Two steps at most. */
export function Crumbs({ label, links, state }: CrumbsProps) {
  const words = useUiWords();
  return (
    <div className={css['line']}>
      <nav aria-label={label ?? words.youAreHere}>
        <ol className={css['crumbs']}>
          {links.map((link, index) => (
            <li key={link.href}>
              {index > 0 && <Icon name="chevron-right" small />}
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ol>
      </nav>
      {state}
    </div>
  );
}
