import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { Row } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './entry-status.module.css';
import { stateTones } from './state-tones.ts';
import { timeFromToday } from '../../parts/time-words.ts';
import { useSectionWords } from './use-section-words.ts';
import { validityRow } from './validity-rows.ts';

interface EntryStatusProps {
  readonly entry: Entry;
  readonly section: Section;
  readonly today: string;
}

/** Where a title stands today, in words. */
export function EntryStatus({ entry, section, today }: EntryStatusProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const row = validityRow(entry, section, language, today);
  const told = row.due === null || row.end === '' ? undefined : formatPartialDate(row.due, language, 'long');
  return (
    <Row>
      <Status {...stateTones[row.state]}>{words.status[row.state]}</Status>
      {told !== undefined && (
        <span className={styles['when']}>
          {row.state === 'past' ? told : words.until({ date: told })} (
          {timeFromToday(row.end, today, language)})
        </span>
      )}
    </Row>
  );
}
