import { useMemo } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Language } from '../../domain/language.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Section } from '../../domain/section.ts';
import { sections } from '../../domain/sections/index.ts';
import { offerUndo } from '../../parts/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './home-page.module.css';
import { useHomeWords } from './use-home-words.ts';

interface QuickNoteProps {
  readonly store: PassportStore;
  readonly clock: Clock;
  readonly onAdd: (section: Section) => void;
}

/** The section of lines that wait to be sorted. */
export const noteType = 'note';

/** Sections offered by name, the others behind « autre… ». */
const firstOffered: readonly string[] = ['employment', 'training', 'habilitation'];

/** Today, and a line to write on: Enter keeps it with today's date, to be sorted later. */
export function QuickNote({ store, clock, onAdd }: QuickNoteProps) {
  const words = useHomeWords();
  const language = useLanguage();
  const today = clock.today();
  return (
    <div className={css['today']}>
      <p className={css['day']}>
        <b>{words.today}</b>
        {dayOf(today, language)}
      </p>
      <div className={css['writing']}>
        <NoteLine store={store} clock={clock} />
        <Adders onAdd={onAdd} />
      </div>
    </div>
  );
}

/** « lun. 23 nov. », "Mon 23 Nov": the day before the month, as every other date. */
function dayOf(today: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const day = formatPartialDate(today, language, 'short').replace(/ \d{4}$/u, '');
  return `${weekday.format(new Date(today))} ${day}`;
}

function NoteLine({ store, clock }: Pick<QuickNoteProps, 'store' | 'clock'>) {
  const words = useHomeWords();
  const { draft, bind, element } = useDraft<HTMLTextAreaElement>({
    value: '',
    adds: true,
    onCommit: async (written) => {
      const text = written.trim();
      if (text === '') return;
      await store.createEntry(noteType, { text, date: clock.today() });
      const message = words.noted({ text: text.replaceAll(/\s+/gu, ' ') });
      // The line is kept by now: what becomes of the offer must not have it written again.
      offerUndo(store, words, message).catch(globalThis.reportError);
    },
  });
  const keep = (): void => {
    draft.flush().catch(window.reportError);
    element()?.focus();
  };
  return (
    <div className={css['write']}>
      <Field label={words.noteLabel} hideLabel>
        {({ id, describedBy }) => (
          <textarea
            {...bind}
            onKeyDown={(event) => {
              bind.onKeyDown(event);
              const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
              if (!isEnter || draft.isComposing()) return;
              event.preventDefault();
              keep();
            }}
            id={id}
            rows={1}
            className={css['line']}
            placeholder={words.noteLabel}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <Button variant="main" icon="pen-line" onPress={keep}>
        {words.note}
      </Button>
    </div>
  );
}

function Adders({ onAdd }: Pick<QuickNoteProps, 'onAdd'>) {
  const words = useHomeWords();
  const language = useLanguage();
  const offered = useMemo(() => sections.filter(({ type }) => firstOffered.includes(type)), []);
  const others = useMemo(
    () => sections.filter(({ type, chapter }) => chapter === 'path' && !firstOffered.includes(type)),
    [],
  );
  return (
    <div className={css['adders']}>
      <span>{words.add}</span>
      {offered.map((section) => (
        <Button
          key={section.type}
          variant="link"
          icon={section.icon}
          hue={section.tone}
          label={section.add[language]}
          onPress={() => onAdd(section)}
        >
          {thingOf(section.add[language])}
        </Button>
      ))}
      <Menu
        variant="link"
        label={words.other}
        items={others.map((section) => ({
          id: section.type,
          icon: section.icon,
          label: section.add[language],
          onSelect: () => onAdd(section),
        }))}
      />
    </div>
  );
}

/** « Ajouter un emploi » → « un emploi »: the verb stands before all of them. */
const thingOf = (add: string): string => add.replace(/^\S+\s/u, '');
