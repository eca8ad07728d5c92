import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { sections } from '../../domain/sections/index.ts';
import { useProofHost, type NamedProof } from '../../parts/proofs/proof-host.tsx';
import { sizeText } from '../../i18n/size-text.ts';
import { ProofViewer } from '../../parts/proofs/proof-viewer.tsx';
import { useProofWords } from '../../parts/proofs/use-proof-words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ChoiceInput } from '../../ui/choice-input.tsx';
import { Empty } from '../../ui/empty.tsx';
import { MarginList } from '../../ui/margin-list.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BlockTitle, Fine, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { LinkProof } from './link-proof.tsx';
import { ProofRow } from './proof-row.tsx';
import styles from './proofs-page.module.css';
import { arrange, shelfOrders, shelfRows, type ShelfOrder, type ShelfRow } from './shelf.ts';

type Opened = { readonly proof: NamedProof; readonly as: 'seen' | 'linked' };
/** The shortest list that is worth looking through. */
const shortList = 6;

/** Every proof of the passport, and what it serves; those that serve nothing any more, with what becomes of them. */
export function ProofsPage({ store }: { readonly store: PassportStore }) {
  const language = useLanguage();
  const words = useProofWords();
  const host = useProofHost();
  const [opened, setOpened] = useState<Opened>();
  const shelf = useShelf(store);
  if (shelf === undefined || host === null) return null;
  const { rows, unused, size } = shelf;
  const actions = {
    host,
    onSee: (proof: NamedProof) => setOpened({ proof, as: 'seen' }),
    onLink: (proof: NamedProof) => setOpened({ proof, as: 'linked' }),
  };
  const close = (): void => setOpened(undefined);
  return (
    <SinglePage label={words.title} scrollKey="proofs">
      <Rows gap="large">
        <div>
          <PageTitle>{words.title}</PageTitle>
          {rows.length > 0 && (
            <Lede>{words.lede({ count: rows.length, size: sizeText(size, language) })}</Lede>
          )}
        </div>
        {rows.length === 0 ? <NoProofs /> : <Shelf rows={rows} {...actions} />}
        {unused.length > 0 && (
          <section className={styles['unused']}>
            <BlockTitle level={2}>{words.unusedTitle}</BlockTitle>
            <Fine>{words.unusedText}</Fine>
            <MarginList label={words.unusedTitle}>
              {unused.map((row) => (
                <ProofRow key={row.sha256} row={row} {...actions} />
              ))}
            </MarginList>
          </section>
        )}
      </Rows>
      {opened?.as === 'seen' && <ProofViewer proof={opened.proof} host={host} onClose={close} />}
      {opened?.as === 'linked' && <LinkProof proof={opened.proof} store={store} onClose={close} />}
    </SinglePage>
  );
}

function Shelf({
  rows,
  ...actions
}: { readonly rows: readonly ShelfRow[] } & Omit<Parameters<typeof ProofRow>[0], 'row'>) {
  const language = useLanguage();
  const words = useProofWords();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<ShelfOrder>('added');
  // Typing goes first: hundreds of lines are drawn when there is time.
  const sought = useDeferredValue(text);
  const found = useMemo(
    () => arrange(rows, { text: sought, order }, language),
    [rows, sought, order, language],
  );
  return (
    <div className={styles['shelf']}>
      {rows.length >= shortList && (
        <div className={styles['tools']}>
          <TextInput
            label={words.filter}
            value={text}
            spellCheck={false}
            onText={setText}
            onCommit={setText}
          />
          <ChoiceInput
            label={words.order}
            value={{ code: order }}
            emptyLabel={words.orders.added}
            options={shelfOrders
              .filter((code) => code !== 'added')
              .map((code) => ({ code, label: words.orders[code] }))}
            onCommit={(choice) =>
              setOrder(
                shelfOrders.find((code) => choice !== null && 'code' in choice && code === choice.code) ??
                  'added',
              )
            }
          />
        </div>
      )}
      <div role="status" className={styles['found']}>
        {sought.trim() !== '' &&
          (found.length === 0
            ? words.noneFound({ text: sought.trim() })
            : words.found({ count: found.length }))}
      </div>
      <MarginList label={words.title}>
        {found.map((row) => (
          <ProofRow key={row.sha256} row={row} {...actions} />
        ))}
      </MarginList>
    </div>
  );
}

function NoProofs() {
  const words = useProofWords();
  const first = sections.find((section) => section.chapter === 'path');
  return (
    <Empty
      icon="paperclip"
      title={words.emptyTitle}
      action={first && <ButtonLink href={`#/s/${first.type}`}>{words.emptyAction}</ButtonLink>}
    >
      {words.emptyText}
    </Empty>
  );
}

/** What the page shows, read live: entries, those in the bin included, and what is stored. `size` in bytes. */
function useShelf(store: PassportStore) {
  const language = useLanguage();
  const read = useLiveQuery(async () => {
    const [living, bin, sizes, unused] = await Promise.all([
      store.allEntries(),
      store.bin(),
      store.proofSizes(),
      store.unusedProofs(),
    ]);
    return { entries: [...living, ...bin], sizes, unused };
  }, [store]);
  return useMemo(() => {
    if (read === undefined) return undefined;
    const rows = shelfRows(read.entries, read.sizes, language);
    const size = rows.reduce((sum, row) => sum + (row.size ?? 0), 0);
    const unused = read.unused.map((row) => ({ ...row, title: row.name, places: [] }));
    return { rows, size, unused };
  }, [read, language]);
}
