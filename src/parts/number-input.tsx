import { useState } from 'react';
import type { NumberField, NumberValue } from '../domain/fields/field.ts';
import { ChoiceInput } from '../ui/choice-input.tsx';
import { FieldGroup } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { InputProps } from './field-frame.ts';
import styles from './number-input.module.css';
import { usePartsWords } from './use-parts-words.ts';

/**
 * An amount and its unit. The amount stays the decimal text that was typed; what is no number is kept as written, and
 * said to be.
 */
export function NumberInput({ field, value, commit, frame }: InputProps<'number'>) {
  const storedUnit = value !== null && 'unit' in value ? value.unit : undefined;
  const [unit, setUnit] = useState(storedUnit ?? field.units[0]?.code ?? '');
  const shownUnit = storedUnit ?? unit;
  const words = usePartsWords();
  const language = useLanguage();
  if (field.units.length < 2) {
    return <Amount value={value} unit={shownUnit} commit={commit} frame={frame} field={field} />;
  }
  return (
    <FieldGroup {...frame}>
      <div className={styles['pair']}>
        <Amount
          value={value}
          unit={shownUnit}
          commit={commit}
          frame={{ label: words.number.amount }}
          field={field}
        />
        <ChoiceInput
          label={words.number.unit}
          value={{ code: shownUnit }}
          options={field.units.map((row) => ({ code: row.code, label: row[language] }))}
          onCommit={(choice) => {
            if (choice === null || !('code' in choice)) return;
            setUnit(choice.code);
            if (value !== null && 'amount' in value) {
              void commit({ amount: value.amount, unit: choice.code });
            }
          }}
        />
      </div>
    </FieldGroup>
  );
}

interface AmountProps extends Pick<InputProps<'number'>, 'value' | 'commit' | 'frame'> {
  readonly field: NumberField;
  readonly unit: string;
}

function Amount({ field, value, unit, commit, frame }: AmountProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const [typed, setTyped] = useState<string>();
  const text = value === null ? '' : showNumber(value, language);
  const read = typed === undefined ? value : readNumber(typed, unit);
  // Half-written numbers are not understood yet: they are called « gardé tel quel » only once they are kept.
  const isKept = typed === undefined || typed.normalize('NFC').trim() === text;
  const odd = isKept ? words.number.kept : words.number.notUnderstood;
  const only = field.units.length === 1 ? field.units[0] : undefined;
  return (
    <TextInput
      {...frame}
      label={withUnit(frame.label, only?.[language] ?? '')}
      check={read !== null && 'text' in read ? odd : frame.check}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      width="short"
      onText={setTyped}
      onCommit={(written) => commit(readNumber(written, unit))}
    />
  );
}

function showNumber(value: NumberValue, language: 'fr' | 'en'): string {
  if ('text' in value) return value.text;
  return language === 'fr' ? value.amount.replace('.', ',') : value.amount;
}

/**
 * Decimal digits with a dot, from « 3,5 », "3.5", « 1 200 » or « -2 »; null when blank. What is no number is kept as it
 * was written.
 */
export function readNumber(written: string, unit: string): NumberValue | null {
  const amount = written
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(',', '.');
  if (amount === '') return null;
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/u.test(amount)) return { amount, unit };
  return { text: written.normalize('NFC').trim() };
}

/** Units that are written short, as a label may spell them. */
const spelled: Readonly<Record<string, readonly string[]>> = { h: ['heures', 'hours'] };

/** The unit stands behind the label, unless the label says it already (« Durée en jours », « Durée en heures »). */
function withUnit(label: string, unit: string): string {
  const said = [unit, ...(spelled[unit] ?? [])];
  return unit === '' || label.split(' ').some((word) => said.includes(word)) ? label : `${label} (${unit})`;
}
