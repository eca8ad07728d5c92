import { Fragment, useLayoutEffect, useRef } from 'react';
import { byGroup } from './choice.ts';
import { foldText } from './fold-text.ts';
import css from './suggestion-input.module.css';

/** A line offered under a field. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** Lines of one group follow each other. */
  readonly group?: string | undefined;
}

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly text: string;
  readonly onPick: (suggestion: Suggestion) => void;
  readonly foot?: string | undefined;
}

/** The list itself, floating under its field. Focus stays in the field, so pressing a line must not take it. */
export function SuggestionList({ id, label, suggestions, active, text, onPick, foot }: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.showPopover();
  }, []);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      ref={list}
      popover="manual"
      role="presentation"
      className={css['list']}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={id} role="listbox" aria-label={label}>
        {byGroup(suggestions).map(({ group, first, lines }) => (
          <div key={first} role={group === undefined ? 'presentation' : 'group'} aria-label={group}>
            {group !== undefined && (
              <p className={css['group']} aria-hidden="true">
                {group}
              </p>
            )}
            {lines.map((line, offset) => (
              <button
                key={line.id}
                id={`${id}-${first + offset}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={first + offset === active}
                className={css['option']}
                onClick={() => onPick(line)}
              >
                <Found label={line.label} text={text} />
                {line.detail !== undefined && <small>{line.detail}</small>}
              </button>
            ))}
          </div>
        ))}
      </div>
      {foot !== undefined && <p className={css['group']}>{foot}</p>}
    </div>
  );
}

/** The letters typed, written strong at the beginning of each word of the line. */
function Found({ label, text }: { readonly label: string; readonly text: string }) {
  return foundParts(label, text).map(({ at, strong, rest }) => (
    <Fragment key={at}>
      {strong !== '' && <b>{strong}</b>}
      {rest}
    </Fragment>
  ));
}

interface FoundPart {
  /** Where the word begins in the line. */
  readonly at: number;
  readonly strong: string;
  readonly rest: string;
}

function foundParts(label: string, text: string): readonly FoundPart[] {
  const typed = foldText(text)
    .split(/[ ']/)
    .filter((part) => part !== '');
  const parts: FoundPart[] = [];
  let at = 0;
  for (const word of label.split(/(?<=[\s'’-])/u)) {
    const length = typed.find((part) => foldText(word).startsWith(part))?.length ?? 0;
    parts.push({ at, strong: word.slice(0, length), rest: word.slice(length) });
    at += word.length;
  }
  return parts;
}
