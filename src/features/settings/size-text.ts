import type { Language } from '../../i18n/language.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes for people: « 3,4 Mo ». */
export function sizeText(bytes: number, language: Language): string {
  const rank = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[rank] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** rank);
}
