import { help as en } from '../../i18n/en/help.ts';
import { help as fr } from '../../i18n/fr/help.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { BlockTitle, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './help-page.module.css';
import { KeysTable } from './keys-table.tsx';

const words = { fr, en } as const;

interface HelpProps {
  /** Of this program; '' while it is not known. */
  readonly version: string;
  readonly aboutHref: string;
  readonly gatherHref: string;
  readonly letterHref: string;
}

/** What the notebook is, how it saves, every key, and what the program is made of. To read, or to print. */
export function HelpPage(props: HelpProps) {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.title} scrollKey="help">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <Told title={word.passport} text={word.passportText} />
        <Row>
          <ButtonLink href={props.aboutHref} icon="book-user">
            {word.about}
          </ButtonLink>
          <ButtonLink href={props.gatherHref} icon="clipboard-list">
            {word.gather}
          </ButtonLink>
          <ButtonLink href={props.letterHref} icon="pen-line">
            {word.letter}
          </ButtonLink>
        </Row>
        <Told title={word.parts} text={word.partsText} />
        <Told title={word.saving} text={word.savingText} />
        <Told title={word.copies} text={word.copiesText} />
        <Told title={word.papers} text={word.papersText} />
        <div>
          <BlockTitle id="keys">{word.keys}</BlockTitle>
          <KeysTable labelledBy="keys" />
        </div>
        <Program version={props.version} />
        <div>
          <Button icon="printer" onPress={() => globalThis.print()}>
            {word.print}
          </Button>
        </div>
      </Rows>
    </SinglePage>
  );
}

function Told({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <BlockTitle>{title}</BlockTitle>
      <p className={styles['text']}>{text}</p>
    </div>
  );
}

function Program({ version }: { readonly version: string }) {
  const word = words[useLanguage()];
  return (
    <div>
      <BlockTitle>{word.program}</BlockTitle>
      {version !== '' && <p>{word.version({ version })}</p>}
      <p className={styles['text']}>{word.programText}</p>
      <ul className={styles['licences']}>
        {word.licences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
