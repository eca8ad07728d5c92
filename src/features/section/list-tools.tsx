import { useEffect, useState, type ReactNode } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { plainView, type ListView } from '../../domain/listing.ts';
import type { Section } from '../../domain/section.ts';
import type { ValidityState } from '../../domain/validity.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceInput } from '../../ui/choice-input.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { announce } from '../../ui/live.tsx';
import { Columns } from '../../ui/rows.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './list-tools.module.css';
import { RenameTag } from './rename-tag.tsx';
import { useSectionWords } from './use-section-words.ts';
import type { Listing } from './use-listing.ts';
import { validityOrder } from './validity-rows.ts';

/** Shorter lists are seen at a glance. */
const shortList = 6;
/** Silence in the typing after which the number found is said aloud, in milliseconds. */
const silenceMs = 700;

interface ListToolsProps {
  readonly store: PassportStore;
  readonly section: Section;
  readonly listing: Listing;
}

/** Narrows and sorts a long list; says how much of it is shown, and how to see it all again. */
export function ListTools({ store, section, listing }: ListToolsProps) {
  const words = useSectionWords();
  const { view, setView, total, shown, isFiltered } = listing;
  useSayCount(listing);
  const [attempt, setAttempt] = useState(0);
  if (total <= shortList && listing.isPlain) return null;
  const showAll = (): void => {
    setView(plainView);
    // A new field: what was being typed in the old one must not come back.
    setAttempt(attempt + 1);
  };
  return (
    <div className={styles['tools']}>
      <div className={styles['text']}>
        <TextInput
          key={attempt}
          label={words.filterText}
          hideLabel
          placeholder={words.filterText}
          value={view.text}
          spellCheck={false}
          onText={(text) => setView({ ...view, text })}
          onCommit={(text) => {
            if (text !== view.text) setView({ ...view, text });
          }}
        />
      </div>
      <Disclosure level={2} title={words.sortAndFilter} memoryKey={`list-tools/${section.type}`}>
        <Fields store={store} section={section} listing={listing} />
      </Disclosure>
      {!listing.isPlain && (
        <p className={styles['count']}>
          {isFiltered && <span>{words.shown({ shown: shown.length, total })}</span>}
          <Button variant="link" onPress={showAll}>
            {isFiltered ? words.showAll : words.ownOrder}
          </Button>
        </p>
      )}
    </div>
  );
}

/** « 3 sur 24 affichés » for those who listen, once the typing has come to rest. */
function useSayCount({ view, shown, total, isFiltered }: Listing): void {
  const words = useSectionWords();
  const [said, setSaid] = useState(view);
  const found = shown.length;
  useEffect(() => {
    if (said === view) return undefined;
    const timer = setTimeout(() => {
      setSaid(view);
      announce(isFiltered ? words.shown({ shown: found, total }) : words.allShown({ total }));
    }, silenceMs);
    return () => clearTimeout(timer);
  }, [said, view, found, total, isFiltered, words]);
}

function Fields({ store, section, listing }: ListToolsProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const { view, setView, tags, filters } = listing;
  const set = (part: Partial<ListView>): void => setView({ ...view, ...part });
  return (
    <Columns min="narrow">
      <Select
        label={words.sort}
        value={view.sort === 'own' ? '' : view.sort}
        empty={words.sorts.own}
        options={[
          { code: 'name', label: words.sorts.name },
          { code: 'modified', label: words.sorts.modified },
        ]}
        onChoose={(code) => set({ sort: code === 'name' || code === 'modified' ? code : 'own' })}
      />
      {section.list === 'validity' && (
        <Select
          label={words.stateLabel}
          value={view.state}
          empty={words.every}
          options={validityOrder.map((state: ValidityState) => ({ code: state, label: words.states[state] }))}
          onChoose={(state) => set({ state })}
        />
      )}
      {filters.map(({ field, declared, answers }) => (
        <Select
          key={field}
          label={declared.label[language]}
          value={view.answers[field] ?? ''}
          empty={words.every}
          options={answers.map(({ key, label, count }) => ({
            code: key,
            label: words.counts({ label, count }),
          }))}
          onChoose={(key) => set({ answers: { ...view.answers, [field]: key } })}
        />
      ))}
      <Select
        label={words.proofs}
        value={view.proof === 'all' ? '' : view.proof}
        empty={words.every}
        options={[
          { code: 'with', label: words.withProof },
          { code: 'without', label: words.withoutProof },
        ]}
        onChoose={(code) => set({ proof: code === 'with' || code === 'without' ? code : 'all' })}
      />
      {tags.length > 0 && (
        <Select
          label={words.tags}
          value={view.tag}
          empty={words.every}
          options={tags.map(({ tag }) => ({ code: tag, label: tag }))}
          onChoose={(tag) => set({ tag })}
          after={
            view.tag !== '' && (
              <RenameTag key={view.tag} store={store} tag={view.tag} onRenamed={(tag) => set({ tag })} />
            )
          }
        />
      )}
    </Columns>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly empty: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly onChoose: (code: string) => void;
  readonly after?: ReactNode;
}

function Select({ label, value, empty, options, onChoose, after }: SelectProps) {
  return (
    <ChoiceInput
      label={label}
      value={value === '' ? null : { code: value }}
      emptyLabel={empty}
      options={options}
      onCommit={(choice) => onChoose(choice !== null && 'code' in choice ? choice.code : '')}
      after={after}
    />
  );
}
