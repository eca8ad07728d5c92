import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Contents, Differences } from './held-copy.tsx';
import type { Held, Restore } from './use-restore.ts';

const words = { fr, en } as const;

/** « Vérifier qu’une copie s’ouvre »: reads any copy to its last byte, says what it would bring back, and touches nothing. */
export function Drill({ drill }: { readonly drill: Restore }) {
  const language = useLanguage();
  const word = words[language];
  const { state } = drill;
  return (
    <section aria-label={word.drill}>
      <Rows gap="tight">
        {(state.state === 'idle' || state.state === 'failed') && (
          <Button wide icon="life-buoy" onPress={() => void drill.choose()}>
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
          <Notice tone="problem" title={word.drillFailed}>
            {`${fileProblemText(state.problem, language)} ${word.drillFailedText}`}
          </Notice>
        )}
        {state.state === 'held' && <Passed held={state.held} onLeave={drill.leave} />}
      </Rows>
    </section>
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
