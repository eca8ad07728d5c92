import type { Path } from '../domain/address.ts';
import type { Field } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import type { Measure } from './measure.ts';
import type { Messages } from './messages.ts';
import type { NumberedProofs } from './numbered-proofs.ts';
import type { ProofReference } from '../domain/records.ts';
import type { Scale } from './styles.ts';
import type { Source, Writer } from './writer.ts';

/** What a whole document shares. */
export interface DocumentContext {
  readonly writer: Writer;
  readonly measure: Measure;
  readonly messages: Messages;
  readonly language: Language;
  readonly scale: Scale;
  /** null: nothing is told of proofs. */
  readonly proofs: NumberedProofs | null;
}

/** What the drawing of one entry needs to know. */
export interface EntryContext extends DocumentContext {
  readonly entry: string;
  readonly entryTitle: string;
  readonly entryProofs: readonly ProofReference[];
}

export function sourceOf(context: EntryContext, path: Path, field: Field): Source {
  return {
    address: { entry: context.entry, path },
    entryTitle: context.entryTitle,
    fieldLabel: field.label[context.language],
  };
}
