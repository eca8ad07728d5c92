import { useState, type ReactNode } from 'react';
import { bin as en } from '../../i18n/en/bin.ts';
import { bin as fr } from '../../i18n/fr/bin.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** What is asked before something is erased for good: what goes, what still holds it, and what may go too. */
export function PurgeText(props: {
  readonly children: ReactNode;
  /** Told of the choice; undefined where this computer keeps no states of before. */
  readonly onForget: ((isWanted: boolean) => void) | undefined;
}) {
  const word = words[useLanguage()];
  const [isWanted, setIsWanted] = useState(false);
  const { children, onForget } = props;
  return (
    <Rows>
      {children}
      <p>{word.elsewhere}</p>
      {onForget && (
        <Checkbox
          label={word.forget}
          hint={word.forgetText}
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
