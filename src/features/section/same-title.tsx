import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Row } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { stateTones } from './state-tones.ts';
import { useSectionWords } from './use-section-words.ts';
import { validityRow } from './validity-rows.ts';

interface SameTitleProps {
  readonly section: Section;
  readonly entry: Entry;
  readonly siblings: readonly Entry[];
  readonly today: string;
}

/** The renewals of a title, one after the other: the older ones stay as history. Nothing when there is one only. */
export function SameTitle({ section, entry, siblings, today }: SameTitleProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const own = validityRow(entry, section, language, today);
  const others = siblings
    .filter((row) => row.id !== entry.id)
    .map((row) => validityRow(row, section, language, today))
    .filter((row) => own.kind !== '' && row.kind === own.kind)
    .toSorted((left, right) => (left.start === right.start ? 0 : left.start < right.start ? 1 : -1));
  if (others.length === 0) return null;
  return (
    <section>
      <SmallTitle level={2}>{words.sameTitle}</SmallTitle>
      <Fine>{words.sameTitleHint}</Fine>
      <MarginList label={words.sameTitle}>
        {others.map((row) => (
          <MarginRow key={row.entry.id} when={row.start.slice(0, 4)}>
            <Row>
              <a href={sectionHref({ section: section.type, entryId: row.entry.id })}>
                {row.title || section.singular[language]}
              </a>
              <Status {...stateTones[row.state]}>{words.status[row.state]}</Status>
            </Row>
            {row.due !== null && (
              <small>{words.until({ date: formatPartialDate(row.due, language, 'long') })}</small>
            )}
          </MarginRow>
        ))}
      </MarginList>
    </section>
  );
}
