import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { shownName, type DeviceSettings, type PassportListing, type Registry } from '../../data/registry.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import type { Platform } from '../../platform/platform.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { EraseGoes, EraseStays } from './erase-preview.tsx';
import { EraseQuestion } from './erase-question.tsx';
import { everything } from './everything.ts';
import { useLastCopies } from './use-last-copies.ts';
import { useSummaries } from './use-summaries.ts';

const words = { fr, en } as const;

interface EraseProps {
  readonly registry: Registry;
  /** What is proposed at first: a slot, or everything. */
  readonly proposed: string;
  readonly settings: DeviceSettings;
  readonly platform: Pick<Platform, 'edition' | 'automaticCopies'>;
  /** Where a copy is made first; undefined for a passport that does not open. */
  readonly backupsHref?: string;
  /** Away from here, where there is no table of contents. */
  readonly onBack?: () => void;
  /** Erases for good: a slot, or everything. The page is gone after. */
  readonly onErase: (target: string) => void;
}

/** Erasing, seen before it is done: what goes, what stays, a copy first, and a word to write. */
export function ErasePage(props: EraseProps) {
  const language = useLanguage();
  const { erase: word, passports } = words[language];
  const listings = useLiveQuery(() => props.registry.listings(), [props.registry]);
  const [chosen, setChosen] = useState(props.proposed);
  const [isAsking, setIsAsking] = useState(false);
  const target = useMemo(() => targetOf(listings ?? [], chosen), [listings, chosen]);
  const held = useSummaries(target);
  const lastCopies = useLastCopies(target, props.settings.lastBackup, props.platform.automaticCopies);
  const nameOf = (listing: PassportListing): string => shownName(listing) || passports.unnamed;
  const [single] = chosen === everything ? [] : target;
  return (
    <SinglePage label={word.title} scrollKey="erase">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <RadioRow
          label={word.what}
          vertical
          clearLabel={null}
          value={chosen}
          options={[
            ...(listings ?? []).map((listing) => ({
              value: listing.slot,
              label: word.this({ name: nameOf(listing) }),
            })),
            { value: everything, label: word.everything, hint: word.everythingHint },
          ]}
          onCommit={(value) => value !== '' && setChosen(value)}
        />
        <EraseGoes held={held} nameOf={nameOf} withSettings={chosen === everything} />
        <EraseStays
          listings={target}
          nameOf={nameOf}
          isEverything={chosen === everything}
          lastCopies={lastCopies}
          edition={props.platform.edition}
        />
        <Row>
          {props.onBack !== undefined && <Button onPress={props.onBack}>{word.keep}</Button>}
          {props.backupsHref !== undefined && (
            <ButtonLink href={props.backupsHref} icon="download">
              {word.backup}
            </ButtonLink>
          )}
          <Button icon="trash-2" hasPopup="dialog" onPress={() => setIsAsking(true)}>
            {word.act}
          </Button>
        </Row>
      </Rows>
      <EraseQuestion
        isOpen={isAsking}
        name={single === undefined ? '' : shownName(single)}
        onClose={() => setIsAsking(false)}
        onErase={() => props.onErase(chosen)}
      />
    </SinglePage>
  );
}

function targetOf(listings: readonly PassportListing[], chosen: string): readonly PassportListing[] {
  return chosen === everything ? listings : listings.filter((listing) => listing.slot === chosen);
}
