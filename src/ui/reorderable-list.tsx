import { useCallback, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { announce } from './live.tsx';
import { LineControls } from './line-controls.tsx';
import type { MenuEntry } from './menu.tsx';
import { useDragOrder } from './use-drag-order.ts';
import { usePendingOrder } from './use-pending-order.ts';
import { useUiWords } from './use-ui-words.ts';
import css from './reorderable-list.module.css';

interface ReorderableListProps<T> {
  readonly items: readonly T[];
  readonly itemKey: (item: T) => string;
  /** The name of a line, for its buttons and for what is said aloud. */
  readonly itemLabel: (item: T, index: number) => string;
  readonly renderItem: (item: T, index: number) => ReactNode;
  /** `to` is the place of the line once it has moved, from 0. */
  readonly onMove: (key: string, to: number) => void | Promise<void>;
  readonly onRemove?: ((key: string) => void) | undefined;
  readonly onDuplicate?: ((key: string) => void) | undefined;
  readonly onAdd?: (() => void) | undefined;
  readonly addLabel?: string | undefined;
  /** The name of the list. */
  readonly label: string;
  /** `menu`: one small button per line, for narrow columns. */
  readonly controls?: 'buttons' | 'menu' | undefined;
  readonly look?: 'rows' | 'ruled' | 'bare' | undefined;
  /** More to do with a line, in its menu: for `controls="menu"`. */
  readonly moreActions?: ((item: T, index: number) => readonly MenuEntry[]) | undefined;
}

/** What to focus once the list has changed. */
type Wanted =
  | { readonly kind: 'same'; readonly element: Element | null }
  | { readonly kind: 'gone'; readonly key: string; readonly next: string | undefined }
  | { readonly kind: 'added'; readonly before: ReadonlySet<string> };

/**
 * Lines in an order the person decides: buttons, Alt ↑ ↓, or drag by the handle. Focus follows the line that moves; it
 * goes to the next line after a removal, and to the first field of a line just added.
 */
export function ReorderableList<T>(props: ReorderableListProps<T>) {
  const {
    items,
    itemKey,
    itemLabel,
    renderItem,
    onAdd,
    addLabel,
    label,
    controls = 'buttons',
    look = 'rows',
  } = props;
  const words = useUiWords();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { shown, move } = usePendingOrder(items, itemKey, props.onMove);
  const keys = shown.map(itemKey);
  const want = useFocusAfter(place, keys);

  const moveTo = (key: string, to: number): void => {
    const from = keys.indexOf(key);
    const item = shown[from];
    if (item === undefined) return;
    const name = itemLabel(item, from);
    if (to < 0) announce(words.alreadyFirst({ name }));
    else if (to >= keys.length) announce(words.alreadyLast({ name }));
    else {
      want({ kind: 'same', element: document.activeElement });
      move(key, to);
      announce(words.movedTo({ name, position: to + 1, count: keys.length }));
    }
  };
  const drag = useDragOrder(list, moveTo);

  const remove = (key: string): void => {
    const at = keys.indexOf(key);
    want({ kind: 'gone', key, next: keys[at + 1] ?? keys[at - 1] });
    props.onRemove?.(key);
  };

  return (
    <div ref={place} className={css['place']}>
      <ol ref={list} className={cx(css['list'], css[look])} aria-label={label}>
        {shown.map((item, index) => {
          const key = itemKey(item);
          const shift = drag.shiftOf(key, index);
          return (
            <li
              key={key}
              data-key={key}
              className={cx(
                css['line'],
                drag.draggedKey === key && css['dragged'],
                drag.draggedKey !== undefined && css['moving'],
              )}
              style={shift === 0 ? undefined : { '--shift': `${shift}px` }}
              onKeyDown={(event) => moveByKey(event, (step) => moveTo(key, index + step))}
            >
              {keys.length > 1 && (
                <span
                  className={css['grip']}
                  title={words.drag}
                  aria-hidden="true"
                  {...drag.grip(key, index)}
                >
                  <Icon name="grip-vertical" small />
                </span>
              )}
              <div className={css['content']}>{renderItem(item, index)}</div>
              <LineControls
                name={itemLabel(item, index)}
                look={controls}
                more={props.moreActions?.(item, index)}
                isFirst={index === 0}
                isLast={index === keys.length - 1}
                onMove={(step) => moveTo(key, index + step)}
                onDuplicate={props.onDuplicate === undefined ? undefined : () => props.onDuplicate?.(key)}
                onRemove={props.onRemove === undefined ? undefined : () => remove(key)}
              />
            </li>
          );
        })}
      </ol>
      {onAdd !== undefined && addLabel !== undefined && (
        <div data-add="">
          <Button
            variant="link"
            icon="plus"
            onPress={() => {
              want({ kind: 'added', before: new Set(keys) });
              onAdd();
            }}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A one-line textarea and an unfolded bar have no use for the arrows. */
const ownArrows =
  'select, textarea:not([rows="1"]), [role="combobox"][aria-expanded="true"], [aria-haspopup][aria-expanded="true"]';

/** Alt ↑ ↓, except where the arrows already mean something: a list, a text of several lines. */
function moveByKey(event: KeyboardEvent, move: (step: number) => void): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.matches(ownArrows)) return;
  event.preventDefault();
  event.stopPropagation();
  move(step);
}

const focusable = 'input, textarea, select, button, a[href]';

function useFocusAfter(
  place: RefObject<HTMLElement | null>,
  keys: readonly string[],
): (wanted: Wanted) => void {
  const wanted = useRef<Wanted>(undefined);
  const signature = keys.join('\n');
  useLayoutEffect(() => {
    if (wanted.current === undefined || place.current === null) return;
    const target = targetOf(wanted.current, place.current, signature.split('\n'));
    if (target === undefined) return;
    wanted.current = undefined;
    if (target instanceof HTMLElement) target.focus();
  }, [place, signature]);
  return useCallback((next) => {
    wanted.current = next;
  }, []);
}

/** Undefined as long as the change has not come. */
function targetOf(want: Wanted, place: HTMLElement, keys: readonly string[]): Element | null | undefined {
  const line = (key: string): Element | null =>
    place.querySelector(`:scope > ol > [data-key="${CSS.escape(key)}"]`);
  const add = (): Element | null => place.querySelector(':scope > [data-add] button');
  if (want.kind === 'same') return want.element;
  if (want.kind === 'gone') {
    if (keys.includes(want.key)) return undefined;
    if (want.next === undefined) return add();
    return [...(line(want.next)?.querySelectorAll('[data-controls] button') ?? [])].at(-1) ?? add();
  }
  const added = keys.find((key) => key !== '' && !want.before.has(key));
  return added === undefined ? undefined : (line(added)?.querySelector(focusable) ?? null);
}
