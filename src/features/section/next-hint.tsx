import type { Label, Language } from '../../domain/language.ts';
import { spanOf } from '../../domain/order.ts';
import { formatPartialDate, isPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './next-hint.module.css';
import { useSectionWords } from './use-section-words.ts';

interface Next {
  readonly date: PartialDate;
  /** The rule it rests on; undefined when the person wrote the date. */
  readonly reason: Label | undefined;
  readonly isToVerify: boolean;
}

/** When the next one comes (interviews), after the latest entry: the person's own date, or what the rule gives as an indication. */
export function NextHint({
  section,
  entries,
}: {
  readonly section: Section;
  readonly entries: readonly Entry[];
}) {
  const language = useLanguage();
  const words = useSectionWords();
  const next = nextOf(section, entries);
  if (next === undefined) return null;
  const date = told(next.date, language);
  return (
    <p className={styles['hint']}>
      <strong>{next.reason === undefined ? words.nextOne({ date }) : words.nextAbout({ date })}</strong>
      {next.reason === undefined
        ? words.nextYours
        : [words.nextIndication, next.reason[language], ...(next.isToVerify ? [words.toVerify] : [])].join(
            ' ',
          )}
    </p>
  );
}

/** A rule gives a day; an indication is not that exact. */
const told = (date: PartialDate, language: Language): string =>
  formatPartialDate(typeof date === 'string' ? date.slice(0, 7) : date, language, 'long');

export function nextOf(section: Section, entries: readonly Entry[]): Next | undefined {
  const { due } = section;
  const suggest = due === undefined ? undefined : section.suggestions?.[due];
  if (due === undefined || suggest === undefined || section.list === 'validity') return undefined;
  const latest = entries
    .map((entry) => ({ entry, ...spanOf(entry, section) }))
    .filter(({ end }) => end !== '')
    .toSorted((left, right) => (left.end === right.end ? 0 : left.end < right.end ? 1 : -1))[0]?.entry;
  if (latest === undefined) return undefined;
  const own = latest.values[due];
  if (isPartialDate(own)) return { date: own, reason: undefined, isToVerify: false };
  const found = suggest(latest.values, { birthDate: undefined });
  if (found?.value === undefined || !isPartialDate(found.value)) return undefined;
  return { date: found.value, reason: found.reason, isToVerify: found.verify };
}
