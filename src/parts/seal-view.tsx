import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { drawSeal, type SealPoint } from '../domain/seal.ts';
import css from './seal-view.module.css';

interface SealViewProps {
  /** The number picked when the passport was made. */
  readonly seal: number;
  /** First letters, in the middle; '' leaves it empty. */
  readonly initials: string;
  /** Instead of the letters: a photo, cut to the circle. */
  readonly photo?: ReactNode;
}

const size = 100;

/** The rosette of a passport. It says nothing that the name beside it does not: hidden from those who listen. */
export function SealView({ seal, initials, photo }: SealViewProps) {
  const { petals, band } = useMemo(() => {
    const drawn = drawSeal(seal);
    return { petals: outline(drawn.petals), band: outline(drawn.band) };
  }, [seal]);
  return (
    <div className={css['seal']}>
      <svg viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`} aria-hidden="true">
        <path d={petals} />
        {photo === undefined && <path className={css['band']} d={band} />}
      </svg>
      {photo === undefined ? (
        <span className={css['initials']} aria-hidden="true">
          {initials}
        </span>
      ) : (
        <div className={css['photo']}>{photo}</div>
      )}
    </div>
  );
}

/** A closed line through the points; they stand close enough for straight strokes to look round. */
function outline(points: readonly SealPoint[]): string {
  const line = points.map(([x, y]) => `${(x * size).toFixed(1)} ${(y * size).toFixed(1)}`).join('L');
  return `M${line}Z`;
}

/** First letters of the first and last words of a name. */
export function initialsOf(name: string, language: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word = '') => Array.from(word.normalize('NFC'))[0] ?? '')
    .join('')
    .toLocaleUpperCase(language);
}
