import { useId } from 'react';
import { boxClass } from './box-class.ts';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Field } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import type { Suggestion } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import type { CommitSuggestion } from './use-suggestions.ts';
import { useUiWords } from './use-ui-words.ts';
import css from './suggestion-input.module.css';

interface SuggestionInputProps extends FieldFrame {
  readonly value: string;
  /** The lines that go with the text being typed; its owner filters them (`onText`). At most 50 are shown. */
  readonly suggestions: readonly Suggestion[];
  readonly onText?: ((text: string) => void) | undefined;
  readonly onCommit: CommitSuggestion;
  /** Enter, or a line of the list, hands over the text and empties the field for the next one. */
  readonly adds?: boolean | undefined;
  /** Reminds that one's own words are welcome. */
  readonly keepWords?: boolean | undefined;
  /** Offers the whole list without typing: arrow down, or a button. */
  readonly browse?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly voice?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

const shownAtMost = 50;

/** One line of text, with lines to choose from under it. One's own words are always accepted. */
export function SuggestionInput(props: SuggestionInputProps) {
  const { value, onText, onCommit, adds = false, keepWords = false, browse = false } = props;
  const { placeholder, voice, autoFocus, ...frame } = props;
  const suggestions = props.suggestions.slice(0, shownAtMost);
  const words = useUiWords();
  const listId = useId();
  const list = useSuggestions({ value, suggestions, onText, onCommit, adds, browse });
  return (
    <Field {...frame}>
      {({ id, describedBy, mark }) => (
        <div className={cx(css['combo'], browse && css['withButton'])}>
          <input
            {...list.bind}
            id={id}
            type="text"
            role="combobox"
            className={cx(boxClass({ mark, voice }), css['input'])}
            aria-expanded={list.isShown}
            aria-controls={list.isShown ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={list.active >= 0 ? `${listId}-${list.active}` : undefined}
            aria-describedby={describedBy}
            autoComplete="off"
            placeholder={placeholder}
            autoFocus={autoFocus}
            onClick={browse && !list.isShown ? list.toggle : undefined}
          />
          {browse && (
            <span className={css['button']}>
              <IconButton
                icon={list.isShown ? 'chevron-up' : 'chevron-down'}
                label={words.showChoices({ label: frame.label })}
                onPress={list.toggle}
              />
            </span>
          )}
          {list.isShown && (
            <SuggestionList
              id={listId}
              label={frame.label}
              suggestions={suggestions}
              active={list.active}
              text={list.text}
              onPick={list.pick}
              foot={keepWords ? words.keepYourWords : undefined}
            />
          )}
        </div>
      )}
    </Field>
  );
}
