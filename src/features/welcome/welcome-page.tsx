import { useState } from 'react';
import { damagedCount } from '../../domain/passport-file.ts';
import { app as enApp } from '../../i18n/en/app.ts';
import { backups as enBackups } from '../../i18n/en/backups.ts';
import { welcome as en } from '../../i18n/en/welcome.ts';
import { app as frApp } from '../../i18n/fr/app.ts';
import { backups as frBackups } from '../../i18n/fr/backups.ts';
import { welcome as fr } from '../../i18n/fr/welcome.ts';
import type { Language } from '../../i18n/language.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { DoorLink } from '../../ui/card-link.tsx';
import { Endpaper } from '../../ui/cover.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { ClosedBook } from './closed-book.tsx';
import { GatherList } from './gather-list.tsx';
import { useCopy, type CopySource } from './use-copy.ts';
import styles from './welcome-page.module.css';

const words = { fr, en } as const;
const appWords = { fr: frApp, en: enApp } as const;
const backupWords = { fr: frBackups, en: enBackups } as const;

export type ExampleName = keyof typeof fr.examples;

interface WelcomeProps extends CopySource<ExampleName> {
  readonly examples: readonly ExampleName[];
  /** Makes a passport, and opens it; the name was written on the cover, or is ''. */
  readonly onBegin: (givenNames: string) => Promise<void>;
  readonly onLanguage: (language: Language) => void;
}

type Step = 'doors' | 'examples' | 'gather';

/** The first screen: a closed notebook, three doors, and the promise. Examples and advice open in its place. */
export function WelcomePage(props: WelcomeProps) {
  const language = useLanguage();
  const [name, setName] = useState('');
  const [step, setStep] = useState<Step>('doors');
  const copy = useCopy(props);
  const back = () => setStep('doors');
  return (
    <Endpaper>
      <div className={styles['first']}>
        <ClosedBook
          title={appWords[language].name}
          name={name}
          onName={setName}
          onEnter={() => void props.onBegin(name)}
        />
        <div className={styles['welcome']} key={step}>
          {step === 'doors' && (
            <Doors {...props} copy={copy} onBegin={() => void props.onBegin(name)} onStep={setStep} />
          )}
          {step === 'examples' && <Examples examples={props.examples} copy={copy} onBack={back} />}
          {step === 'gather' && <Gather onBack={back} />}
        </div>
      </div>
    </Endpaper>
  );
}

type Copy = ReturnType<typeof useCopy<ExampleName>>;

function Doors(props: {
  readonly examples: readonly ExampleName[];
  readonly copy: Copy;
  readonly onBegin: () => void;
  readonly onStep: (step: Step) => void;
  readonly onLanguage: (language: Language) => void;
}) {
  const language = useLanguage();
  const word = appWords[language];
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <>
      <h1>{word.welcomeTitle}</h1>
      <p className={styles['lede']}>{word.welcomeLede}</p>
      <nav className={styles['doors']} aria-label={word.doors}>
        <DoorLink
          main
          icon="feather"
          title={word.start}
          detail={word.startText}
          onPress={() => props.onBegin()}
        />
        <DoorLink
          icon="folder-open"
          title={word.restore}
          detail={word.restoreText}
          onPress={() => void props.copy.openChosen()}
        />
        <DoorLink
          icon="eye"
          title={word.example}
          detail={words[language].examplesText}
          onPress={() => props.onStep('examples')}
        />
      </nav>
      <Reading copy={props.copy} />
      <p className={styles['foot']}>
        <Icon name="lock-keyhole" />
        <span>
          {word.welcomeFoot}
          <br />
          {word.welcomeRight}
        </span>
      </p>
      <p className={styles['links']}>
        <Button variant="link" icon="clipboard-list" onPress={() => props.onStep('gather')}>
          {words[language].gatherShort}
        </Button>
        <Button variant="link" onPress={() => props.onLanguage(other)}>
          <span lang={other}>{other === 'en' ? 'English' : 'Français'}</span>
        </Button>
      </p>
    </>
  );
}

/** Focus goes to the title of what has come in the place of the doors. */
const focusIt = (title: HTMLElement | null): void => title?.focus();

function Examples(props: {
  readonly examples: readonly ExampleName[];
  readonly copy: Copy;
  readonly onBack: () => void;
}) {
  const word = words[useLanguage()];
  return (
    <>
      <h1 tabIndex={-1} ref={focusIt}>
        {word.examplesTitle}
      </h1>
      <p className={styles['lede']}>{word.examplesLede}</p>
      <nav className={styles['doors']} aria-label={word.examplesTitle}>
        {props.examples.map((id) => (
          <DoorLink
            key={id}
            icon="eye"
            title={word.examples[id].name}
            detail={word.examples[id].text}
            onPress={() => void props.copy.openExample(id)}
          />
        ))}
      </nav>
      <Reading copy={props.copy} />
      <Button variant="link" icon="arrow-left" onPress={props.onBack}>
        {word.back}
      </Button>
    </>
  );
}

function Gather({ onBack }: { readonly onBack: () => void }) {
  const word = words[useLanguage()];
  return (
    <>
      <h1 tabIndex={-1} ref={focusIt}>
        {word.gather}
      </h1>
      <p className={styles['lede']}>{word.gatherLede}</p>
      <div className={styles['gather']}>
        <GatherList />
      </div>
      <p className={styles['links']}>
        <Button variant="link" icon="arrow-left" onPress={onBack}>
          {word.back}
        </Button>
        <Button variant="link" icon="printer" onPress={() => globalThis.print()}>
          {word.printPage}
        </Button>
      </p>
    </>
  );
}

/** A copy on its way in, or why it did not come. */
function Reading({ copy }: { readonly copy: Copy }) {
  const language = useLanguage();
  const count = copy.problem ? damagedCount(copy.problem) : 0;
  return (
    <>
      {copy.dialog}
      {copy.isReading && <Progress label={appWords[language].opening} />}
      {copy.problem && (
        <Notice
          tone="problem"
          action={
            copy.retry && (
              <Button onPress={() => void copy.retry?.open()}>
                {backupWords[language].openWithout({ ...copy.retry.without, count })}
              </Button>
            )
          }
        >
          {fileProblemText(copy.problem, language)}
        </Notice>
      )}
    </>
  );
}
