import { app as en } from '../../i18n/en/app.ts';
import { app as fr } from '../../i18n/fr/app.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './welcome-page.module.css';

const words = { fr, en } as const;

/** The notebook before it is opened, with the line for its owner's first name. */
export function ClosedBook(props: {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Enter, once the name is written. */
  readonly onEnter: () => void;
}) {
  const word = words[useLanguage()];
  return (
    <div className={styles['closed']}>
      <svg className={styles['path']} viewBox="0 0 408 604" aria-hidden="true" preserveAspectRatio="none">
        <path className={styles['back']} d="M346 3C346 150 150 120 150 276S318 400 318 520V566" />
        <path d="M342 0C342 150 146 120 146 276S314 400 314 520V570" />
        <path className={styles['tail']} d="M299 560h30v40l-15-13-15 13z" />
      </svg>
      <div className={styles['plate']}>
        <p className={styles['title']}>{props.title}</p>
        <label htmlFor="owner">{word.belongsTo}</label>
        <input
          id="owner"
          autoComplete="off"
          placeholder={word.firstName}
          value={props.name}
          onChange={(event) => props.onName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter();
          }}
        />
      </div>
    </div>
  );
}
