import { openableWithout } from '../../domain/passport-file.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { BlockTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { HeldCopy, type Decisions } from './held-copy.tsx';
import type { Restore } from './use-restore.ts';

const words = { fr, en } as const;

/** « Ouvrir un fichier de sauvegarde »: what it holds, how it differs, and the choice. */
export function OpenCopy({
  restore,
  decisions,
}: {
  readonly restore: Restore;
  readonly decisions: Decisions;
}) {
  const word = words[useLanguage()];
  const { state } = restore;
  return (
    <section aria-labelledby="open-copy">
      <Rows>
        <div>
          <BlockTitle id="open-copy">{word.open}</BlockTitle>
          <p>{word.openText}</p>
        </div>
        {(state.state === 'idle' || state.state === 'failed') && (
          <Row>
            <Button icon="folder-open" onPress={() => void restore.choose()}>
              {word.choose}
            </Button>
          </Row>
        )}
        {state.state === 'failed' && <Failed restore={restore} />}
        {state.state === 'reading' && (
          <Progress
            label={word.reading}
            value={
              state.progress && state.progress.total > 0
                ? state.progress.done / state.progress.total
                : undefined
            }
            onCancel={restore.cancel}
            cancelLabel={word.cancel}
          />
        )}
        {state.state === 'restoring' && <Progress label={word.restoring} />}
        {state.state === 'held' && <HeldCopy held={state.held} restore={restore} decisions={decisions} />}
      </Rows>
    </section>
  );
}

function Failed({ restore }: { readonly restore: Restore }) {
  const language = useLanguage();
  const word = words[language];
  if (restore.state.state !== 'failed') return null;
  const { problem, file } = restore.state;
  const without = openableWithout(problem);
  return (
    <Notice
      tone="problem"
      action={
        file &&
        without && (
          <Button onPress={() => void restore.read(file, without)}>{word.openWithout(without)}</Button>
        )
      }
    >
      {fileProblemText(problem, language)}
    </Notice>
  );
}
