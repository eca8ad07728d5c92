import { addMonths, lastValidDay } from './calendar.ts';
import {
  usualLead,
  type HabilitationCategory,
  type HabilitationFamily,
} from './codelists/habilitations/group.ts';
import { habilitationCategories } from './codelists/habilitation-categories.ts';
import { habilitationFamilies } from './codelists/habilitation-families.ts';
import type { Label } from './language.ts';
import { licenceValidity } from './licence-validity.ts';
import { earliest, isApproximate, latest, precision, type PartialDate } from './partial-date.ts';
import { withSentence, type SuggestedValidity } from './suggested-validity.ts';

/*
 * When a title ends, as a suggestion: the date on the paper wins, and the employer or the issuer knows better. One convention
 * everywhere: a validity runs through its last day, the eve of the anniversary.
 */

export interface ValidityRequest {
  /** Code of the family, and codes of the chosen categories. */
  readonly family: string;
  readonly categories: readonly string[];
  readonly issued: PartialDate | null;
  /** Lorry and bus licences depend on age. */
  readonly birthDate?: PartialDate;
  /** Last day of the proof that an AIPR rests on (CACES, test certificate), when it is known. */
  readonly proofValidUntil?: PartialDate;
  /** Asbestos: whether this is the preliminary training (true) or a refresher (false). */
  readonly preliminary?: boolean;
}

/** No end can be told: `none` says why. `refresh` is when a refresher is advised, where custom has a rhythm. */
export type NoSuggestedValidity = {
  readonly none: Label;
  readonly refresh?: { readonly by: string; readonly months: number };
  readonly source?: string;
  readonly verify: boolean;
};

export type ValiditySuggestion = SuggestedValidity | NoSuggestedValidity;

const reasons = {
  unknownFamily: {
    fr: 'Cette famille n’est pas dans nos listes\u00a0: la date de fin est à lire sur le titre.',
    en: 'This family is not in our lists: read the end date on the title.',
  },
  noDate: {
    fr: 'Il manque la date d’obtention pour calculer une date de fin.',
    en: 'The date obtained is missing to work out an end date.',
  },
  yearOnly: {
    fr: 'Avec l’année seule, la date de fin ne se calcule pas\u00a0: il manque le mois ou le jour.',
    en: 'An end date cannot be worked out from the year alone: the month or the day is missing.',
  },
  approximate: {
    fr: 'La date d’obtention est approximative\u00a0: la date de fin ne se calcule pas.',
    en: 'The date obtained is approximate: an end date cannot be worked out.',
  },
  notUnderstood: {
    fr: 'La date d’obtention est notée en mots\u00a0: la date de fin ne se calcule pas.',
    en: 'The date obtained is written in words: an end date cannot be worked out.',
  },
} as const satisfies Record<string, Label>;

/**
 * The last valid day that the rule of a family and its categories gives, always indicative and editable. With several
 * categories the first to end counts. A month without its day is counted from its first day, and the rule says so.
 */
export function suggestValidity(request: ValidityRequest): ValiditySuggestion {
  const family = habilitationFamilies.find(request.family);
  if (!family) return { none: reasons.unknownFamily, verify: false };
  const chosen = request.categories.flatMap((code) => habilitationCategories.find(code) ?? []);
  const own = chosen.filter((category) => category.parent === family.code);
  const first = ruleFor(family, own[0], request);
  const dated = [first, ...own.slice(1).map((category) => ruleFor(family, category, request))].filter(
    (suggestion) => 'until' in suggestion,
  );
  return dated.toSorted((left, right) => (left.until < right.until ? -1 : 1))[0] ?? first;
}

const monthSentence: Label = {
  fr: 'Compté depuis le premier jour du mois, faute du jour exact.',
  en: 'Counted from the first day of the month, as the exact day is not given.',
};

/** The day a title was issued, the first of its month when only that is known; or why no day can be told. */
function exactDay(issued: PartialDate | null): string | Label {
  if (issued === null) return reasons.noDate;
  const first = earliest(issued);
  if (first === undefined) return reasons.notUnderstood;
  if (precision(issued) === 'year') return reasons.yearOnly;
  return isApproximate(issued) ? reasons.approximate : first;
}

