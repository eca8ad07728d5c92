import { useLayoutEffect, useState } from 'react';
import type { CompositionEvent, KeyboardEvent } from 'react';
import { createDraft } from './draft.ts';
import type { Commit, Draft } from './draft.ts';
import { afterLeftDrafts, draftsChanged, registerDraft } from './drafts.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface DraftOptions {
  /** The stored text, or what a new line starts with. */
  readonly value: string;
  readonly onCommit: Commit;
  /** At each keystroke, composition included: to read back what is understood, or to look for suggestions. */
  readonly onText?: ((text: string) => void) | undefined;
  /** Silence before storing, in milliseconds. */
  readonly idleMs?: number | undefined;
  /** The field hands over its text on Enter or on leaving, and becomes empty for the next line. */
  readonly adds?: boolean | undefined;
}

/** What a native field must be given, beside its own attributes. */
interface DraftBinding<E extends TextElement> {
  readonly ref: (element: E | null) => void;
  readonly defaultValue: string;
  readonly onInput: (event: { readonly currentTarget: E }) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<E>) => void;
  readonly onKeyDown: (event: KeyboardEvent<E>) => void;
}

interface DraftField<E extends TextElement> {
  readonly draft: Draft;
  readonly bind: DraftBinding<E>;
  /** The native element, once it is there. */
  readonly element: () => E | null;
}

/**
 * The text of a native field, stored on leaving, after 600 ms of silence or 3 s of writing, and on `flushDrafts`; what
 * could not be stored when the field goes away is kept and tried again. The field is not
 * controlled by React: the browser alone writes in it, so no accent, dead key or input method is ever cut short, and a
 * text of 20,000 words costs nothing per keystroke.
 *
 * A component must keep the same stored text for its whole life: give it a `key` that names what it edits.
 */
export function useDraft<E extends TextElement>(options: DraftOptions): DraftField<E> {
  const { value } = options;
  const [field] = useState(() => createField<E>(options));
  useLayoutEffect(() => field.listenWith(options));
  useLayoutEffect(() => field.draft.stored(value), [field, value]);
  useLayoutEffect(() => field.enter(), [field]);
  return field;
}

/** One native field, its draft, and the options of its last drawing. */
function createField<E extends TextElement>(first: DraftOptions) {
  let latest = first;
  let node: E | null = null;
  let isThere = false;
  const draft = createDraft(first.value, {
    // What is kept of a field that is gone waits for nobody: others wait for it.
    commit: (text) => (isThere ? afterLeftDrafts(() => latest.onCommit(text)) : latest.onCommit(text)),
    write: (text) => {
      if (node !== null) node.value = text;
      latest.onText?.(text);
    },
    report: (error) => window.reportError(error),
    changed: draftsChanged,
    idleMs: first.adds === true ? null : (first.idleMs ?? 600),
    empties: first.adds === true,
  });
  const bind: DraftBinding<E> = {
    ref: (element) => {
      node = element;
    },
    defaultValue: first.value,
    onInput: ({ currentTarget }) => {
      draft.typed(currentTarget.value);
      latest.onText?.(currentTarget.value);
    },
    onFocus: draft.focused,
    onBlur: draft.left,
    onCompositionStart: draft.compositionStarted,
    onCompositionEnd: (event) => draft.compositionEnded(event.currentTarget.value),
    onKeyDown: (event) => {
      // The field's own undo as long as its text is not stored; the book's undo otherwise.
      if (isUndoKey(event) && draft.isOpen()) event.stopPropagation();
    },
  };
  return {
    draft,
    bind,
    element: () => node,
    /** The field is in the page. Returns what takes it away. */
    enter: (): (() => void) => {
      isThere = true;
      const letGo = registerDraft({ isOpen: draft.isUnstored, flush: () => draft.flush() });
      return () => {
        draft.left();
        isThere = false;
        letGo();
      };
    },
    listenWith: (options: DraftOptions): void => {
      latest = options;
    },
  };
}

function isUndoKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  return (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
}
