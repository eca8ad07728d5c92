import { addMonths } from '../../domain/calendar.ts';
import { entryTitle, headlineTexts } from '../../domain/entry-title.ts';
import type { FieldValue } from '../../domain/fields/field.ts';
import { valueText } from '../../domain/fields/kinds.ts';
import { fold } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';
import { spanOf } from '../../domain/order.ts';
import { earliest, isPartialDate, latest, type PartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { endIsUsual, leadMonthsOf, validityState, type ValidityState } from '../../domain/validity.ts';

/** One title on the board. Days are YYYY-MM-DD. */
export interface ValidityRow {
  readonly entry: Entry;
  readonly title: string;
  readonly detail: string;
  readonly state: ValidityState;
  /** First day of the title; '' when not known. */
  readonly start: string;
  readonly due: PartialDate | null;
  /** Its last day; '' when it has none, or none that was understood. */
  readonly end: string;
  /** The day from which it comes up; '' without an end. */
  readonly prepareFrom: string;
  readonly isBoundToEmployer: boolean;
  /** Whose it is, in words (personal, the employer's, an attestation); '' when not said. */
  readonly natureText: string;
  /** What it is a title of: a newer one of the same kind renews it. */
  readonly kind: string;
}

/** The groups of the board, what asks for attention first. */
export const validityOrder = [
  'soon',
  'valid',
  'unknown',
  'past',
  'open',
] as const satisfies readonly ValidityState[];

export function validityRow(entry: Entry, section: Section, language: Language, today: string): ValidityRow {
  const family = codesIn(entry.values['family'])[0] ?? '';
  const categories = codesIn(entry.values['categories']);
  const due = dueOf(entry, section);
  const lead = leadMonthsOf(family);
  const isBoundToEmployer = codesIn(entry.values['kind']).includes('EMPLOYER');
  const title = entryTitle(entry, section, language);
  const first = due === null ? undefined : earliest(due);
  return {
    entry,
    title,
    detail: headlineTexts(entry, section, language).join(', '),
    state: validityState(due, lead, today, !isBoundToEmployer && endIsUsual(family, categories)),
    start: spanOf(entry, section).start,
    due,
    end: due === null ? '' : (latest(due) ?? ''),
    prepareFrom: first === undefined ? '' : addMonths(first, -lead),
    isBoundToEmployer,
    natureText: natureText(entry, section, language),
    kind:
      family === '' || categories.length === 0 ? fold(title) : [family, ...categories.toSorted()].join(' '),
  };
}

/** By group; in a group what ends first comes first, but of what is past the latest. `isOwnOrder` false: as they are given. */
export function groupRows(
  rows: readonly ValidityRow[],
  isOwnOrder = true,
): readonly { readonly state: ValidityState; readonly rows: readonly ValidityRow[] }[] {
  return validityOrder
    .map((state) => {
      const own = rows.filter((row) => row.state === state);
      if (!isOwnOrder) return { state, rows: own };
      const byEnd = own.toSorted((left, right) =>
        left.end === right.end ? 0 : left.end < right.end ? -1 : 1,
      );
      return { state, rows: state === 'past' ? byEnd.toReversed() : byEnd };
    })
    .filter((group) => group.rows.length > 0);
}

/** The kinds of title of which one runs today: their older ones need no renewal any more. */
export function runningKinds(rows: readonly ValidityRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.state === 'valid' || row.state === 'soon').map((row) => row.kind));
}

function natureText(entry: Entry, section: Section, language: Language): string {
  const nature = section.fields['kind'];
  return nature === undefined ? '' : valueText(entry.values['kind'], nature, language).join(', ');
}

function dueOf(entry: Entry, section: Section): PartialDate | null {
  const value: FieldValue | undefined = section.due === undefined ? undefined : entry.values[section.due];
  return isPartialDate(value) ? value : null;
}

function codesIn(value: FieldValue | undefined): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) => (isCoded(row) ? [row.code] : []));
}

const isCoded = (row: unknown): row is { readonly code: string } =>
  typeof row === 'object' && row !== null && 'code' in row && typeof row.code === 'string';
