import type { Entry } from '../../domain/records.ts';
import { sections } from '../../domain/sections/index.ts';
import { isAnnex } from '../../domain/selection.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fine, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { withAnnex, type DocumentChoice } from './choice.ts';

const words = { fr, en } as const;

interface ApartProps {
  readonly entries: readonly Entry[];
  readonly choice: DocumentChoice;
  readonly onChoice: (choice: DocumentChoice) => void;
  readonly includeSensitive: boolean;
  readonly onIncludeSensitive: (include: boolean) => void;
}

/** What is in no document unless it is asked for: annexes, the photo, what is kept for oneself. */
export function Apart({ entries, choice, onChoice, includeSensitive, onIncludeSensitive }: ApartProps) {
  const language = useLanguage();
  const word = words[language];
  const bySection = Map.groupBy(entries, ({ section }) => section);
  const annexes = sections.filter((section) => isAnnex(section) && bySection.has(section.type));
  return (
    <div>
      <SmallTitle level={2}>{word.apart}</SmallTitle>
      <Fine>{word.apartText}</Fine>
      {annexes.map((section) => {
        const count = bySection.get(section.type)?.length ?? 0;
        const isOn = choice.annexes.includes(section.type);
        return (
          <Checkbox
            key={section.type}
            label={word.annex({ label: section.label[language] })}
            checked={isOn}
            count={word.shownOf({ shown: isOn ? count : 0, count })}
            onChange={(show) => onChoice(withAnnex(choice, section.type, entries, show))}
          />
        );
      })}
      {hasPhoto(entries) && (
        <Checkbox
          label={word.photo}
          checked={choice.photo}
          onChange={(photo) => onChoice({ ...choice, photo })}
        />
      )}
      <Checkbox
        label={word.private}
        hint={word.privateHint}
        checked={includeSensitive}
        onChange={onIncludeSensitive}
      />
    </div>
  );
}

function hasPhoto(entries: readonly Entry[]): boolean {
  return entries.some((entry) => {
    const section = sections.find(({ type }) => type === entry.section);
    return Object.entries(section?.fields ?? {}).some(
      ([name, { kind }]) => kind === 'image' && (entry.values[name] ?? null) !== null,
    );
  });
}
