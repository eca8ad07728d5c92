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

/** A result as it was given: « 945 » out of 990, « mention bien ». Words, because scales differ and change. */
export interface ScoreValue {
  readonly value: string;
  /** What it is out of; '' = not given. */
  readonly scale: string;
}

/** The five activities of the Common European Framework (CECRL), in its order. */
export const languageActivities = ['listening', 'reading', 'interaction', 'production', 'writing'] as const;
export type LanguageActivity = (typeof languageActivities)[number];
/** A level for the whole language, or one for each activity, or both; codes are rows of `cefrLevels`. */
export type LanguageLevelsValue = {
  readonly [A in 'overall' | LanguageActivity]: ChoiceValue | null;
};

/** The identity photo. The bytes (JPEG, re-encoded, without EXIF) are a row of `proofs`; the crop is in parts of 1 of its sides. */
export interface ImageValue {
  readonly sha256: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

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
  readonly score: ScoreValue | null;
  readonly languageLevels: LanguageLevelsValue;
  /** ISO 639 code of `languageNames`, or the person's word for it. */
  readonly language: ChoiceValue | null;
  /** ISO 3166-1 alpha-2 code of `countries`, or the person's word for it. */
  readonly country: ChoiceValue | null;
  readonly image: ImageValue | null;
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
  readonly units: readonly {
    readonly code: string;
    readonly fr: string;
    readonly en: string;
    /** For a single one, where it is another word: « 1 jour ». */
    readonly one?: Label;
  }[];
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
  /** What it points at may be begun from here, with what is already known (a proposal that was followed: its training). */
  readonly begin?: LinkBeginning;
}

export interface LinkBeginning {
  /** The section, one of `to`, of what is begun. */
  readonly section: string;
  /** What the button says. */
  readonly label: Label;
  /** Where the fields beside the link go there: the first that can hold the value. One that is not named is not carried. */
  readonly fields: { readonly [field: string]: readonly string[] };
  /** The link field there that leads back here. */
  readonly back?: string;
}
export interface ScoreField extends FieldBase {
  readonly kind: 'score';
}
export interface LanguageLevelsField extends FieldBase {
  readonly kind: 'languageLevels';
}
export interface LanguageField extends FieldBase {
  readonly kind: 'language';
}
export interface CountryField extends FieldBase {
  readonly kind: 'country';
}
export interface ImageField extends FieldBase {
  readonly kind: 'image';
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
  /** How far each element has come, drawn as a line of steps over its form. */
  readonly track?: Track;
}

/** Steps that an element goes through, and where each answer of one of its choice fields stands on them. */
export interface Track {
  readonly field: string;
  readonly steps: readonly {
    readonly label: Label;
    /** The date field told under the step. */
    readonly date?: string;
  }[];
  readonly at: { readonly [code: string]: TrackMark };
}

export interface TrackMark {
  /** Index of a step; those before it are behind. */
  readonly step: number;
  /** 'reached': done; 'waiting': where it is now; 'stopped': it goes no further. */
  readonly mark: 'reached' | 'waiting' | 'stopped';
  /** Said in place of the label of the step. */
  readonly label?: Label;
  /** Said in place of the label of a step that is behind, by its index: what it came to is known by then. */
  readonly behind?: { readonly [step: number]: Label };
  /** Said under it when there is no date. */
  readonly detail?: Label;
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
  | ScoreField
  | LanguageLevelsField
  | LanguageField
  | CountryField
  | ImageField
  | ListField;

export type Fields = { readonly [name: string]: Field };
export type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>;
