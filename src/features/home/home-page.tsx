import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { DeviceSettings, LastBackup } from '../../data/registry.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionOf, sections } from '../../domain/sections/index.ts';
import { readTimeline } from '../../domain/timeline.ts';
import { competenceCount } from '../../parts/item-summary.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Spread } from '../../ui/spread.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { BlocksList } from './blocks-list.tsx';
import { DueBlock } from './due-block.tsx';
import css from './home-page.module.css';
import { IdentityPage } from './identity-page.tsx';
import type { CopyFolder } from './last-copy.tsx';
import { PathBlock } from './path-block.tsx';
import { QuickNote } from './quick-note.tsx';
import { useHomeWords } from './use-home-words.ts';
import { Waiting } from './waiting.tsx';

interface HomeProps {
  readonly store: PassportStore;
  readonly clock: Clock;
  readonly lastBackup: LastBackup | undefined;
  /** Where automatic copies go; undefined when the person chose no folder. */
  readonly copyFolder?: CopyFolder | undefined;
  readonly pathView: DeviceSettings['pathView'];
  readonly onPathView: (view: DeviceSettings['pathView']) => void;
  /** Adds an entry to a section and goes to it. */
  readonly onAdd: (section: Section) => void;
}

/** Fewer entries than this: the page shows what a passport can hold. */
const fewEntries = 5;

/** The opened passport: who it is on the left; on the right today, what comes, and the path so far. */
export function HomePage(props: HomeProps) {
  const { store, clock, lastBackup, onAdd } = props;
  const words = useHomeWords();
  const language = useLanguage();
  const today = clock.today();
  // A long path is drawn behind the typing, not before the letter is on screen.
  const entries = useDeferredValue(useLiveQuery(() => store.unorderedEntries(), [store]));
  const passport = useLiveQuery(() => store.passport(), [store]);
  const lanes = useMemo(
    () => (entries === undefined ? undefined : readTimeline(sections, entries, today, language)),
    [entries, today, language],
  );
  return (
    <Spread
      leftLabel={words.left}
      rightLabel={words.right}
      leftKey="home"
      rightKey="home-right"
      shows="right"
      turn
      left={
        entries !== undefined &&
        passport !== undefined && (
          <IdentityPage
            {...{ store, passport, entries, lastBackup, today }}
            copyFolder={props.copyFolder}
            lanes={lanes ?? []}
          />
        )
      }
      right={
        <div className={css['right']}>
          <VisuallyHidden>
            <h1>{words.today}</h1>
          </VisuallyHidden>
          <QuickNote store={store} clock={clock} onAdd={onAdd} />
          {entries !== undefined && lanes !== undefined && (
            <Filled {...props} entries={entries} lanes={lanes} today={today} />
          )}
        </div>
      }
    />
  );
}

interface FilledProps extends HomeProps {
  readonly entries: readonly Entry[];
  readonly lanes: ReturnType<typeof readTimeline>;
  readonly today: string;
}

function Filled({ entries, lanes, today, pathView, onPathView, onAdd }: FilledProps) {
  const words = useHomeWords();
  const counts = useMemo(() => countsOf(entries), [entries]);
  const competences = useMemo(() => competencesIn(entries), [entries]);
  const isNew = entries.length < fewEntries;
  return (
    <>
      <Waiting entries={entries} />
      <DueBlock entries={entries} today={today} isQuiet={isNew} />
      {(!isNew || lanes.length > 0) && (
        <PathBlock lanes={lanes} today={today} view={pathView} onView={onPathView} />
      )}
      {isNew ? (
        <BlocksList counts={counts} competences={competences} onAdd={onAdd} />
      ) : (
        <Disclosure title={words.blocks} level={2} memoryKey="home-blocks">
          <BlocksList counts={counts} competences={competences} onAdd={onAdd} hasHeading={false} />
        </Disclosure>
      )}
    </>
  );
}

function countsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { section } of entries) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

const competencesIn = (entries: readonly Entry[]): number =>
  entries.reduce(
    (count, { values, section }) => count + competenceCount(values, sectionOf(section).fields),
    0,
  );
