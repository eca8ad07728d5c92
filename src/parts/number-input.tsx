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
 * An amount and its unit. The amount stays the decimal text that was typed; what is no number stays in the field,
 * uncommitted, with a sentence.
 */
export function NumberInput({ field, value, commit, frame }: InputProps<'number'>) {
  const [unit, setUnit] = useState(value?.unit ?? field.units[0]?.code ?? '');
  const shownUnit = value?.unit ?? unit;
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
            if (value !== null) void commit({ amount: value.amount, unit: choice.code });
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
  const isOdd = typed !== undefined && readAmount(typed) === undefined;
  const only = field.units.length === 1 ? field.units[0] : undefined;
  return (
    <TextInput
      {...frame}
      label={only === undefined ? frame.label : `${frame.label} (${only[language]})`}
      check={isOdd ? words.number.notUnderstood : frame.check}
      value={value === null ? '' : showAmount(value.amount, language)}
      inputMode="decimal"
      autoComplete="off"
      width="short"
      onText={setTyped}
      onCommit={(text) => {
        const amount = readAmount(text);
        if (amount === undefined) return false;
        return commit(amount === '' ? null : { amount, unit });
      }}
    />
  );
}

const showAmount = (amount: string, language: 'fr' | 'en'): string =>
  language === 'fr' ? amount.replace('.', ',') : amount;

/** Decimal digits with a dot, from « 3,5 », "3.5", « 1 200 » or « -2 »; '' when blank, undefined when it is no number. */
export function readAmount(text: string): NumberValue['amount'] | undefined {
  const compact = text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(',', '.');
  if (compact === '') return '';
  return /^-?\d{1,15}(?:\.\d{1,10})?$/u.test(compact) ? compact : undefined;
}
