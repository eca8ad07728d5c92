import { parsePartialDate, formatPartialDate, precision } from '../../domain/partial-date.ts';
import { letter as en } from '../../i18n/en/letter.ts';
import { letter as fr } from '../../i18n/fr/letter.ts';
import type { Language } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Columns, Rows } from '../../ui/rows.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import type { LetterForm, LetterWords } from './letter-form.ts';
import { useState } from 'react';

const words = { fr, en } as const;

interface LetterFieldsProps {
  readonly form: LetterForm;
  readonly words: LetterWords;
  readonly today: string;
  readonly onForm: (form: LetterForm) => void;
}

/** Every word of the letter, to rewrite before it is printed. */
export function LetterFields({ form, words: written, today, onForm }: LetterFieldsProps) {
  const word = words[useLanguage()];
  const set = (change: Partial<LetterForm>): void => onForm({ ...form, ...change });
  const lang = form.language;
  return (
    <Rows>
      <Columns>
        <TextArea
          label={word.sender}
          hint={word.senderHint}
          rows={4}
          value={written.sender}
          onCommit={(sender) => set({ sender })}
          lang={lang}
        />
        <TextArea
          label={word.recipient}
          hint={word.recipientHint}
          rows={4}
          value={written.recipient}
          onCommit={(recipient) => set({ recipient })}
          lang={lang}
        />
      </Columns>
      <Columns min="narrow">
        <TextInput label={word.place} value={written.place} onCommit={(place) => set({ place })} />
        <LetterDate form={form} today={today} onDate={(day) => set({ today: day })} />
      </Columns>
      <RadioRow<Language>
        label={word.language}
        value={form.language}
        options={[
          { value: 'fr', label: word.french },
          { value: 'en', label: word.english },
        ]}
        clearLabel={null}
        onCommit={(language) => language !== '' && set({ language })}
      />
      <TextInput
        label={word.subject}
        value={written.subject}
        onCommit={(subject) => set({ subject })}
        lang={lang}
      />
      <TextArea
        label={word.text}
        hint={word.textHint}
        rows={12}
        value={written.text}
        onCommit={(text) => set({ text })}
        lang={lang}
      />
      {form.text !== undefined && (
        <div>
          <Button variant="link" icon="rotate-ccw" onPress={() => set({ text: undefined })}>
            {word.proposed}
          </Button>
        </div>
      )}
      <TextInput
        label={word.closing}
        value={written.closing}
        onCommit={(closing) => set({ closing })}
        lang={lang}
      />
      <TextInput
        label={word.signature}
        value={written.signature}
        onCommit={(signature) => set({ signature })}
      />
      <Fine>{word.notKept}</Fine>
    </Rows>
  );
}

/** A whole day; anything else leaves the letter with today's date, and says so. */
function LetterDate(props: {
  readonly form: LetterForm;
  readonly today: string;
  readonly onDate: (day: string) => void;
}) {
  const language = useLanguage();
  const word = words[language];
  const [isUnread, setIsUnread] = useState(false);
  return (
    <TextInput
      label={word.date}
      width="short"
      value={formatPartialDate(props.form.today, language, 'numeric')}
      check={isUnread ? word.dateCheck : undefined}
      onCommit={(text) => {
        const date = parsePartialDate(text, language);
        const isDay = typeof date === 'string' && precision(date) === 'day';
        setIsUnread(!isDay);
        props.onDate(isDay ? date.replace('~', '') : props.today);
        return isDay ? undefined : false;
      }}
    />
  );
}
