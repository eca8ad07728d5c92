import type { Language } from './language.ts';

/** What a document shows. Later landings choose entries and fields; the whole passport is `{ entries: 'all' }`. */
export interface Selection {
  readonly entries: 'all' | readonly string[];
  /** Sensitive fields are out unless the person asks for them. */
  readonly includeSensitive: boolean;
  /** Language of our labels, codelists and dates; the person's words stay as written. */
  readonly language: Language;
  /** Day printed in the footer, YYYY-MM-DD. */
  readonly today: string;
}