/** One family, or one of its categories: what the category leaves out, its family says. */
function ruleFor(
  family: HabilitationFamily,
  category: HabilitationCategory | undefined,
  request: ValidityRequest,
): ValiditySuggestion {
  const { rule, source, refreshMonths } = { ...family, ...category };
  const verify = family.verify === true || category?.verify === true;
  const months = monthsOf(family, category, request.preliminary);
  const issued = exactDay(request.issued);
  if (months === null) {
    const refresh = typeof issued === 'string' ? refreshAfter(issued, refreshMonths) : {};
    return { none: rule, ...refresh, source, verify };
  }
  if (typeof issued !== 'string') return { none: issued, source, verify };
  const told = request.issued === issued ? rule : withSentence(rule, monthSentence);
  const plain = { until: lastValidDay(issued, months), months, rule: told, source, verify };
  if (family.code === 'AIPR') return withProof(plain, request.proofValidUntil);
  return category ? licenceValidity(plain, category, issued, request.birthDate) : plain;
}

function refreshAfter(issued: string, months: number | undefined): Pick<NoSuggestedValidity, 'refresh'> {
  return months === undefined ? {} : { refresh: { by: lastValidDay(issued, months), months } };
}

function monthsOf(
  family: HabilitationFamily,
  category: HabilitationCategory | undefined,
  preliminary: boolean | undefined,
): number | null {
  // Six months or three years: without knowing which training it was, either guess could cost the person dearly.
  if (family.firstMonths !== undefined && preliminary === undefined) return null;
  if (family.firstMonths !== undefined && preliminary) return family.firstMonths;
  return category?.validityMonths === undefined ? family.validityMonths : category.validityMonths;
}

function withProof(plain: SuggestedValidity, proof: PartialDate | undefined): SuggestedValidity {
  const last = proof === undefined ? undefined : earliest(proof);
  if (last === undefined || last >= plain.until) return plain;
  const sentence = { fr: 'Le justificatif se termine plus tôt.', en: 'The proof it rests on ends sooner.' };
  return { ...plain, until: last, rule: withSentence(plain.rule, sentence) };
}

export type ValidityState = 'valid' | 'soon' | 'past' | 'open' | 'unknown';

/**
 * Where a title stands on a day (`YYYY-MM-DD`). Valid through its last day; `soon` from `leadMonths` before it. Of an end known
 * by month or year, the last day it may mean counts. Without an end date: `unknown` where one is usual, else `open`.
 */
export function validityState(
  validUntil: PartialDate | null,
  leadMonths: number,
  today: string,
  usual = false,
): ValidityState {
  if (validUntil === null) return usual ? 'unknown' : 'open';
  const [first, last] = [earliest(validUntil), latest(validUntil)];
  if (first === undefined || last === undefined) return 'unknown';
  if (today > last) return 'past';
  return today >= addMonths(first, -leadMonths) ? 'soon' : 'valid';
}

/** Whether titles of these categories usually bear an end date: without one, something is left to note. */
export function endIsUsual(family: string, categories: readonly string[]): boolean {
  const row = habilitationFamilies.find(family);
  if (!row) return false;
  const months = categories.flatMap((code) => habilitationCategories.find(code)?.validityMonths ?? []);
  return (
    months.length > 0 || (row.validityMonths !== null && categories.every((code) => !isWithoutEnd(code)))
  );
}

function isWithoutEnd(category: string): boolean {
  return habilitationCategories.find(category)?.validityMonths === null;
}

/** Months before its end at which a title of this family comes up. */
export function leadMonthsOf(family: string): number {
  return habilitationFamilies.find(family)?.leadMonths ?? usualLead;
}

/** What renews a title: in time, or once its last day is past (SSIAP: "recyclage", then "remise à niveau"). */
export function renewalFor(
  family: string,
  categories: readonly string[],
  state: ValidityState,
): Label | undefined {
  const row = habilitationFamilies.find(family);
  const category = categories.flatMap((code) => habilitationCategories.find(code) ?? [])[0];
  const late = state === 'past' ? (category?.lateRenewal ?? row?.lateRenewal) : undefined;
  return late ?? category?.renewal ?? row?.renewal;
}
