import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { useModal } from './dialog.tsx';
import { hueStyle } from './hue.ts';
import type { Hue } from './hue.ts';
import { Icon } from './icons.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useUiWords } from './use-ui-words.ts';
import css from './contents.module.css';

export interface ContentsLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: string;
  readonly hue?: Hue | undefined;
  /** Zero shows nothing. */
  readonly count?: number | undefined;
}
export interface ContentsGroup {
  readonly id: string;
  readonly title?: string | undefined;
  readonly links: readonly ContentsLink[];
}

interface ContentsProps {
  readonly groups: readonly ContentsGroup[];
  /** The id of the link one is at: it carries the ribbon. */
  readonly current: string | undefined;
  readonly foot?: ReactNode;
  /** Where there is no room for it, the table is a panel that « Sommaire » opens. */
  readonly isOpen?: boolean | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** The table of contents: always there, in the order of a life. */
export function Contents(props: ContentsProps) {
  const { isOpen = false, onClose } = props;
  return (
    <>
      <Table {...props} className={css['beside']} />
      {isOpen && onClose !== undefined && <Panel {...props} onClose={onClose} />}
    </>
  );
}

function Panel(props: ContentsProps & { readonly onClose: () => void }) {
  const { onClose } = props;
  const words = useUiWords();
  const panel = useModal();
  return (
    <dialog
      ref={panel}
      className={css['panel']}
      aria-label={words.contents}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <button type="button" className={css['close']} onClick={onClose}>
        <Icon name="x" />
        {words.close}
      </button>
      <Table {...props} onFollow={onClose} />
    </dialog>
  );
}

interface TableProps extends ContentsProps {
  readonly className?: string | undefined;
  /** A link has been followed. */
  readonly onFollow?: (() => void) | undefined;
}

function Table({ groups, current, foot, className, onFollow }: TableProps) {
  const words = useUiWords();
  const onKeyDown = useArrowKeys();
  return (
    <nav
      className={cx(css['contents'], className)}
      aria-label={words.contents}
      data-landmark=""
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div key={group.id}>
          {group.title !== undefined && <h2 className={css['title']}>{group.title}</h2>}
          <ul>
            {group.links.map((link) => (
              <li key={link.id}>
                <Line link={link} isCurrent={link.id === current} onFollow={onFollow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {foot !== undefined && <div className={css['foot']}>{foot}</div>}
    </nav>
  );
}

interface LineProps extends Pick<TableProps, 'onFollow'> {
  readonly link: ContentsLink;
  readonly isCurrent: boolean;
}

function Line({ link, isCurrent, onFollow }: LineProps) {
  const hasCount = link.count !== undefined && link.count > 0;
  return (
    <a
      className={css['link']}
      href={link.href}
      aria-current={isCurrent ? 'page' : undefined}
      style={hueStyle(link.hue)}
      onClick={onFollow}
    >
      <Icon name={link.icon} />
      <span className={css['label']}>{link.label}</span>
      {hasCount && <span className={css['dots']} />}
      {hasCount && <span className={css['count']}>{link.count}</span>}
    </a>
  );
}
