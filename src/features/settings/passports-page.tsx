import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { shownName, type PassportListing, type Registry } from '../../data/registry.ts';
import { localDay } from '../../domain/clock.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Tag } from '../../ui/tag.tsx';
import { BlockTitle, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { RenamePassport } from './rename-passport.tsx';
import styles from './passports-page.module.css';

const words = { fr, en } as const;

interface PassportsProps<Example extends string> {
  readonly registry: Registry;
  /** The one that is open. */
  readonly slot: string;
  readonly examples: readonly { readonly id: Example; readonly name: string; readonly text: string }[];
  readonly onOpen: (slot: string) => void;
  readonly onBegin: () => void;
  readonly onExample: (id: Example) => void;
  readonly eraseHref: (slot?: string) => string;
  readonly backupsHref: string;
}

/** Every passport of this computer: which is open, the others, one more, one less. */
export function PassportsPage<Example extends string>(props: PassportsProps<Example>) {
  const { passports: word } = words[useLanguage()];
  const listings = useLiveQuery(() => props.registry.listings(), [props.registry]);
  const [renamed, setRenamed] = useState<PassportListing>();
  return (
    <SinglePage label={word.title} scrollKey="passports">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <MarginList label={word.title}>
          {(listings ?? []).map((listing) => (
            <PassportRow
              key={listing.slot}
              listing={listing}
              isOpen={listing.slot === props.slot}
              onOpen={() => props.onOpen(listing.slot)}
              onRename={() => setRenamed(listing)}
              eraseHref={props.eraseHref(listing.slot)}
            />
          ))}
        </MarginList>
        <Row>
          <Button icon="plus" onPress={props.onBegin}>
            {word.begin}
          </Button>
          <ButtonLink href={props.backupsHref} icon="folder-open">
            {word.openCopy}
          </ButtonLink>
        </Row>
        <section aria-labelledby="examples">
          <BlockTitle id="examples">{word.examples}</BlockTitle>
          <ul className={styles['examples']}>
            {props.examples.map((example) => (
              <li key={example.id}>
                <Button variant="link" icon="eye" onPress={() => props.onExample(example.id)}>
                  {example.name}
                </Button>
                <span>{example.text}</span>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <ButtonLink href={props.eraseHref()} icon="trash-2">
            {word.eraseAll}
          </ButtonLink>
        </div>
      </Rows>
      {renamed && (
        <RenamePassport
          listing={renamed}
          onLabel={(label) => props.registry.setLabel(renamed.slot, label)}
          onClose={() => setRenamed(undefined)}
        />
      )}
    </SinglePage>
  );
}

function PassportRow(props: {
  readonly listing: PassportListing;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly eraseHref: string;
}) {
  const { listing, isOpen } = props;
  const language = useLanguage();
  const { passports: word } = words[language];
  const name = shownName(listing) || word.unnamed;
  const day = (instant: string, style: 'long' | 'short') =>
    formatPartialDate(localDay(new Date(instant)), language, style);
  return (
    <MarginRow
      when={day(listing.openedAt, 'short')}
      isNow={isOpen}
      action={
        <Row>
          {!isOpen && (
            <Button variant="link" icon="book-open" label={word.openNamed({ name })} onPress={props.onOpen}>
              {word.openIt}
            </Button>
          )}
          <Button variant="link" icon="pen-line" label={word.renameNamed({ name })} onPress={props.onRename}>
            {word.rename}
          </Button>
          <ButtonLink variant="link" icon="trash-2" label={word.eraseNamed({ name })} href={props.eraseHref}>
            {word.erase}
          </ButtonLink>
        </Row>
      }
    >
      <span className={styles['name']}>{name}</span>{' '}
      {listing.example !== undefined && <Tag icon="eye">{word.example}</Tag>}
      <small>
        {word.created({ date: day(listing.createdAt, 'long') })} ·{' '}
        {isOpen ? word.open : word.lastOpened({ date: day(listing.openedAt, 'long') })}
      </small>
    </MarginRow>
  );
}
