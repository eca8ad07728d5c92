import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './facts.module.css';

interface FactsProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  /** `row`: label above value, side by side. `list`: one line each, label before value. */
  readonly layout?: 'row' | 'list' | undefined;
}

/** What is known, in a few words each. */
export function Facts({ items, layout = 'row' }: FactsProps) {
  return (
    <dl className={cx(css['facts'], css[layout])}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
