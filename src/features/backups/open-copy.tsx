import type { PassportStore } from '../../data/passport-store.ts';
import { damagedCount, openableWithout } from '../../domain/passport-file.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { Arrival } from '../../ui/arrival.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { BlockTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './held-copy.module.css';
import { failureWords } from './failure-words.ts';
import { HeldCopy, type Decisions } from './held-copy.tsx';
import { UndecidedPlaces } from './undecided-places.tsx';
import type { Restore } from './use-restore.ts';

const words = { fr, en } as const;

/** « Ouvrir un fichier de sauvegarde »: what it holds, how it differs, and the choice. */
export function OpenCopy({
  store,
  restore,
  decisions,
  onBegin,
}: {
  readonly store: PassportStore;
  readonly restore: Restore;
  readonly decisions: Decisions;
  readonly onBegin: () => void;
}) {
  const word = words[useLanguage()];
  const { state } = restore;
  return (
    <section aria-labelledby="open-copy" className={styles['quiet']} tabIndex={-1}>
      <Rows>
        <div>
          <BlockTitle id="open-copy">{word.open}</BlockTitle>
          <p>{word.openText}</p>
        </div>
        {(state.state === 'idle' || state.state === 'failed') && (
          <Row>
            <Button icon="folder-open" onPress={onBegin}>
              {word.choose}
            </Button>
          </Row>
        )}
        {state.state !== 'held' && <UndecidedPlaces store={store} />}
        {state.state === 'failed' && (
          <Arrival label={word.open}>
            <Failed restore={restore} />
          </Arrival>
        )}
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
        {state.state === 'held' && (
          <Arrival label={word.holds({ name: state.held.name })}>
            <HeldCopy held={state.held} restore={restore} decisions={decisions} />
          </Arrival>
        )}
      </Rows>
    </section>
  );
}

function Failed({ restore }: { readonly restore: Restore }) {
  const language = useLanguage();
  const word = words[language];
  if (restore.state.state !== 'failed') return null;
  const { problem, file } = restore.state;
  const { title, text } = failureWords(restore.state, language);
  const without = openableWithout(problem);
  return (
    <Notice
      tone={problem.type === 'Cancelled' ? 'info' : 'problem'}
      title={title}
      action={
        file &&
        without && (
          <Button onPress={() => void restore.read(file, without)}>
            {word.openWithout({ ...without, count: damagedCount(problem) })}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}
