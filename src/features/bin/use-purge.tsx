import type { ReactNode } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { entryName } from '../../domain/contents-summary.ts';
import type { Entry } from '../../domain/records.ts';
import { backups as enBackups } from '../../i18n/en/backups.ts';
import { bin as en } from '../../i18n/en/bin.ts';
import { backups as frBackups } from '../../i18n/fr/backups.ts';
import { bin as fr } from '../../i18n/fr/bin.ts';
import { useAsk } from '../../ui/ask.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { PurgeText } from './purge-text.tsx';

const words = { fr, en } as const;
const pages = { fr: frBackups.title, en: enBackups.title } as const;

/** Lines that are named in the question. */
const namedLines = 8;

/** Asks, then erases for good; `forgetPast` also lets go what this computer keeps of before. */
export function usePurge(
  store: PassportStore,
  forgetPast: (() => Promise<boolean>) | undefined,
): {
  readonly one: (entry: Entry) => Promise<void>;
  readonly all: (entries: readonly Entry[]) => Promise<void>;
} {
  const language = useLanguage();
  const word = words[language];
  const page = pages[language];
  const ask = useAsk();

  async function run(
    entries: readonly Entry[],
    question: {
      readonly title: string;
      readonly text: ReactNode;
      readonly safe: string;
      readonly act: string;
    },
    said: string,
  ): Promise<void> {
    const count = entries.length;
    let isForgetting = false;
    const onForget = (isWanted: boolean): void => {
      isForgetting = isWanted;
    };
    const isMeant = await ask({
      ...question,
      text: (
        <PurgeText count={count} onForget={forgetPast && onForget}>
          {question.text}
        </PurgeText>
      ),
      isFinal: true,
    });
    if (!isMeant) return;
    await store.purge(...entries.map((entry) => entry.id));
    if (!isForgetting || forgetPast === undefined) return showToast({ message: said });
    const isForgotten = await forgetPast();
    return showToast({
      message: isForgotten ? `${said} ${word.forgotten}` : word.notForgotten({ count, page }),
      seconds: 20,
    });
  }

  return {
    one: (entry) => {
      const name = entryName(entry, language);
      const question = {
        title: word.purgeQuestion({ name }),
        text: <p>{word.purgeText}</p>,
        safe: word.keep,
        act: word.purge,
      };
      return run([entry], question, word.purged({ name }));
    },
    all: (entries) => {
      const rest = entries.length - namedLines;
      const text = (
        <>
          <p>{word.emptyQuestionText({ count: entries.length })}</p>
          <ul>
            {entries.slice(0, namedLines).map((entry) => (
              <li key={entry.id}>{entryName(entry, language)}</li>
            ))}
            {rest > 0 && <li>{word.more({ count: rest })}</li>}
          </ul>
        </>
      );
      const title = word.emptyQuestion({ count: entries.length });
      return run(entries, { title, text, safe: word.keepAll, act: word.emptyBin }, word.emptied);
    },
  };
}
