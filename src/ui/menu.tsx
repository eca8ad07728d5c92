import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { Kbd } from './kbd.tsx';
import css from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | undefined;
  readonly detail?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Takes something away: set apart by its colour, and always undoable. */
  readonly grave?: boolean | undefined;
  readonly onSelect: () => void;
}
export type MenuEntry = MenuItem | { readonly id: string; readonly separator: true };

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly icon?: string | undefined;
  /** `icon`: the label is only said and shown on hover. `bar`: on the cloth of the cover. `link`: an action in the text. */
  readonly variant?: 'outlined' | 'icon' | 'bar' | 'link' | undefined;
  /** Before the label, instead of an icon: initials. */
  readonly lead?: ReactNode;
}

/** A button that opens a short list of actions. ↑ ↓ Home End and first letters move; Esc gives focus back. */
export function Menu({ label, items, icon = 'ellipsis', variant = 'outlined', lead }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  // Where the focus goes when the list opens: its first line, or its last.
  const edge = useRef(0);
  const select = (item: MenuItem): void => {
    if (item.disabled === true) return;
    list.current?.hidePopover();
    item.onSelect();
  };

  return (
    <span className={css['menu']}>
      <button
        ref={trigger}
        type="button"
        className={css[variant]}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={variant === 'icon' ? label : undefined}
        title={variant === 'icon' ? label : undefined}
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          edge.current = event.key === 'ArrowDown' ? 0 : -1;
          list.current?.showPopover();
        }}
      >
        {lead ?? (variant !== 'link' && <Icon name={icon} small={variant === 'icon'} />)}
        {variant !== 'icon' && <span className={css['words']}>{label}</span>}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={css['list']}
        onBeforeToggle={(event) => {
          setOpen(event.newState === 'open');
          // The lines go away as it closes: the focus must have left them before.
          const { activeElement } = document;
          if (event.newState === 'closed' && list.current?.contains(activeElement) === true)
            trigger.current?.focus();
        }}
        onToggle={(event) => {
          if (event.newState === 'open') focusItem(event.currentTarget, edge.current);
          edge.current = 0;
        }}
        onKeyDown={(event) => moveInMenu(event, list.current)}
      >
        {isOpen && items.map((item) => <Line key={item.id} item={item} onSelect={select} />)}
      </div>
    </span>
  );
}

function Line({ item, onSelect }: { readonly item: MenuEntry; readonly onSelect: (item: MenuItem) => void }) {
  if ('separator' in item) return <hr className={css['separator']} />;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={cx(css['item'], item.grave === true && css['grave'])}
      aria-disabled={item.disabled === true ? true : undefined}
      onClick={() => onSelect(item)}
    >
      {item.icon !== undefined && <Icon name={item.icon} />}
      <span className={css['what']}>
        {item.label}
        {item.detail !== undefined && <small>{item.detail}</small>}
      </span>
      {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
    </button>
  );
}

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** `index` counts from the end when negative, and goes round. */
function focusItem(list: HTMLElement | null, index: number): void {
  const items = itemsOf(list);
  items.at(index % Math.max(items.length, 1))?.focus();
}

function moveInMenu(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = itemsOf(list);
  const here = items.findIndex((item) => item === document.activeElement);
  const goTo = (index: number): void => {
    event.preventDefault();
    event.stopPropagation();
    focusItem(list, index);
  };
  if (event.key === 'ArrowDown') goTo(here + 1);
  else if (event.key === 'ArrowUp') goTo(here - 1);
  else if (event.key === 'Home') goTo(0);
  else if (event.key === 'End') goTo(-1);
  else if (event.key === 'Tab') list?.hidePopover();
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
    const letter = event.key.toLocaleLowerCase();
    const after = [...items.slice(here + 1), ...items.slice(0, here + 1)];
    after.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter))?.focus();
  }
}
