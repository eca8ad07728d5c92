import type { PassportStore } from '../../data/passport-store.ts';
import { itemAt, valueAt, type Path } from '../../domain/address.ts';
import { fieldAt } from '../../domain/contents-schema.ts';
import { itemTitle } from '../../domain/entry-title.ts';
import type { Language } from '../../domain/language.ts';
import type { Entry, Undecided } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { startsWith } from '../../parts/editing.tsx';
import { FieldView } from '../../parts/field-view.tsx';
import { offerUndo } from '../../parts/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useSectionWords } from './use-section-words.ts';

interface UndecidedProps {
  readonly store: PassportStore;
  readonly section: Section;
  readonly entry: Entry;
  readonly contentLanguage: Language;
  /** Only what lies within this element; [] is the whole entry. */
  readonly within: Path;
}

/** What two copies of the passport say differently, side by side, until the person chooses. */
export function UndecidedNotices({ store, section, entry, contentLanguage, within }: UndecidedProps) {
  const words = useSectionWords();
  const waiting = entry.undecided.filter((row) => startsWith(row.path, within));
  return waiting.map((conflict) => (
    <UndecidedNotice
      key={[...conflict.path, conflict.revision.id].join('/')}
      {...{ section, entry, contentLanguage, conflict }}
      onDecide={(decision, message) =>
        void store.decide(entry.id, conflict, decision).then(() => offerUndo(store, words, message))
      }
    />
  ));
}

interface UndecidedNoticeProps extends Pick<UndecidedProps, 'section' | 'entry' | 'contentLanguage'> {
  readonly conflict: Undecided;
  /** Hears what was chosen, and what to say of it. */
  readonly onDecide: (decision: 'keep' | 'take', message: string) => void;
}

function UndecidedNotice({ section, entry, contentLanguage, conflict, onDecide }: UndecidedNoticeProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const { path, value } = conflict;
  const field = path.length % 2 === 1 ? fieldAt(section.fields, path) : undefined;
  const name = field?.label[language] ?? removedName(section, entry, path, language);
  const taken = field ? words.tookOther : words.removedToo;
  const here = field && valueAt(entry.values, path);
  return (
    <Notice tone="soon" title={words.undecided({ field: name })}>
      <Rows>
        <p>{field ? words.undecidedText : words.undecidedRemoved}</p>
        {field && (
          <Facts
            layout="list"
            items={[
              { label: words.here, value: <FieldView {...{ field, contentLanguage }} value={here} /> },
              {
                label: words.elsewhere,
                value: <FieldView {...{ field, contentLanguage }} value={value ?? undefined} />,
              },
            ]}
          />
        )}
        <Row>
          <Button onPress={() => onDecide('keep', words.keptHere({ field: name }))}>{words.keepHere}</Button>
          <Button onPress={() => onDecide('take', taken({ field: name }))}>
            {field ? words.takeOther : words.removeToo}
          </Button>
        </Row>
      </Rows>
    </Notice>
  );
}

/** What an element is called that one side removed: by its title, or by the list it stands in. */
function removedName(section: Section, entry: Entry, path: Path, language: Language): string {
  const list = path.length === 0 ? undefined : fieldAt(section.fields, path.slice(0, -1));
  if (list === undefined) return section.singular[language];
  const item = list.kind === 'list' ? itemAt(entry.values, path) : undefined;
  return (list.kind === 'list' && item && itemTitle(item, list, language)) || list.label[language];
}
