import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { useAsk } from '../../ui/ask.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Protect } from './protect.tsx';
import type { Backup } from './use-backup.ts';
import { isShortPhrase, useProtection } from './use-protection.ts';

const words = { fr, en } as const;

interface MakeCopyProps {
  readonly backup: Backup;
  /** Called before anything is done: what was said of something else is over. */
  readonly onBegin: () => void;
  /** Something else on the page is the main thing to do now. */
  readonly isQuiet: boolean;
}

/** « Faire une copie maintenant », its progress, and the truth about how it went. */
export function MakeCopy({ backup, onBegin, isQuiet }: MakeCopyProps) {
  const word = words[useLanguage()];
  const isRunning = backup.state.state === 'running';
  const protection = useProtection();
  const ask = useAsk();
  const save = async (): Promise<void> => {
    onBegin();
    const chosen = protection.take();
    if (chosen === null) return;
    if (chosen.passphrase !== undefined && isShortPhrase(chosen.passphrase)) {
      const isMeant = await ask({
        title: word.phraseShortQuestion,
        text: word.phraseShortText,
        safe: word.phraseLengthen,
        act: word.phraseKeep,
      });
      if (!isMeant) return;
    }
    // Once it has served, it is forgotten here; a place that was not chosen costs nobody their typing.
    if (await backup.start(chosen.passphrase)) protection.clear();
  };
  return (
    <section aria-labelledby="make-copy">
      <Rows>
        <BlockTitle id="make-copy">{word.make}</BlockTitle>
        <Panel>
          <Rows>
            <p>{word.makeText}</p>
            <Protect protection={protection} onBegin={onBegin} />
            <Row>
              <Button
                variant={isQuiet ? 'outlined' : 'main'}
                icon="download"
                large
                busy={isRunning}
                onPress={() => void save()}
              >
                {word.save}
              </Button>
              <Fine>{word.reread}</Fine>
            </Row>
            <Outcome backup={backup} />
          </Rows>
        </Panel>
      </Rows>
    </section>
  );
}

function Outcome({ backup }: { readonly backup: Backup }) {
  const language = useLanguage();
  const word = words[language];
  const { state } = backup;
  switch (state.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Progress
          label={state.progress?.step === 'verifying' ? word.verifying : word.writing}
          value={
            state.progress && state.progress.total > 0
              ? state.progress.done / state.progress.total
              : undefined
          }
          onCancel={backup.cancel}
          cancelLabel={word.cancel}
        />
      );
    case 'saved':
      return state.verified ? (
        <div role="status">
          <Status tone="ok">
            {state.isProtected
              ? word.verifiedProtected({ name: state.name })
              : word.verified({ name: state.name })}
          </Status>
          {!state.isWhole && <Fine>{word.notWhole}</Fine>}
        </div>
      ) : (
        <Notice
          tone="soon"
          action={<Button onPress={() => void backup.verify(state.manifest)}>{word.verifyNow}</Button>}
        >
          {word.notVerified({ name: state.name })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="problem">
          {state.problem.type === 'Cancelled' ? word.cancelled : fileProblemText(state.problem, language)}
        </Notice>
      );
  }
}
