import { useState } from 'react';
import { formatPartialDate, parsePartialDate, precision, type PartialDate } from '../domain/partial-date.ts';
import { TextInput } from '../ui/text-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { Frame, InputProps } from './field-frame.ts';
import styles from './partial-date-input.module.css';
import { usePartsWords } from './use-parts-words.ts';

export function PartialDateInput({ value, commit, frame }: InputProps<'partialDate'>) {
  return <DateText frame={frame} value={value} onCommit={commit} />;
}

interface DateTextProps {
  readonly frame: Frame;
  readonly value: PartialDate | null;
  readonly onCommit: (value: PartialDate | null) => Promise<void>;
  /** The second date of two: how to write one was just said. */
  readonly isSecond?: boolean;
}

/**
 * A date in one text field: « 2019 », « mars 2019 », « 12/03/2019 », « vers 2010 ». What was understood is read back
 * below; what was not is kept in the person's own words, and said to be.
 */
export function DateText({ frame, value, onCommit, isSecond = false }: DateTextProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const [typed, setTyped] = useState<string>();
  const text = value === null ? '' : formatPartialDate(value, language, 'long');
  const read = typed === undefined ? value : parsePartialDate(typed, language);
  return (
    <div className={styles['date']}>
      <TextInput
        {...frame}
        hint={frame.hint ?? (read === null && !isSecond ? words.date.hint : undefined)}
        value={text}
        width="full"
        autoComplete="off"
        spellCheck={false}
        onText={setTyped}
        onCommit={(written) => onCommit(parsePartialDate(written, language))}
      />
      <p className={styles['read']} role="status">
        {read !== null && (
          <ReadBack
            date={read}
            isTyped={typed !== undefined}
            isKept={typed === undefined || typed === text}
          />
        )}
      </p>
    </div>
  );
}

interface ReadBackProps {
  readonly date: PartialDate;
  readonly isTyped: boolean;
  readonly isKept: boolean;
}

/** Half-written dates are not understood yet: they are called « gardé tel quel » only once they are kept. */
function ReadBack({ date, isTyped, isKept }: ReadBackProps) {
  const language = useLanguage();
  const words = usePartsWords();
  if (precision(date) === 'text') return isKept ? words.date.kept : null;
  return isTyped ? words.date.understood({ text: formatPartialDate(date, language, 'long') }) : null;
}
