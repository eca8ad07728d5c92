import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { backups as en } from '../../i18n/en/backups.ts';
import { formats as enFormats } from '../../i18n/en/formats.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { formats as frFormats } from '../../i18n/fr/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { slowFrom, type AskedPassphrase } from './with-passphrase.ts';

const words = { fr, en } as const;
const formats = { fr: frFormats, en: enFormats } as const;
const wrong = { type: 'WrongPassphrase' } as const;

/** « … est protégée »: the phrase, what opening costs when that is much, and a way out. The phrase goes when the dialog does. */
export function PassphraseDialog(props: {
  readonly asked: AskedPassphrase;
  readonly onAnswer: (passphrase: string | null) => void;
}) {
  const { asked, onAnswer } = props;
  const language = useLanguage();
  const word = words[language];
  const [phrase, setPhrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isSlow = asked.workFactor >= slowFrom;
  const open = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (phrase.trim() === '') setMissing(true);
    else onAnswer(phrase);
  };
  const problem =
    isMissing && phrase.trim() === '' ? word.phraseMissing : asked.isWrong ? wrongText(language) : undefined;
  return (
    <Dialog isOpen onClose={() => onAnswer(null)} title={word.ask({ name: asked.name })} mustAnswer>
      <form onSubmit={open}>
        <Rows>
          <p>{word.askText}</p>
          {isSlow && (
            <Notice tone="soon">
              {word.askSlow({ memory: word.memory({ mebibytes: 2 ** (asked.workFactor - 10) }) })}
            </Notice>
          )}
          <SecretInput
            label={word.phrase}
            value={phrase}
            onChange={setPhrase}
            problem={problem}
            autoComplete="off"
            autoFocus
          />
          <Row>
            <Button onPress={() => onAnswer(null)}>{word.askLeave}</Button>
            <Button variant="main" type="submit">
              {isSlow ? word.askOpenSlow : word.askOpen}
            </Button>
          </Row>
        </Rows>
      </form>
    </Dialog>
  );
}

const wrongText = (language: keyof typeof formats): string =>
  `${formats[language].problemTitle({ problem: wrong })} ${formats[language].problemText({ problem: wrong })}`;
