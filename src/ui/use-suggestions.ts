import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { announce } from './live.tsx';
import type { Suggestion } from './suggestion-list.tsx';
import { useDraft } from './use-draft.ts';
import { useUiWords } from './use-ui-words.ts';

/** As `Commit`, with the line of the list that the text was taken from, if it was. */
export type CommitSuggestion = (
  text: string,
  suggestion: Suggestion | undefined,
) => void | false | Promise<void | false>;

interface SuggestionsOptions {
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onText: ((text: string) => void) | undefined;
  readonly onCommit: CommitSuggestion;
  readonly adds: boolean;
  readonly browse: boolean;
}

/** A field with its list: what is typed, whether the list is shown, which of its lines is active. */
export function useSuggestions(options: SuggestionsOptions) {
  const { value, suggestions, adds, browse } = options;
  const [text, setText] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const picked = useRef<Suggestion>(undefined);
  const { draft, bind, element } = useDraft<HTMLInputElement>({
    value,
    adds,
    onText: (next) => {
      setText(next);
      options.onText?.(next);
    },
    onCommit: (next) => {
      const from = picked.current?.label.normalize('NFC') === next ? picked.current : undefined;
      picked.current = undefined;
      return options.onCommit(next, from);
    },
  });
  const isShown = isOpen && suggestions.length > 0;
  const active = isShown && at < suggestions.length ? at : -1;
  useSpokenCount(isShown ? suggestions.length : undefined);

  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const store = (isChosen: boolean): void => {
    close();
    draft.flush(isChosen).catch(window.reportError);
  };
  const pick = (suggestion: Suggestion): void => {
    picked.current = suggestion;
    draft.fill(suggestion.label);
    store(true);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    bind.onKeyDown(event);
    if (event.nativeEvent.isComposing || draft.isComposing()) return;
    const line = suggestions[active];
    const goTo = moveOf(event, active, suggestions.length, isShown);
    if (goTo !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(goTo);
    } else if (event.key === 'Enter') {
      if (line !== undefined || adds) event.preventDefault();
      if (line === undefined) store(false);
      else pick(line);
    } else if (event.key === 'Escape' && isShown) {
      // Only the list is closed: the sheet it may be on stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const onInput = (event: { readonly currentTarget: HTMLInputElement }): void => {
    bind.onInput(event);
    setAt(-1);
    setOpen(event.currentTarget.value !== '' || browse);
  };
  const onBlur = (): void => {
    close();
    bind.onBlur();
  };
  const toggle = (): void => {
    element()?.focus();
    setOpen(!isShown);
  };
  return { draft, text, isShown, active, pick, toggle, bind: { ...bind, onKeyDown, onInput, onBlur } };
}

/** Where a key leads in the list, if it does. Home and End stay the text's own until a line is active. */
function moveOf(event: KeyboardEvent, here: number, count: number, isShown: boolean): number | undefined {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowDown') return isShown ? (here + 1) % count : 0;
  if (event.key === 'ArrowUp') return here <= 0 ? count - 1 : here - 1;
  if (here < 0) return undefined;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  return undefined;
}

/** Says how many lines there are, once the person pauses. */
function useSpokenCount(count: number | undefined): void {
  const { suggestionCount } = useUiWords();
  useEffect(() => {
    if (count === undefined) return undefined;
    const pause = setTimeout(() => announce(suggestionCount({ count })), 700);
    return () => clearTimeout(pause);
  }, [count, suggestionCount]);
}
