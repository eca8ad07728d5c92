import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Protect } from './protect.tsx';
import type { Backup } from './use-backup.ts';
import { useProtection } from './use-protection.ts';

const words = { fr, en } as const;

/** « Faire une copie maintenant », its progress, and the truth about how it went. */
export function MakeCopy({ backup }: { readonly backup: Backup }) {
  const word = words[useLanguage()];
  const isRunning = backup.state.state === 'running';
  const protection = useProtection();
  const save = (): void => {
    const chosen = protection.take();
    if (chosen === null) return;
    // Once it has served, it is forgotten here; a place that was not chosen costs nobody their typing.
    void backup.start(chosen.passphrase).then((hasServed) => {
      if (hasServed) protection.clear();
    });
  };
  return (
    <section aria-labelledby="make-copy">
      <BlockTitle id="make-copy">{word.make}</BlockTitle>
      <Panel>
        <Rows>
          <p>{word.makeText}</p>
          <Protect protection={protection} />
          <Row>
            <Button variant="main" icon="download" large busy={isRunning} onPress={save}>
              {word.save}
            </Button>
            <Fine>{word.reread}</Fine>
          </Row>
          <Outcome backup={backup} />
        </Rows>
      </Panel>
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
