import type { Codelist } from '../codelist.ts';
import type { Label } from '../language.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Period } from '../period.ts';

/*
 * The vocabulary in which a section is written. The union is closed: a new kind makes the compiler list every
 * reader that does not know it yet (form, view, text, comparison, PDF, generator), because each reader is an
 * object with one key per kind.
 */

/** An amount and its unit; what was not understood as a number (« environ 12 ») is kept as written, in `{ text }`. */
export type NumberValue =
  | {
      /** Decimal digits with a dot, kept as typed otherwise ('3.5'), so that no float ever rounds a person's words. */
      readonly amount: string;
      readonly unit: string;
    }
  | { readonly text: string };

export type ChoiceValue = { readonly code: string } | { readonly other: string };

export interface PlaceValue {
  readonly text: string;
  readonly postcode: string;
  /** ISO 3166-1 alpha-2 code or free text; '' = not given. */
  readonly country: string;
}

/** One connaissance, compétence or aptitude. `id` stays when it is moved, and is renewed when it is duplicated. */
export interface Competence {
  readonly id: string;
  readonly label: string;
  readonly level?: string;
  readonly reference?: {
    readonly scheme: string;
    readonly version: string;
    readonly code: string;
    /** The label as it stood in the scheme on the day of entry: schemes rename. */
    readonly label: string;
  };
}

export const competenceColumns = ['knowledge', 'skills', 'aptitudes'] as const;
export type CompetenceColumn = (typeof competenceColumns)[number];
export type CompetencesValue = { readonly [K in CompetenceColumn]: readonly Competence[] };

/** A pointer to another entry (or item of it); the label keeps it readable when the target is gone. */
export type LinkValue =
  { readonly entry: string; readonly item?: string; readonly label: string } | { readonly text: string };

/** Values of one group of fields: a whole entry, or one item of a list. */
export type Values = { readonly [field: string]: FieldValue };

/** One element of a list field: the values of its group, and the id by which addresses find it. */
export type Item = { readonly id: string; readonly values: Values };

/** What each kind stores. `null` and `''` mean "not given"; lists are empty instead. */
export interface ValueByKind {
  readonly text: string;
  readonly longText: string;
  readonly yesNo: 'yes' | 'no' | '';
  readonly number: NumberValue | null;
  readonly partialDate: PartialDate | null;
  readonly period: Period | null;
  readonly choice: ChoiceValue | null;
  readonly choices: readonly ChoiceValue[];
  readonly place: PlaceValue;
  readonly competences: CompetencesValue;
  readonly link: LinkValue | null;
  readonly list: readonly Item[];
}

export type FieldKind = keyof ValueByKind;
export type FieldValue = ValueByKind[FieldKind];

interface FieldBase {
  readonly label: Label;
  /** One plain sentence under the field. */
  readonly hint?: Label;
  /** A sample of what people write there. */
  readonly example?: Label;
  /** Shown first and always; the others are unfolded by the person. */
  readonly essential?: true;
  /** Out of every export unless the person asks for it. */
  readonly sensitive?: true;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** What the browser may propose and how a screen keyboard looks. */
  readonly input?: 'email' | 'tel' | 'url';
}
export interface LongTextField extends FieldBase {
  readonly kind: 'longText';
  /** 'story': the person's own voice, set in the reading face. */
  readonly voice?: 'story';
}
export interface YesNoField extends FieldBase {
  readonly kind: 'yesNo';
}
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly units: readonly { readonly code: string; readonly fr: string; readonly en: string }[];
}
export interface PartialDateField extends FieldBase {
  readonly kind: 'partialDate';
}
export interface PeriodField extends FieldBase {
  readonly kind: 'period';
}
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly codelist: Codelist;
  /** A sibling choice field: only rows whose `parent` is its code are offered. */
  readonly dependsOn?: string;
}
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly codelist: Codelist;
  readonly dependsOn?: string;
}
export interface PlaceField extends FieldBase {
  readonly kind: 'place';
}
export interface CompetencesField extends FieldBase {
  readonly kind: 'competences';
}
export interface LinkField extends FieldBase {
  readonly kind: 'link';
  /** Section types whose entries may be pointed at. */
  readonly to: readonly string[];
}
export interface ListField extends FieldBase {
  readonly kind: 'list';
  /** One element, as in « Ajouter un poste ». */
  readonly singular: Label;
  readonly add: Label;
  readonly fields: Fields;
  /** The field(s) of the group that name an element, first non-empty wins. */
  readonly title: readonly string[];
  /** The element's own dates, when it has some: gives order of reading and the date column. */
  readonly dates?: string;
  /** 'page': each element has a page of its own (a post); 'fold': it unfolds in place (a mission). */
  readonly open: 'page' | 'fold';
}

export type Field =
  | TextField
  | LongTextField
  | YesNoField
  | NumberField
  | PartialDateField
  | PeriodField
  | ChoiceField
  | ChoicesField
  | PlaceField
  | CompetencesField
  | LinkField
  | ListField;

export type Fields = { readonly [name: string]: Field };
export type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>;
