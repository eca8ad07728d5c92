import { useState } from 'react';
import { foldText } from '../../ui/fold-text.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import { boxClass } from '../../ui/box-class.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

interface EraseQuestionProps {
  readonly isOpen: boolean;
  /** Of the passport that goes; '' when it has none, or when everything goes. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onErase: () => void;
}

/** The last question: a word has to be written, because nothing can be undone after. The safe button comes first, and is the full one. */
export function EraseQuestion(props: EraseQuestionProps) {
  return props.isOpen ? <OpenQuestion {...props} /> : null;
}

function OpenQuestion({ name, onClose, onErase }: EraseQuestionProps) {
  const { erase: word } = words[useLanguage()];
  const [written, setWritten] = useState('');
  const accepted = [word.word, ...(name === '' ? [] : [name])].map((each) => foldText(each));
  const isWritten = accepted.includes(foldText(written.trim()));
  return (
    <Dialog
      isOpen
      mustAnswer
      wide
      title={word.question}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={onClose} autoFocus>
            {word.keep}
          </Button>
          <Button onPress={onErase} disabledReason={isWritten ? undefined : word.notYet}>
            {word.confirm}
          </Button>
        </>
      }
    >
      <Rows>
        <p>{word.questionText}</p>
        <Field
          label={name === '' ? word.type({ word: word.word }) : word.typeOrName({ word: word.word, name })}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              className={boxClass({ width: 'medium' })}
              aria-describedby={describedBy}
              autoComplete="off"
              spellCheck={false}
              value={written}
              onChange={(event) => setWritten(event.currentTarget.value)}
            />
          )}
        </Field>
      </Rows>
    </Dialog>
  );
}
