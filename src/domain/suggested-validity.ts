import type { Label } from './language.ts';

/** The end that a rule gives to a title. */
export type SuggestedValidity = {
  /** Last valid day, `YYYY-MM-DD`. */
  readonly until: string;
  /** Duration the rule gives, before any other date shortened it; null when the law names a day. */
  readonly months: number | null;
  readonly rule: Label;
  readonly source: string;
  readonly verify: boolean;
};

/** The rule with one more sentence: what shortened it, or how it was counted. */
export function withSentence(rule: Label, sentence: Label): Label {
  return { fr: `${rule.fr} ${sentence.fr}`, en: `${rule.en} ${sentence.en}` };
}
