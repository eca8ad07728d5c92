import { useState } from 'react';
import { entryTitle } from '../../domain/entry-title.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sections } from '../../domain/sections/index.ts';
import { isAnnex } from '../../domain/selection.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Head, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { isShown, withEntries, type DocumentChoice } from './choice.ts';
import styles from './shown-sections.module.css';

const words = { fr, en } as const;

interface ShownSectionsProps {
  readonly entries: readonly Entry[];
  readonly choice: DocumentChoice;
  readonly onChoice: (choice: DocumentChoice) => void;
}

/** Every section that holds something, to be shown or not; in detail, each of its lines. */
export function ShownSections({ entries, choice, onChoice }: ShownSectionsProps) {
  const word = words[useLanguage()];
  const [isDetailed, setIsDetailed] = useState(false);
  const bySection = Map.groupBy(entries, ({ section }) => section);
  const filled = sections.filter((section) => !isAnnex(section) && bySection.has(section.type));
  const all = filled.flatMap(({ type }) => bySection.get(type) ?? []);
  if (filled.length === 0) return null;
  return (
    <div>
      <Head>
        <SmallTitle level={2}>{word.shown}</SmallTitle>
        <Button variant="link" onPress={() => setIsDetailed(!isDetailed)}>
          {isDetailed ? word.lessDetail : word.detail}
        </Button>
      </Head>
      <ul className={styles['tree']}>
        <li>
          <Group label={word.everything} entries={all} choice={choice} onChoice={onChoice} strong />
        </li>
        {filled.map((section) => (
          <SectionLine
            key={section.type}
            section={section}
            entries={bySection.get(section.type) ?? []}
            isDetailed={isDetailed}
            choice={choice}
            onChoice={onChoice}
          />
        ))}
      </ul>
    </div>
  );
}

function SectionLine({
  section,
  entries,
  isDetailed,
  choice,
  onChoice,
}: ShownSectionsProps & { readonly section: Section; readonly isDetailed: boolean }) {
  const language = useLanguage();
  const isMany = section.cardinality === 'many';
  return (
    <li>
      <Group
        label={section.label[language]}
        entries={entries}
        choice={choice}
        onChoice={onChoice}
        counted={isMany}
      />
      {isDetailed && isMany && (
        <ul className={styles['lines']}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Checkbox
                label={entryTitle(entry, section, language) || section.singular[language]}
                checked={isShown(choice, entry)}
                onChange={(show) => onChoice(withEntries(choice, [entry], show))}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A box for several lines: ticked, empty, or in between, with how many of them are shown. */
function Group({
  label,
  entries,
  choice,
  onChoice,
  counted = true,
  strong = false,
}: ShownSectionsProps & {
  readonly label: string;
  readonly counted?: boolean;
  readonly strong?: boolean;
}) {
  const word = words[useLanguage()];
  const shown = entries.filter((entry) => isShown(choice, entry)).length;
  const count = word.shownOf({ shown, count: entries.length });
  return (
    <Checkbox
      label={label}
      strong={strong}
      checked={shown === entries.length}
      partly={shown > 0}
      {...(counted ? { count } : {})}
      onChange={() => onChoice(withEntries(choice, entries, shown < entries.length))}
    />
  );
}
