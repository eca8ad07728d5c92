import type { Fields, Values } from './fields/field.ts';
import type { Label } from './language.ts';

/**
 * Where a value is, seen from an entry, as written in a section file: 'employer', 'posts[].period',
 * 'posts[].missions[].title'. `[]` goes through every element of a list.
 */
export type FieldPath<F extends Fields> = {
  [Name in keyof F & string]: F[Name] extends {
    readonly kind: 'list';
    readonly fields: infer G extends Fields;
  }
    ? Name | `${Name}[].${FieldPath<G>}`
    : Name;
}[keyof F & string];

/** What a rule between fields has to say. It warns, it never blocks saving. */
export interface Warning {
  /** Field (dotted path inside the group) beside which the sentence stands. */
  readonly field: string;
  readonly text: Label;
}

/** A proposed value for an empty field: always editable, with the rule it rests on. Without a value, the rule alone is told. */
export interface Suggestion {
  readonly value?: string;
  readonly reason: Label;
  readonly source: string;
  /** Rests on background knowledge: shown « à vérifier ». */
  readonly verify: boolean;
}

/** A section is data: form, list, validation, search, timeline, PDF, exports and backup read it. */
export interface Section {
  /** Stored with every entry: never rename a released one. */
  readonly type: string;
  /** 'one': a single entry (identity); 'many': a list. */
  readonly cardinality: 'one' | 'many';
  /** Chapter of the contents under which it stands: who I am; my path; what waits to be sorted. */
  readonly chapter: 'self' | 'path' | 'inbox';
  /** Part of no document unless the person asks for it (interviews, notes to sort): it can be kept apart as an annex. */
  readonly annex?: true;
  readonly label: Label;
  /** In the contents, where the label would take two lines. */
  readonly shortLabel?: Label;
  /** One entry, as in a search hit: « Emploi ». */
  readonly singular: Label;
  readonly add: Label;
  /** What an empty section says: that little is enough. */
  readonly empty: Label;
  /** Names in the icon set and in the palette. */
  readonly icon: string;
  readonly tone: string;
  readonly fields: Fields;
  /** The field(s) that name an entry; the first non-empty one wins. */
  readonly title: readonly string[];
  /** How an entry is called when no single field says it: a person has several names. */
  readonly nameOf?: (values: Values) => string;
  /** Short facts told under the title in lists, search hits and the PDF. */
  readonly headline: readonly string[];
  /** Periods or dates that place the entry in time: order of the list, date column, timeline. */
  readonly timeline: readonly string[];
  /** The date by which something is to be done. */
  readonly due?: string;
  /** Further such dates, in the elements of a list: told as long as the element's choice field does not say that it is settled. */
  readonly dueItems?: readonly DueItems[];
  /** How entries are laid out in the list page: grouped by the state of `due`, or one after the other. */
  readonly list: 'margin' | 'validity';
  readonly warnings?: (values: Values) => readonly Warning[];
  readonly suggestions?: {
    readonly [field: string]: (values: Values, context: SuggestionContext) => Suggestion | null;
  };
}

export interface DueItems {
  /** 'list[].date' */
  readonly path: string;
  readonly settled: { readonly field: string; readonly codes: readonly string[] };
}

export interface SuggestionContext {
  /** From the identity entry, when given: some licences depend on age. */
  readonly birthDate: string | undefined;
}

/** A section whose paths are checked against its own fields. */
interface Declaration<F extends Fields> extends Section {
  readonly fields: F;
  readonly title: readonly FieldPath<F>[];
  readonly headline: readonly FieldPath<F>[];
  readonly timeline: readonly FieldPath<F>[];
  readonly due?: FieldPath<F>;
  readonly dueItems?: readonly (DueItems & { readonly path: FieldPath<F> })[];
}

/** Checks a section file at compile time: every path must lead to one of its fields. */
export function defineSection<const F extends Fields>(section: Declaration<F>): Declaration<F> {
  return section;
}
