import { useState, type ReactNode } from 'react';
import { backups as enBackups } from '../../i18n/en/backups.ts';
import { bin as en } from '../../i18n/en/bin.ts';
import { backups as frBackups } from '../../i18n/fr/backups.ts';
import { bin as fr } from '../../i18n/fr/bin.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;
/** Where the states of before stand, in the words that stand there. */
const backups = { fr: frBackups, en: enBackups } as const;

/** What is asked before something is erased for good: what goes, what still holds it, and what may go too. */
export function PurgeText(props: {
  readonly children: ReactNode;
  /** How many lines go. */
  readonly count: number;
  /** Told of the choice; undefined where this computer keeps no states of before. */
  readonly onForget: ((isWanted: boolean) => void) | undefined;
}) {
  const language = useLanguage();
  const word = words[language];
  const { title: page, open: heading } = backups[language];
  const [isWanted, setIsWanted] = useState(false);
  const { children, count, onForget } = props;
  return (
    <Rows>
      {children}
      <p>{word.elsewhere({ count })}</p>
      {onForget && (
        <Checkbox
          label={word.forget}
          hint={word.forgetText({ count, page, heading })}
          checked={isWanted}
          onChange={(next) => {
            setIsWanted(next);
            onForget(next);
          }}
        />
      )}
    </Rows>
  );
}
