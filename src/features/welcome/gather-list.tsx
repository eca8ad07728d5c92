import { welcome as en } from '../../i18n/en/welcome.ts';
import { welcome as fr } from '../../i18n/fr/welcome.ts';
import { SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './gather-list.module.css';

const words = { fr, en } as const;

/** The papers that help to remember, in groups; none of them is needed. */
export function GatherList() {
  const word = words[useLanguage()];
  return (
    <div className={styles['groups']}>
      {word.gatherGroups.map((group) => (
        <section key={group.title} className={styles['group']}>
          <SmallTitle level={2}>{group.title}</SmallTitle>
          <ul className={styles['lines']}>
            {group.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
