import { EntryLine, itemsIn, pageLists } from '../../parts/entry-line.tsx';
import type { SectionPlace } from '../../parts/entry-link.ts';
import type { Entry } from '../../domain/records.ts';
import type { Language } from '../../domain/language.ts';
import type { Section } from '../../domain/section.ts';
import { Button } from '../../ui/button.tsx';
import { MarginList } from '../../ui/margin-list.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import type { SectionProps } from './section-props.ts';
import { useShowCurrent } from './use-show-current.ts';
import { useSectionWords, type SectionWords } from './use-section-words.ts';
import styles from './section-list.module.css';

export interface ListProps extends SectionProps {
  readonly entries: readonly Entry[];
  readonly current: SectionPlace;
}

/** The left page: dates in the margin, entries and their posts. */
export function SectionList({ store, section, navigate, entries, current }: ListProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const label = section.label[language];
  const list = useShowCurrent(current);
  return (
    <div ref={list}>
      <PageTitle>{label}</PageTitle>
      <Lede>{countsOf(section, entries, language, words)}</Lede>
      <div className={styles['add']}>
        <Button variant="main" wide icon="plus" onPress={() => void addEntry(store, section, navigate)}>
          {section.add[language]}
        </Button>
      </div>
      <MarginList narrow label={label}>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            section={section}
            isHere={entry.id === current.entryId}
            currentItem={entry.id === current.entryId ? current.itemId : undefined}
          />
        ))}
      </MarginList>
    </div>
  );
}

/** « 3 employeurs, 5 postes » */
export function countsOf(
  section: Section,
  entries: readonly Entry[],
  language: Language,
  words: SectionWords,
): string {
  const counted = (count: number, one: string): string => words.counted({ count, one });
  const inner = pageLists(section).map(([name, list]) =>
    counted(
      entries.reduce((sum, entry) => sum + itemsIn(entry, name).length, 0),
      list.singular[language],
    ),
  );
  return [counted(entries.length, section.singular[language]), ...inner].join(', ');
}
