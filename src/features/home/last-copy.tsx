import type { LastBackup } from '../../data/registry.ts';
import { daysBetween } from '../../domain/calendar.ts';
import { localDay } from '../../domain/clock.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { sinceOf } from '../../parts/moment.ts';
import { timeFromToday } from '../../parts/time-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './home-page.module.css';
import { useHomeWords, type HomeWords } from './use-home-words.ts';

const href = '#/backups';

/** The folder of the automatic copies, when there is one. */
export interface CopyFolder {
  readonly name: string;
  /** ISO instant since which it is not there. */
  readonly missingSince: string | null;
  /** Something was written that it does not hold. */
  readonly isBehind: boolean;
}

interface LastCopyProps {
  readonly folder: CopyFolder | undefined;
  readonly last: LastBackup | undefined;
  readonly today: string;
}

/** The last copy that was written and read back, and its age. Without one, a sentence that hurries nobody. */
export function LastCopy({ last, today, folder }: LastCopyProps) {
  const words = useHomeWords().lastCopy;
  const language = useLanguage();
  if (last === undefined) {
    return (
      <div className={css['keep']}>
        <Icon name="archive" />
        <div>
          <b>{words.none}</b>
          <Fine>
            {words.noneText} <a href={href}>{words.make}</a>
          </Fine>
          <Missing {...{ folder, today }} />
        </div>
      </div>
    );
  }
  const at = new Date(last.at);
  const day = localDay(at);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  const time = words.time({ hours: String(at.getHours()), minutes });
  return (
    <div className={css['keep']}>
      <Icon name="shield-check" />
      <div>
        <b>{age(day, today, words, language)}</b>
        <Fine>
          {words.file({ name: last.name, date: formatPartialDate(day, language, 'long'), time })}{' '}
          <a href={href}>{words.see}</a>
        </Fine>
        <Missing {...{ folder, today }} />
      </div>
    </div>
  );
}

/** Said calmly, as long as the stick or the folder of the automatic copies is away. */
function Missing({ folder, today }: Pick<LastCopyProps, 'folder' | 'today'>) {
  const words = useHomeWords().lastCopy;
  const language = useLanguage();
  if (folder === undefined || folder.missingSince === null) return null;
  const { name, missingSince, isBehind } = folder;
  const missing = words.missing({ name, since: sinceOf(missingSince, today, language) });
  return <Fine>{isBehind ? `${missing} ${words.behind}` : missing}</Fine>;
}

function age(day: string, today: string, words: HomeWords['lastCopy'], language: 'fr' | 'en'): string {
  const days = daysBetween(day, today);
  if (days <= 0) return words.today;
  return days === 1 ? words.yesterday : words.other({ ago: timeFromToday(day, today, language) });
}
