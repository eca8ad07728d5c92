import { useId } from 'react';
import styles from './validity-bar.module.css';
import type { ValidityRow } from './validity-rows.ts';
import type { Scale } from './validity-scale.ts';

/** The years over the bars. */
export function Axis({ scale }: { readonly scale: Scale }) {
  return (
    <svg className={styles['years']} viewBox={`0 0 ${scale.width} 18`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick.year} x={tick.x} y="14" textAnchor="middle">
          {tick.year}
        </text>
      ))}
    </svg>
  );
}

interface ValidityBarProps {
  readonly row: ValidityRow;
  readonly scale: Scale;
  readonly today: string;
}

const top = 11;
const height = 12;
/** Shorter would not be seen. */
const least = 4;

/** One bar: full while it runs, hatched in the time advised to prepare, outlined once ended, an arrow without an end. */
export function ValidityBar({ row, scale, today }: ValidityBarProps) {
  const now = scale.x(today);
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${scale.width} 34`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick.year} className={styles['grid']} x1={tick.x} x2={tick.x} y1="-60" y2="94" />
      ))}
      {row.end === '' ? <OpenBar row={row} scale={scale} now={now} /> : <EndingBar row={row} scale={scale} />}
      <line className={styles['today']} x1={now} x2={now} y1="-60" y2="94" />
    </svg>
  );
}

function EndingBar({ row, scale }: Omit<ValidityBarProps, 'today'>) {
  const hatch = useId();
  if (row.end < scale.first) return null;
  const end = scale.x(row.end);
  // Without a date obtained only the end is known: a short mark, not a guess at how long it ran.
  const start = row.start === '' ? end - least : Math.min(scale.x(row.start), end - least);
  const lead = Math.max(scale.x(row.prepareFrom), start);
  return (
    <>
      <rect className={styles[row.state]} x={start} y={top} width={end - start} height={height} rx="2" />
      {row.state !== 'past' && lead < end && (
        <>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles['stripe']} width="2" height="5" />
          </pattern>
          <rect x={lead} y={top} width={end - lead} height={height} fill={`url(#${hatch})`} />
        </>
      )}
    </>
  );
}

function OpenBar({ row, scale, now }: Omit<ValidityBarProps, 'today'> & { readonly now: number }) {
  if (row.start === '') return null;
  const start = Math.min(scale.x(row.start), now - least);
  return (
    <>
      <rect className={styles['open']} x={start} y={top} width={now - start} height={height} rx="2" />
      <path className={styles['open']} d={`M${now - 1} ${top}l7 6-7 6z`} />
    </>
  );
}
