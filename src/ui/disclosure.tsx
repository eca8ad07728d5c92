import { createContext, use, useEffect, useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { hueStyle } from './hue.ts';
import type { Hue } from './hue.ts';
import { Icon } from './icons.tsx';
import { rememberedOpening } from './remembered.ts';
import css from './disclosure.module.css';

interface Group {
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
}
const GroupContext = createContext<Group | null>(null);

interface DisclosureGroupProps {
  readonly children: ReactNode;
  /** Opening one closes the others. */
  readonly single?: boolean | undefined;
}

/** Bars that open, one under the other. */
export function DisclosureGroup({ children, single = false }: DisclosureGroupProps) {
  const [opened, open] = useState<string | null>(null);
  const group = useMemo(() => ({ opened, open }), [opened]);
  return (
    <GroupContext value={single ? group : null}>
      <div className={css['group']}>{children}</div>
    </GroupContext>
  );
}

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly number?: number | undefined;
  /** What is inside, in a few words, while it is closed. */
  readonly count?: ReactNode;
  readonly hue?: Hue | undefined;
  readonly icon?: string | undefined;
  /** Opened and closed by its owner, with `onToggle`. */
  readonly open?: boolean | undefined;
  readonly defaultOpen?: boolean | undefined;
  readonly onToggle?: ((isOpen: boolean) => void) | undefined;
  /** Names it for as long as the window is open: coming back finds it as it was left. */
  readonly memoryKey?: string | undefined;
  readonly level?: 2 | 3 | 4 | 5 | undefined;
  /** Beside the bar: a menu. */
  readonly actions?: ReactNode;
  readonly id?: string | undefined;
}

/** A bar that opens in place. What is inside exists only while it is open; its drafts are stored as it closes. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, number, count, hue, icon, level = 3, actions, id } = props;
  const own = useId();
  const [isOpen, toggle] = useOpening(props, own);
  const Heading = `h${level}` as const;
  return (
    <div className={css['item']} style={hueStyle(hue)} id={id}>
      <div className={css['line']}>
        <Heading className={css['heading']}>
          <button
            type="button"
            className={css['bar']}
            aria-expanded={isOpen}
            aria-controls={`${own}-body`}
            onClick={toggle}
          >
            {number !== undefined && <span className={css['number']}>{number}</span>}
            {icon !== undefined && <Icon name={icon} className={css['icon']} />}
            <span className={css['title']}>{title}</span>
            {count !== undefined && (
              <span className={cx(css['count'], isOpen && css['unseen'])}>{count}</span>
            )}
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
          </button>
        </Heading>
        {actions}
      </div>
      <div
        id={`${own}-body`}
        className={cx(css['body'], (number ?? icon) !== undefined && css['inset'])}
        hidden={!isOpen}
      >
        {isOpen && children}
      </div>
    </div>
  );
}

function useOpening(props: DisclosureProps, id: string): readonly [boolean, () => void] {
  const group = use(GroupContext);
  const [own, setOwn] = useState(rememberedOpening.of(props.memoryKey) ?? props.defaultOpen ?? false);
  // In a group, the last one opened wins over what each remembers.
  const isOpen = props.open ?? (group === null || group.opened === null ? own : group.opened === id);
  const { memoryKey } = props;
  useEffect(() => rememberedOpening.set(memoryKey, isOpen), [memoryKey, isOpen]);
  const toggle = (): void => {
    const next = !isOpen;
    setOwn(next);
    group?.open(next ? id : '');
    props.onToggle?.(next);
  };
  return [isOpen, toggle];
}
