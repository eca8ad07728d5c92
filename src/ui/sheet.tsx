import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** One sheet on the endpaper, for what is said while no book is open. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className={styles['sheet']}>{children}</div>;
}

export function SheetTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className={styles['title']}>{children}</h1>;
}
