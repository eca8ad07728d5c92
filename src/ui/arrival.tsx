import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import css from './arrival.module.css';

interface ArrivalProps {
  /** What has come, for those who listen. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What was asked for and has come, perhaps below what is seen: takes the focus and shows itself, once. */
export function Arrival({ label, children }: ArrivalProps) {
  const place = useRef<HTMLDivElement>(null);
  // Before the focus is looked after elsewhere: the button that was pressed has just gone.
  useLayoutEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} className={css['arrival']} role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
