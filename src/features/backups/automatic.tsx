import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { momentOf, sinceOf, timeOf } from '../../parts/moment.ts';
import type { AutomaticFolder } from '../../platform/automatic-copies-port.ts';
import type { PassportFileProblem } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/rows.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './places.module.css';

const words = { fr, en } as const;

/** Copies that make themselves in a folder of the person's choice, as the page shows and steers them. */
export interface Automatic {
  readonly folder: AutomaticFolder | null;
  readonly isCopying: boolean;
  readonly problem: PassportFileProblem | null;
  /** Something was written that the folder does not hold. */
  readonly isBehind: boolean;
  /** About when the next copy is made; null when nothing waits for one, or the folder is missing. */
  readonly nextAt: string | null;
  readonly choose: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly copyNow: () => Promise<void>;
}

interface AutomaticProps {
  readonly automatic: Automatic;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The folder of the automatic copies: chosen, there, missing, or not chosen yet. */
export function AutomaticPlace({ automatic, today }: AutomaticProps) {
  const word = words[useLanguage()];
  const { folder } = automatic;
  if (folder === null) {
    return (
      <>
        <p className={styles['name']}>{word.automatic}</p>
        <Fine>{word.automaticText}</Fine>
        <Fine>{word.automaticWhen}</Fine>
        <Problem automatic={automatic} />
        <Row>
          <Button icon="folder-open" onPress={() => void automatic.choose()}>
            {word.chooseFolder}
          </Button>
        </Row>
      </>
    );
  }
  return (
    <>
      <p className={styles['name']}>{word.automaticIn({ name: folder.name })}</p>
      <div className={styles['path']}>
        <Fine>{folder.path}</Fine>
      </div>
      <Standing {...{ automatic, folder, today }} />
      {folder.missingSince === null && <Fine>{word.automaticWhen}</Fine>}
      <Problem automatic={automatic} />
      {folder.isSameDisk && <Fine>{word.sameDisk}</Fine>}
      <Row>
        {folder.missingSince === null && (
          <Button
            variant="link"
            icon="refresh-cw"
            busy={automatic.isCopying}
            busyLabel={word.copying}
            onPress={() => void automatic.copyNow()}
          >
            {word.copyNow}
          </Button>
        )}
        <Button variant="link" icon="folder-open" onPress={() => void automatic.choose()}>
          {word.otherFolder}
        </Button>
        <Button variant="link" onPress={() => void automatic.stop()}>
          {word.stopAutomatic}
        </Button>
      </Row>
      <Fine>{word.automaticPlain}</Fine>
    </>
  );
}

function Standing({
  automatic,
  folder,
  today,
}: AutomaticProps & {
  readonly folder: AutomaticFolder;
}) {
  const language = useLanguage();
  const word = words[language];
  const { missingSince, last, name } = folder;
  const lastWords =
    last === null ? word.noAutomaticYet : word.automaticLast({ moment: momentOf(last.at, language) });
  if (missingSince !== null) {
    return (
      <>
        <Status tone="soon" icon="hard-drive">
          {word.folderMissing({ name, since: sinceOf(missingSince, today, language) })}
        </Status>
        <Fine>{automatic.isBehind ? word.folderBehind : word.folderBack}</Fine>
        <Fine>{lastWords}</Fine>
      </>
    );
  }
  if (automatic.isCopying) return <Status tone="info">{word.copying}</Status>;
  if (automatic.isBehind) {
    return (
      <>
        <Fine>{lastWords}</Fine>
        <Status tone="info" icon="clock">
          {word.automaticBehind}
        </Status>
        {automatic.nextAt !== null && automatic.problem === null && (
          <Fine>{word.automaticNext({ time: timeOf(automatic.nextAt, language) })}</Fine>
        )}
      </>
    );
  }
  if (last === null) return <Status tone="none">{lastWords}</Status>;
  return <Status tone="ok">{word.automaticVerified({ moment: momentOf(last.at, language) })}</Status>;
}

function Problem({ automatic: { problem } }: { readonly automatic: Automatic }) {
  const language = useLanguage();
  const word = words[language];
  if (problem === null) return null;
  return <Notice tone="soon">{`${word.automaticFailed} ${fileProblemText(problem, language)}`}</Notice>;
}
