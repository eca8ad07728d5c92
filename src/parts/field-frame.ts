import type { ReactNode } from 'react';
import type { Path } from '../domain/address.ts';
import type { Field, FieldKind, FieldOf, Fields, ValueByKind, Values } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';

/** What stands around a control, in the words of the interface. */
export interface Frame {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly example?: string | undefined;
  /** To check: told beside the field, never blocks. */
  readonly check?: string | undefined;
  readonly isPrivate?: boolean | undefined;
  readonly privateNote?: string | undefined;
}

/** What every input reader is given. */
export interface InputProps<K extends FieldKind> {
  readonly field: FieldOf<K>;
  readonly value: ValueByKind[K];
  /** Where the field is in its entry. */
  readonly path: Path;
  /** Resolves when kept; rejects when it could not be. */
  readonly commit: (value: ValueByKind[K]) => Promise<void>;
  readonly frame: Frame;
  /** The group the field stands in: a choice may depend on a sibling. */
  readonly group: { readonly fields: Fields; readonly values: Values };
  /** Draws the fields of an element in place: given, so that lists and forms need not know each other. */
  readonly renderGroup: RenderGroup;
}

export type RenderGroup = (group: {
  readonly fields: Fields;
  readonly values: Values;
  readonly path: Path;
}) => ReactNode;

export function frameOf(
  field: Field,
  language: Language,
  check: string | undefined,
  privateNote: string,
): Frame {
  return {
    label: field.label[language],
    hint: field.hint?.[language],
    example: field.example?.[language],
    check,
    isPrivate: field.sensitive === true,
    privateNote,
  };
}
