import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Language } from '../../domain/language.ts';
import type { Section } from '../../domain/section.ts';

/** Goes to a location of the router, written without '#' (`/s/employment/…`). */
export type Navigate = (location: string, options?: { readonly replace?: boolean }) => void;

/** What every page of a section is given. */
export interface SectionProps {
  readonly store: PassportStore;
  readonly section: Section;
  readonly clock: Clock;
  readonly navigate: Navigate;
  /** Language of the person's words, where an entry says nothing else. */
  readonly contentLanguage: Language;
}
