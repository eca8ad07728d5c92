import { fieldTerms } from '../domain/fields/terms.ts';
import { RadioRow } from '../ui/radio-row.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import styles from './text-inputs.module.css';

export function TextFieldInput({ field, value, commit, frame }: InputProps<'text'>) {
  const { contentLanguage } = useEditing();
  return <TextInput {...frame} value={value} type={field.input} lang={contentLanguage} onCommit={commit} />;
}

export function LongTextInput({ field, value, commit, frame }: InputProps<'longText'>) {
  const isStory = field.voice === 'story';
  const { contentLanguage } = useEditing();
  return (
    <div className={isStory ? styles['story'] : styles['text']}>
      <TextArea {...frame} value={value} rows={2} voice={isStory} lang={contentLanguage} onCommit={commit} />
    </div>
  );
}

export function YesNoInput({ value, commit, frame }: InputProps<'yesNo'>) {
  const language = useLanguage();
  return (
    <RadioRow<'yes' | 'no'>
      {...frame}
      value={value}
      options={[
        { value: 'yes', label: fieldTerms.yes[language] },
        { value: 'no', label: fieldTerms.no[language] },
      ]}
      clearLabel={fieldTerms.notGiven[language]}
      onCommit={(next) => void commit(next)}
    />
  );
}
