import { useEffect, useRef } from 'react';
import { competenceLevels } from '../domain/codelists/competence-levels.ts';
import type { Competence } from '../domain/fields/field.ts';
import { Button } from '../ui/button.tsx';
import { RadioRow } from '../ui/radio-row.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { focusLine } from './competence-line.tsx';
import styles from './competences-input.module.css';

interface LevelProps {
  readonly row: Competence;
  /** '' takes the level away. */
  readonly onChoose: (level: string) => Promise<void>;
  readonly onDone: () => void;
}

/** How far one masters it, in one's own judgement; under the line it is about. */
export function Level({ row, onChoose, onDone }: LevelProps) {
  const language = useLanguage();
  const words = useCompetenceWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const radios = [...(place.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }, []);
  const close = (): void => {
    focusLine(place.current);
    onDone();
  };
  const level = row.level ?? '';
  const scale = competenceLevels.rows.map((known) => ({ value: known.code, label: known[language] }));
  // Another program's level, or the person's own word, is one more answer.
  const others = level === '' || competenceLevels.find(level) ? [] : [{ value: level, label: level }];
  return (
    <div
      ref={place}
      role="presentation"
      className={styles['aside']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <RadioRow
        label={words.level.of({ name: row.label })}
        hint={words.level.note}
        vertical
        value={level}
        options={[...scale, ...others]}
        clearLabel={null}
        onCommit={(chosen) => void onChoose(chosen)}
      />
      <p className={styles['ways']}>
        {level !== '' && (
          <Button
            variant="link"
            onPress={() => {
              onChoose('').then(close, window.reportError);
            }}
          >
            {words.level.none}
          </Button>
        )}
        <Button variant="link" onPress={close}>
          {words.close}
        </Button>
      </p>
    </div>
  );
}
