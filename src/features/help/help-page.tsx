import type { ReactNode } from 'react';
import { help as en } from '../../i18n/en/help.ts';
import { help as fr } from '../../i18n/fr/help.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { BlockTitle, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './help-page.module.css';
import { KeysTable } from './keys-table.tsx';
import { Protection, type ProtectionPlace } from './protection.tsx';

const words = { fr, en } as const;

interface HelpProps {
  /** Of this program; '' while it is not known. */
  readonly version: string;
  readonly hrefOf: (page: ProtectionPlace | 'about' | 'gather' | 'letter') => string;
  /** Whether this computer keeps a second copy and states to go back to; a browser does not. */
  readonly hasSecondCopy: boolean;
}

/** The parts of the page, in reading order: their names in the words are their ids too. */
const parts = ['passport', 'parts', 'saving', 'protects', 'verify', 'papers', 'keys', 'program'] as const;

/** What the notebook is, what protects it, every key, and what the program is made of. To read, or to print. */
export function HelpPage({ version, hrefOf, hasSecondCopy }: HelpProps) {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.title} scrollKey="help">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <OnThisPage />
        <Told part="passport" text={word.passportText} />
        <Row>
          <ButtonLink href={hrefOf('about')} icon="book-user">
            {word.about}
          </ButtonLink>
          <ButtonLink href={hrefOf('gather')} icon="clipboard-list">
            {word.gather}
          </ButtonLink>
          <ButtonLink href={hrefOf('letter')} icon="pen-line">
            {word.letter}
          </ButtonLink>
        </Row>
        <Told part="parts" text={word.partsText} />
        <Told part="saving" text={word.savingText} />
        <Told part="protects" text={word.protectsText}>
          <Protection hrefOf={hrefOf} hasSecondCopy={hasSecondCopy} />
        </Told>
        <Told part="verify" text={word.verifyText} />
        <Told part="papers" text={word.papersText} />
        <Told part="keys">
          <KeysTable labelledBy="keys-title" />
        </Told>
        <Program version={version} />
        <div>
          <Button icon="printer" onPress={() => globalThis.print()}>
            {word.print}
          </Button>
        </div>
      </Rows>
    </SinglePage>
  );
}

/** Goes to a part of the page: the keyboard goes on from there. */
function OnThisPage() {
  const word = words[useLanguage()];
  return (
    <nav aria-label={word.onThisPage} className={styles['jumps']}>
      <Row>
        {parts.map((part) => (
          <Button key={part} variant="link" onPress={() => document.getElementById(part)?.focus()}>
            {word[part]}
          </Button>
        ))}
      </Row>
    </nav>
  );
}

interface ToldProps {
  readonly part: (typeof parts)[number];
  readonly text?: string;
  readonly children?: ReactNode;
}

function Told({ part, text, children }: ToldProps) {
  const word = words[useLanguage()];
  const title = `${part}-title`;
  return (
    <section id={part} tabIndex={-1} aria-labelledby={title} className={styles['part']}>
      <BlockTitle id={title}>{word[part]}</BlockTitle>
      {text !== undefined && <p className={styles['text']}>{text}</p>}
      {children}
    </section>
  );
}

function Program({ version }: { readonly version: string }) {
  const word = words[useLanguage()];
  return (
    <Told part="program">
      {version !== '' && <p>{word.version({ version })}</p>}
      <p className={styles['text']}>{word.programText}</p>
      <ul className={styles['licences']}>
        {word.licences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Told>
  );
}
