import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { Arrival } from '../../ui/arrival.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './held-copy.module.css';
import { failureWords } from './failure-words.ts';
import { Contents, Differences } from './held-copy.tsx';
import type { Held, Restore, RestoreState } from './use-restore.ts';

const words = { fr, en } as const;

/** « Vérifier qu’une copie s’ouvre »: reads any copy to its last byte, says what it would bring back, and touches nothing. */
export function Drill({ drill, onBegin }: { readonly drill: Restore; readonly onBegin: () => void }) {
  const word = words[useLanguage()];
  const { state } = drill;
  return (
    <section aria-label={word.drill} className={styles['quiet']} tabIndex={-1}>
      <Rows gap="tight">
        {(state.state === 'idle' || state.state === 'failed') && (
          <Button wide icon="life-buoy" onPress={onBegin}>
            {word.drill}
          </Button>
        )}
        <Fine>{word.drillText}</Fine>
        {state.state === 'reading' && (
          <Progress
            label={word.reading}
            value={
              state.progress && state.progress.total > 0
                ? state.progress.done / state.progress.total
                : undefined
            }
            onCancel={drill.cancel}
            cancelLabel={word.cancel}
          />
        )}
        {state.state === 'failed' && (
          <Arrival label={word.drill}>
            <Failed failed={state} />
          </Arrival>
        )}
        {state.state === 'held' && (
          <Arrival label={word.drill}>
            <Passed held={state.held} onLeave={drill.leave} />
          </Arrival>
        )}
      </Rows>
    </section>
  );
}

function Failed({ failed }: { readonly failed: Extract<RestoreState, { readonly state: 'failed' }> }) {
  const language = useLanguage();
  const { title, text } = failureWords(failed, language);
  const { type } = failed.problem;
  // Something that is no copy says nothing about copies.
  const isNoCopy = failed.name === undefined || type === 'NotAPassport' || type === 'Cancelled';
  return (
    <Notice tone={type === 'Cancelled' ? 'info' : 'problem'} title={title}>
      {isNoCopy ? text : `${text} ${words[language].drillFailedText}`}
    </Notice>
  );
}

function Passed({ held, onLeave }: { readonly held: Held; readonly onLeave: () => void }) {
  const word = words[useLanguage()];
  const missing = held.opened.missingProofs.length;
  return (
    <Panel>
      <Rows>
        <div role="status">
          <Status tone="ok">{word.drillPassed({ name: held.name })}</Status>
        </div>
        <Fine>{word.drillParts({ count: held.opened.manifest.parts.length })}</Fine>
        {missing > 0 && <Notice tone="soon">{word.missingProofs({ count: missing })}</Notice>}
        <p>{word.drillBrings}</p>
        <Contents held={held} />
        {held.comparison.samePassport ? (
          <Differences comparison={held.comparison} />
        ) : (
          <Notice tone="soon">{word.other}</Notice>
        )}
        <Fine>{word.drillUntouched}</Fine>
        <Row>
          <Button onPress={onLeave}>{word.drillLeave}</Button>
        </Row>
      </Rows>
    </Panel>
  );
}
