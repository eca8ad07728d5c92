/** The two languages of the interface, of documents and of every label. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words of the domain in both languages. */
export interface Label {
  readonly fr: string;
  readonly en: string;
}
