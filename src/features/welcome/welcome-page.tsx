import { useCallback, useEffect, useState } from 'react';
import type { OpenedPassportFile } from '../../domain/passport-file.ts';
import type { Result } from '../../domain/result.ts';
import { backups as enBackups } from '../../i18n/en/backups.ts';
import { backups as frBackups } from '../../i18n/fr/backups.ts';
import { app as en } from '../../i18n/en/app.ts';
import { app as fr } from '../../i18n/fr/app.ts';
import type { Language } from '../../i18n/language.ts';
import { fileProblemText, type AnyFileProblem } from '../../parts/file-problem-text.ts';
import type { ChosenFile, PassportFileProblem, Platform } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { DoorLink } from '../../ui/card-link.tsx';
import { Endpaper } from '../../ui/cover.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './welcome-page.module.css';

const words = { fr, en } as const;
const backupWords = { fr: frBackups, en: enBackups } as const;

type Opened = Result<OpenedPassportFile, PassportFileProblem>;

interface WelcomeProps {
  readonly platform: Platform;
  /** Makes a passport, and opens it; the name was written on the cover, or is ''. */
  readonly onBegin: (givenNames: string) => Promise<void>;
  /** Opens what was read as this computer's first passport. */
  readonly onContents: (opened: OpenedPassportFile) => Promise<void>;
  readonly onLanguage: (language: Language) => void;
  /** The example that comes with the app. */
  readonly readExample: () => Promise<Opened>;
}

/** The first screen: a closed notebook, three doors, and the promise. */
export function WelcomePage(props: WelcomeProps) {
  const language = useLanguage();
  const word = words[language];
  const [name, setName] = useState('');
  const copy = useCopy(props);
  return (
    <Endpaper>
      <div className={styles['first']}>
        <ClosedBook title={word.name} name={name} onName={setName} />
        <div className={styles['welcome']}>
          <h1>{word.welcomeTitle}</h1>
          <p className={styles['lede']}>{word.welcomeLede}</p>
          <nav className={styles['doors']} aria-label={word.doors}>
            <DoorLink
              main
              icon="feather"
              title={word.start}
              detail={word.startText}
              onPress={() => void props.onBegin(name)}
            />
            <DoorLink
              icon="folder-open"
              title={word.restore}
              detail={word.restoreText}
              onPress={() => void copy.openChosen()}
            />
            <DoorLink
              icon="eye"
              title={word.example}
              detail={word.exampleText}
              onPress={() => void copy.openExample()}
            />
          </nav>
          {copy.isReading && <Progress label={word.opening} />}
          {copy.problem && (
            <Notice
              tone="problem"
              action={
                copy.retry && (
                  <Button onPress={() => void copy.retry?.()}>{backupWords[language].withoutProofs}</Button>
                )
              }
            >
              {fileProblemText(copy.problem, language)}
            </Notice>
          )}
          <p className={styles['foot']}>
            <Icon name="lock-keyhole" />
            <span>
              {word.welcomeFoot}
              <br />
              {word.welcomeRight}
            </span>
          </p>
          <Button variant="link" onPress={() => props.onLanguage(language === 'fr' ? 'en' : 'fr')}>
            <span lang={language === 'fr' ? 'en' : 'fr'}>{language === 'fr' ? 'English' : 'Français'}</span>
          </Button>
        </div>
      </div>
    </Endpaper>
  );
}

/** Reads a copy, chosen, opened from the system, or ours, and hands it over; a problem is told and changes nothing. */
function useCopy({ platform, readExample, onContents }: WelcomeProps) {
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<AnyFileProblem>();
  const [damaged, setDamaged] = useState<ChosenFile>();
  const open = useCallback(
    async (read: () => Promise<Opened>): Promise<AnyFileProblem | undefined> => {
      setIsReading(true);
      setProblem(undefined);
      try {
        const opened = await read();
        if (opened.ok) await onContents(opened.value);
        else setProblem(opened.error);
        return opened.ok ? undefined : opened.error;
      } finally {
        setIsReading(false);
      }
    },
    [onContents],
  );
  const openFile = useCallback(
    async (file: ChosenFile, withoutDamagedProofs = false): Promise<void> => {
      const refused = await open(() => platform.readPassportFile(file, { withoutDamagedProofs }));
      // Kept open when it can still be read without its damaged proofs.
      const canRetry = refused?.type === 'ProofsDamaged';
      setDamaged(canRetry ? file : undefined);
      if (!canRetry) await platform.closeFile(file);
    },
    [open, platform],
  );
  useEffect(
    () => platform.onFileOpened((file) => (file.ok ? void openFile(file.value) : setProblem(file.error))),
    [platform, openFile],
  );
  const openChosen = async (): Promise<void> => {
    const chosen = await platform.choosePassportFile();
    if (!chosen.ok) return setProblem(chosen.error);
    return chosen.value === null ? undefined : openFile(chosen.value);
  };
  return {
    isReading,
    problem,
    openChosen,
    openExample: () => open(readExample),
    retry: damaged && (() => openFile(damaged, true)),
  };
}

function ClosedBook(props: {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const word = words[useLanguage()];
  return (
    <div className={styles['closed']}>
      <svg className={styles['path']} viewBox="0 0 408 604" aria-hidden="true" preserveAspectRatio="none">
        <path className={styles['back']} d="M346 3C346 150 150 120 150 276S318 400 318 520V566" />
        <path d="M342 0C342 150 146 120 146 276S314 400 314 520V570" />
        <path className={styles['tail']} d="M299 560h30v40l-15-13-15 13z" />
      </svg>
      <div className={styles['plate']}>
        <p className={styles['title']}>{props.title}</p>
        <label htmlFor="owner">{word.belongsTo}</label>
        <input
          id="owner"
          autoComplete="off"
          placeholder={word.firstName}
          value={props.name}
          onChange={(event) => props.onName(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
