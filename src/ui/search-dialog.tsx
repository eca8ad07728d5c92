import { Fragment, useEffect, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useModal } from './dialog.tsx';
import type { Hue } from './hue.ts';
import { Icon } from './icons.tsx';
import { announce, LiveRegions } from './live.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './search-dialog.module.css';

interface Result {
  readonly id: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: string | undefined;
  readonly hue?: Hue | undefined;
}

interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly Result[];
  }[];
  /** The dialog closes by itself. */
  readonly onChoose: (id: string) => void;
  /** Under the field: what can be looked for, or that nothing was found. */
  readonly note?: ReactNode;
}

/** A field and what it finds. ↑ ↓ Home End go through the results, Enter opens, Esc gives focus back. */
export function SearchDialog(props: SearchDialogProps) {
  return props.isOpen ? <OpenSearch {...props} /> : null;
}

function OpenSearch({
  onClose,
  label,
  placeholder,
  query,
  onQuery,
  groups,
  onChoose,
  note,
}: SearchDialogProps) {
  const id = useId();
  const sheet = useModal();
  const [active, setActive] = useState(0);
  const results = groups.flatMap((group) => group.items);
  const here = Math.min(active, results.length - 1);
  useSpokenResults(query, results.length);
  useEffect(() => {
    document.getElementById(`${id}-${here}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, here]);

  const choose = (result: Result | undefined): void => {
    if (result === undefined) return;
    onClose();
    onChoose(result.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const goTo = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 8, PageUp: here - 8 }[event.key];
    if (goTo !== undefined && results.length > 0) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(goTo, results.length - 1)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(results[here]);
    }
  };

  return (
    <dialog
      ref={sheet}
      className={css['search']}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <LiveRegions />
      <div className={css['field']}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={results.length > 0}
          aria-controls={results.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={results.length > 0 ? `${id}-${here}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus
          spellCheck={false}
          placeholder={placeholder ?? label}
          value={query}
          onChange={(event) => {
            setActive(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <CloseKey onClose={onClose} />
      </div>
      {results.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className={css['list']}>
          <Groups id={id} groups={groups} active={here} onChoose={choose} />
        </div>
      )}
      {note !== undefined && <div className={css['note']}>{note}</div>}
    </dialog>
  );
}

function CloseKey({ onClose }: { readonly onClose: () => void }) {
  const words = useUiWords();
  return (
    <button
      type="button"
      className={css['close']}
      onClick={onClose}
      aria-label={words.close}
      title={words.close}
    >
      <Icon name="x" small />
    </button>
  );
}

interface GroupsProps extends Pick<SearchDialogProps, 'groups'> {
  readonly id: string;
  readonly active: number;
  readonly onChoose: (result: Result) => void;
}

function Groups({ id, groups, active, onChoose }: GroupsProps) {
  // Where each group begins among all results.
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.items.length, 0),
  );
  return groups.map((group, at) => (
    <Fragment key={group.id}>
      {group.items.length > 0 && (
        <div role="group" aria-label={group.label}>
          <p className={css['group']} aria-hidden="true">
            {group.label}
          </p>
          {group.items.map((item, offset) => {
            const index = (firsts[at] ?? 0) + offset;
            return (
              <button
                key={item.id}
                id={`${id}-${index}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={css['option']}
                onClick={() => onChoose(item)}
              >
                {item.icon !== undefined && <Icon name={item.icon} hue={item.hue} />}
                <span>
                  {item.label}
                  {item.detail !== undefined && <small>{item.detail}</small>}
                </span>
              </button>
            );
          })}
        </div>
      )}
    </Fragment>
  ));
}

function useSpokenResults(query: string, count: number): void {
  const { resultCount } = useUiWords();
  useEffect(() => {
    if (query.trim() === '') return undefined;
    const pause = setTimeout(() => announce(resultCount({ count })), 700);
    return () => clearTimeout(pause);
  }, [query, count, resultCount]);
}
