import { useMemo, useState } from 'react';
import { addMonths } from '../../domain/calendar.ts';
import { comingDue, type ComingDue } from '../../domain/coming-due.ts';
import type { Language } from '../../domain/language.ts';
import { formatPartialDate, precision } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import { sections } from '../../domain/sections/index.ts';
import { placeOf, sectionHref } from '../../parts/entry-link.ts';
import { timeFromToday } from '../../parts/time-words.ts';
import { Button } from '../../ui/button.tsx';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Status } from '../../ui/status.tsx';
import { BlockTitle, Head } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './home-page.module.css';
import { useHomeWords, type HomeWords } from './use-home-words.ts';

interface DueBlockProps {
  readonly entries: readonly Entry[];
  readonly today: string;
  /** Nothing is said when there is nothing. */
  readonly isQuiet: boolean;
}

/** Lines shown before « Tout voir ». */
const firstLines = 3;

/** What comes due within a year, and what has lately passed. Each line leads to its entry. */
export function DueBlock({ entries, today, isQuiet }: DueBlockProps) {
  const words = useHomeWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const due = useMemo(() => comingDue(sections, entries, today, language), [entries, today, language]);
  if (due.length === 0 && isQuiet) return null;
  const shown = isWhole ? due : due.slice(0, firstLines);
  return (
    <div className={css['due']}>
      <Head>
        <BlockTitle>{words.due}</BlockTitle>
        {due.length > firstLines && (
          <Button variant="link" isExpanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.dueLess : words.dueAll({ count: due.length })}
          </Button>
        )}
      </Head>
      {due.length === 0 ? (
        <p className={css['quiet']}>{words.dueNothing}</p>
      ) : (
        <MarginList label={words.due}>
          {shown.map((one) => (
            <DueRow key={`${one.entry}.${one.path.join('.')}`} due={one} {...{ words, language, today }} />
          ))}
        </MarginList>
      )}
    </div>
  );
}

interface DueRowProps {
  readonly due: ComingDue;
  readonly words: HomeWords;
  readonly language: Language;
  readonly today: string;
}

function DueRow({ due, words, language, today }: DueRowProps) {
  const title = [due.part, due.title].find((text) => text !== '') ?? due.section.singular[language];
  const detail = due.part === '' ? due.detail : due.title;
  return (
    <MarginRow
      when={
        <span className={css['when']}>
          <b>{shortDate(due, today, language)}</b>
          <small>{timeFromToday(due.day, today, language)}</small>
        </span>
      }
      action={
        due.state === 'soon' && (
          <Status tone="soon" icon="hourglass">
            {words.duePrepare}
          </Status>
        )
      }
    >
      <p>
        <a href={hrefOf(due)}>{title}</a>
        {detail !== '' && `, ${detail}`}
      </p>
      <small>{sentence(due, words, language)}</small>
    </MarginRow>
  );
}

const hrefOf = ({ section, entry, path }: ComingDue): string =>
  sectionHref(path.length === 1 ? { section: section.type, entryId: entry } : placeOf(section, entry, path));

/** « 5 déc. »: within a year of today, the year says nothing more. */
function shortDate({ due, day }: ComingDue, today: string, language: Language): string {
  const told = formatPartialDate(due, language, 'short');
  const isNear = day < addMonths(today, 10) && day > addMonths(today, -10);
  return isNear && precision(due) === 'day' ? told.replace(/ \d{4}$/u, '') : told;
}

function sentence(due: ComingDue, words: HomeWords, language: Language): string {
  const date = formatPartialDate(due.due, language, 'long');
  const isDay = precision(due.due) === 'day';
  if (due.section.list !== 'validity') return words.dueOther({ label: due.label[language], date });
  if (due.state === 'past') return isDay ? words.duePast({ date }) : words.duePastMonth({ date });
  return isDay ? words.dueEnd({ date }) : words.dueEndMonth({ date });
}
