import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import { entryTitle } from '../../domain/entry-title.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { bin as en } from '../../i18n/en/bin.ts';
import { bin as fr } from '../../i18n/fr/bin.ts';
import { Button } from '../../ui/button.tsx';
import { useAsk } from '../../ui/ask.tsx';
import { Empty } from '../../ui/empty.tsx';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Rows, Row } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Fine, Lede, PageTitle, SmallTitle } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** Entries that were put aside: bring back, or erase for ever after a plain question. */
export function BinPage(props: { readonly store: PassportStore }) {
  const word = words[useLanguage()];
  const entries = useLiveQuery(() => props.store.bin(), [props.store]);
  return (
    <SinglePage label={word.title} scrollKey="bin">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        {entries?.length === 0 && (
          <Empty icon="trash-2" title={word.empty}>
            {word.emptyText}
          </Empty>
        )}
        <MarginList label={word.title}>
          {(entries ?? []).map((entry) => (
            <BinRow key={entry.id} entry={entry} store={props.store} />
          ))}
        </MarginList>
      </Rows>
    </SinglePage>
  );
}

function BinRow({ entry, store }: { readonly entry: Entry; readonly store: PassportStore }) {
  const language = useLanguage();
  const word = words[language];
  const ask = useAsk();
  const name = entryTitle(entry, sectionOf(entry.section), language) || word.unnamed;
  const date = formatPartialDate((entry.deletedAt ?? '').slice(0, 10), language, 'long');
  const bringBack = async () => {
    await store.bringBack(entry.id);
    showToast({ message: word.broughtBack({ name }) });
  };
  const purge = async () => {
    const isMeant = await ask({
      title: word.purgeQuestion({ name }),
      text: word.purgeText,
      safe: word.keep,
      act: word.purge,
    });
    if (!isMeant) return;
    await store.purge(entry.id);
    showToast({ message: word.purged({ name }) });
  };
  return (
    <MarginRow when={formatPartialDate((entry.deletedAt ?? '').slice(0, 10), language, 'short')}>
      <SmallTitle level={2}>{name}</SmallTitle>
      <Fine>
        {sectionOf(entry.section).singular[language]} · {word.putAsideOn({ date })}
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
        <Button variant="link" icon="trash-2" label={`${word.purge} : ${name}`} onPress={() => void purge()}>
          {word.purge}
        </Button>
      </Row>
    </MarginRow>
  );
}
