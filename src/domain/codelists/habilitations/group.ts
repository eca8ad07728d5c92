import type { CodelistRow } from '../../codelist.ts';
import type { Label } from '../../language.ts';

/**
 * Whose a title is: the person's for good (CACES, licence); the employer's, ending with the job (habilitation
 * électrique, AIPR); or the mere attestation of a training, which no rule ends.
 */
export type HabilitationKind = 'personal' | 'employer' | 'attestation';

/** What is known of how long a title lasts. All indicative: the date on the paper wins. */
export interface ValidityRule {
  /** Months through the last valid day; null = no rule ends it. */
  readonly validityMonths: number | null;
  /** Months it may last under conditions that the rule's sentence names. */
  readonly maximumMonths?: number;
  /** Months after which a refresher is advised, where no rule ends the title or practice is stricter. */
  readonly refreshMonths?: number;
  readonly rule: Label;
}

export interface HabilitationFamily extends CodelistRow, ValidityRule {
  readonly kind: HabilitationKind;
  /** How many months before its end the title comes up in "à prévoir". */
  readonly leadMonths: number;
  /** Months the first (preliminary) training lasts, where a refresher must follow it sooner than the next ones. */
  readonly firstMonths?: number;
  /** What renews the title in time, and once its last day is past. */
  readonly renewal?: Label;
  readonly lateRenewal?: Label;
}

export interface HabilitationCategory extends CodelistRow, Partial<ValidityRule> {
  readonly parent: string;
  readonly renewal?: Label;
  readonly lateRenewal?: Label;
  /** Driving licences: whose medical cycle applies beside the validity of the title. */
  readonly medicalCycle?: 'goods' | 'passengers';
}

export interface HabilitationGroup {
  readonly family: HabilitationFamily;
  readonly categories: readonly HabilitationCategory[];
}

/** A category before it knows its family: `suffix` completes the family's code. */
type CategoryDraft = Omit<HabilitationCategory, 'code' | 'parent' | 'source'> & {
  readonly suffix: string;
  readonly source?: string;
};

/** A family with its categories; their codes are `FAMILY.SUFFIX` and their source is the family's unless they say. */
export function group(family: HabilitationFamily, categories: readonly CategoryDraft[]): HabilitationGroup {
  return {
    family,
    categories: categories.map(({ suffix, ...draft }) => ({
      source: family.source,
      ...draft,
      code: `${family.code}.${suffix}`,
      parent: family.code,
    })),
  };
}

/** A category that people name by a symbol: "1A – Transpalettes…", "1A" for short. */
export function symbol(
  sign: string,
  fr: string,
  en: string,
  extra?: Omit<CategoryDraft, 'suffix' | 'fr' | 'en' | 'short'> & { readonly suffix?: string },
): CategoryDraft {
  return {
    suffix: sign,
    fr: `${sign} – ${fr}`,
    en: `${sign} – ${en}`,
    short: { fr: sign, en: sign },
    ...extra,
  };
}

/** Where something rests on what is commonly done, not on a text that was read. */
export const commonPractice = 'Usage courant, non vérifié dans un texte';
export const rome = 'ROME 4.0, version 60';
/** Reminder ahead of the end, in months; longer where a late renewal costs more. */
export const usualLead = 3;
export const longLead = 6;
