import type { Entry } from '../../domain/records.ts';
import { displayName } from '../../domain/display-name.ts';
import type { Values } from '../../domain/fields/field.ts';
import {
  addressLines,
  draftLetter,
  letterParagraphs,
  type LetterDocument,
  type LetterRequest,
  type LetterTopic,
} from '../../domain/letter.ts';
import type { Language } from '../../domain/language.ts';

/** What was chosen, and what was rewritten: a text that is undefined follows the choices. */
export interface LetterForm {
  readonly language: Language;
  readonly topics: readonly string[];
  readonly documents: readonly LetterDocument[] | undefined;
  readonly today: string;
  readonly place: string | undefined;
  readonly sender: string | undefined;
  readonly recipient: string | undefined;
  readonly subject: string | undefined;
  readonly text: string | undefined;
  readonly closing: string | undefined;
  readonly signature: string | undefined;
}

export const blankForm = (language: Language, today: string): LetterForm => ({
  language,
  topics: [],
  documents: undefined,
  today,
  place: undefined,
  sender: undefined,
  recipient: undefined,
  subject: undefined,
  text: undefined,
  closing: undefined,
  signature: undefined,
});

/** Every word of the letter as it stands: proposed, or as the person wrote it. */
export interface LetterWords {
  readonly place: string;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly closing: string;
  readonly signature: string;
}

/** The words of a letter from what was chosen and what the identity page holds. The date of birth is not among them. */
export function letterWords(
  form: LetterForm,
  chosen: readonly LetterTopic[],
  documents: readonly LetterDocument[],
  person: Entry | undefined,
): LetterWords {
  const draft = draftLetter(chosen, documents, form.language);
  const values = person?.values ?? {};
  const [first] = chosen;
  return {
    place: form.place ?? townOf(values).text,
    sender: form.sender ?? senderOf(values),
    recipient:
      form.recipient ??
      [first?.organisation ?? '', first?.place ?? ''].filter((line) => line !== '').join('\n'),
    subject: form.subject ?? draft.subject,
    text: form.text ?? draft.text,
    closing: form.closing ?? draft.closing,
    signature: form.signature ?? displayName(values),
  };
}

export function letterRequest(form: LetterForm, words: LetterWords): LetterRequest {
  return {
    language: form.language,
    today: form.today,
    place: words.place.trim(),
    sender: addressLines(words.sender),
    recipient: addressLines(words.recipient),
    subject: words.subject.trim(),
    paragraphs: letterParagraphs(words.text),
    closing: words.closing.trim(),
    signature: words.signature.trim(),
  };
}

function senderOf(values: Values): string {
  const town = townOf(values);
  return [
    displayName(values),
    textOf(values, 'address'),
    [town.postcode, town.text].filter((part) => part !== '').join(' '),
    textOf(values, 'phone'),
    textOf(values, 'email'),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value.trim() : '';
}

function townOf(values: Values): { readonly text: string; readonly postcode: string } {
  const { place } = values;
  return typeof place === 'object' && place !== null && 'postcode' in place
    ? place
    : { text: '', postcode: '' };
}
