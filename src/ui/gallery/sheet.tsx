import type { ReactNode } from 'react';
import { Rows } from '../rows.tsx';
import { BlockTitle, PageTitle } from '../titles.tsx';
import css from './sheet.module.css';

/** The gallery draws every component with made-up words, for tests and eyes. It is part of no screen. */
export const nothing = (): void => undefined;

export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={css['sheet']}>
      <PageTitle>{title}</PageTitle>
      <div className={css['grid']}>{children}</div>
    </main>
  );
}

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css['part']}>
      <BlockTitle>{title}</BlockTitle>
      <Rows>{children}</Rows>
    </section>
  );
}
