import type { NumberValue } from '../../domain/fields/field.ts';
import { plain } from './people-words.ts';

/** « 3.5 » or « 3,5 » of a unit that the key tells; other words as they are. */
export function amountOf(text: string | undefined, unit: string): NumberValue | null {
  const given = (text ?? '').trim();
  if (given === '') return null;
  const amount = /^\d{1,15}(?:[.,]\d{1,10})?$/u.test(given) ? given.replace(',', '.') : undefined;
  return amount === undefined ? { text: given } : { amount, unit };
}

const units: Readonly<Record<string, string>> = {
  h: 'hours',
  heure: 'hours',
  heures: 'hours',
  jour: 'days',
  jours: 'days',
  semaine: 'weeks',
  semaines: 'weeks',
  mois: 'months',
};

/** « 10 semaines » as an amount; « 4 semaines (140 h) » says more, and stays as it is written. */
export function durationOf(text: string | undefined): NumberValue | null {
  const given = (text ?? '').trim();
  if (given === '') return null;
  const [, amount = '', word = ''] = /^(\S+)\s+(\S+)$/u.exec(given) ?? [];
  const unit = Object.hasOwn(units, plain(word)) ? units[plain(word)] : undefined;
  const read = unit === undefined ? null : amountOf(amount, unit);
  return read === null || 'text' in read ? { text: given } : read;
}
