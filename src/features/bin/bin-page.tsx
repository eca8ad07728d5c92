import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import { entryName } from '../../domain/contents-summary.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { bin as en } from '../../i18n/en/bin.ts';
import { bin as fr } from '../../i18n/fr/bin.ts';
import { longDayOf, marginDay, timeOf } from '../../parts/moment.ts';
import { versionsLocation } from '../../parts/versions-link.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { EntryHead, Fine, Lede, SmallTitle } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { usePurge } from './use-purge.tsx';

const words = { fr, en } as const;

interface BinProps {
  readonly store: PassportStore;
  readonly clock: Clock;
  /** Lets go what this computer keeps of before; undefined where it keeps nothing. */
  readonly forgetPast: (() => Promise<boolean>) | undefined;
}

/** Entries that were put aside: bring back, look at what they said, or erase for ever after a plain question. */
export function BinPage({ store, clock, forgetPast }: BinProps) {
  const word = words[useLanguage()];
  const entries = useLiveQuery(() => store.bin(), [store]);
  const purge = usePurge(store, forgetPast);
  return (
    <SinglePage label={word.title} scrollKey="bin">
      <Rows gap="large">
        <div>
          <EntryHead
            title={word.title}
            actions={
              entries !== undefined &&
              entries.length > 0 && (
                <Button icon="trash-2" onPress={() => void purge.all(entries)}>
                  {word.emptyBin}
                </Button>
              )
            }
          />
          <Lede>{word.lede}</Lede>
        </div>
        {entries?.length === 0 && (
          <Empty icon="trash-2" title={word.empty}>
            {word.emptyText}
          </Empty>
        )}
        <MarginList label={word.title}>
          {(entries ?? []).map((entry) => (
            <BinRow key={entry.id} {...{ store, clock, entry }} onPurge={() => void purge.one(entry)} />
          ))}
        </MarginList>
      </Rows>
    </SinglePage>
  );
}

interface BinRowProps extends Pick<BinProps, 'store' | 'clock'> {
  readonly entry: Entry;
  readonly onPurge: () => void;
}

function BinRow({ entry, store, clock, onPurge }: BinRowProps) {
  const language = useLanguage();
  const word = words[language];
  const name = entryName(entry, language);
  const at = entry.deletedAt ?? entry.updatedAt;
  const bringBack = async () => {
    await store.bringBack(entry.id);
    showToast({ message: word.broughtBack({ name }) });
  };
  return (
    <MarginRow
      when={
        <>
          {marginDay(at, clock.today(), language)}
          <br />
          <small>{timeOf(at, language)}</small>
        </>
      }
    >
      <SmallTitle level={2}>{name}</SmallTitle>
      <Fine>
        {sectionOf(entry.section).singular[language]} · {word.putAsideOn({ date: longDayOf(at, language) })}
      </Fine>
      <Row>
        <Button
          variant="link"
          icon="undo-2"
          label={`${word.bringBack} : ${name}`}
          onPress={() => void bringBack()}
        >
          {word.bringBack}
        </Button>
        <ButtonLink
          variant="link"
          icon="history"
          label={`${word.versions} : ${name}`}
          href={`#${versionsLocation(entry.id)}`}
        >
          {word.versions}
        </ButtonLink>
        <Button variant="link" icon="trash-2" label={`${word.purge} : ${name}`} onPress={onPurge}>
          {word.purge}
        </Button>
      </Row>
    </MarginRow>
  );
}
