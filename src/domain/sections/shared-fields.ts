import type { Field, Values } from '../fields/field.ts';
import { earliest, isPartialDate, latest } from '../partial-date.ts';
import type { Warning } from '../section.ts';

/** What the person keeps for themselves: every section of many entries has it, and conversions put there what has no other place. */
export const notes = {
  kind: 'longText',
  sensitive: true,
  label: { fr: 'Notes pour moi', en: 'Notes to myself' },
} as const satisfies Field;

/** Lengths as attestations give them. */
export const hourUnits = [{ code: 'hours', fr: 'h', en: 'h' }] as const;
export const dayUnits = [{ code: 'days', fr: 'jours', en: 'days', one: { fr: 'jour', en: 'day' } }] as const;
export const weekUnits = [
  { code: 'weeks', fr: 'semaines', en: 'weeks', one: { fr: 'semaine', en: 'week' } },
] as const;
export const monthUnits = [
  { code: 'months', fr: 'mois', en: 'months', one: { fr: 'mois', en: 'month' } },
] as const;
export const peopleUnits = [
  { code: 'people', fr: 'personnes', en: 'people', one: { fr: 'personne', en: 'person' } },
] as const;

/** A warning beside `later` when it surely lies before `earlier`; the two are partial dates of the same group. */
export function datesInOrder(
  values: Values,
  earlier: string,
  later: string,
  text: Warning['text'],
): readonly Warning[] {
  const first = earliestOf(values[earlier]);
  const last = latestOf(values[later]);
  return first === undefined || last === undefined || first <= last ? [] : [{ field: later, text }];
}

/** The code of a chosen row; undefined when nothing is chosen, or something in one's own words. */
export function codeOf(value: Values[string] | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined;
}

const earliestOf = (value: Values[string] | undefined): string | undefined =>
  isPartialDate(value) ? earliest(value) : undefined;
const latestOf = (value: Values[string] | undefined): string | undefined =>
  isPartialDate(value) ? latest(value) : undefined;
