import type { ReactNode } from 'react';
import type { LastBackup } from '../../data/registry.ts';
import type { SecondCopyState } from '../../domain/second-copy.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { longDayOf, momentOf } from '../../parts/moment.ts';
import { Icon } from '../../ui/icons.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { AutomaticPlace, type Automatic } from './automatic.tsx';
import styles from './places.module.css';

const words = { fr, en } as const;

interface PlacesProps {
  /** The copy outside the browser's profile; undefined where there can be none (a browser), null before its first point. */
  readonly copy: SecondCopyState | null | undefined;
  readonly hasSecondCopy: boolean;
  readonly automatic: Automatic | undefined;
  readonly last: LastBackup | undefined;
  /** The second copy of this computer holds all that is saved. */
  readonly follows: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Where the passport is kept, and since when: this computer, the folder of the automatic copies, the last copy made by hand. */
export function Places({ copy, hasSecondCopy, automatic, last, follows, today }: PlacesProps) {
  const language = useLanguage();
  const word = words[language];
  const newest = copy?.snapshots[0];
  const isByHand = last !== undefined && last.name !== automatic?.folder?.last?.name;
  return (
    <ul className={styles['places']}>
      <Place icon="monitor">
        <p className={styles['name']}>{word.here}</p>
        <Fine>{hasSecondCopy ? word.hereText : word.hereBrowser}</Fine>
        {hasSecondCopy && follows && <Status tone="ok">{word.hereFollows}</Status>}
        {newest && <Fine>{word.hereAt({ moment: momentOf(newest.at, language) })}</Fine>}
      </Place>
      {automatic && (
        <Place icon="hard-drive">
          <AutomaticPlace automatic={automatic} today={today} />
        </Place>
      )}
      <Place icon="archive">
        <p className={styles['name']}>{word.last}</p>
        {last === undefined ? (
          <Fine>{word.never}</Fine>
        ) : (
          <>
            <Status tone="ok">{word.lastAt({ name: last.name, date: longDayOf(last.at, language) })}</Status>
            {!isByHand && <Fine>{word.lastIsAutomatic}</Fine>}
          </>
        )}
      </Place>
    </ul>
  );
}

function Place({ icon, children }: { readonly icon: string; readonly children: ReactNode }) {
  return (
    <li>
      <span className={styles['icon']}>
        <Icon name={icon} />
      </span>
      <div className={styles['place']}>{children}</div>
    </li>
  );
}
