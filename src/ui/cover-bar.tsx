import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { useKeysLabel } from './kbd.tsx';
import { Mark } from './mark.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './cover-bar.module.css';

export interface BarAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean | undefined;
  /** Shown on hover: `Ctrl Z`. */
  readonly shortcut?: string | undefined;
  /** What exactly, shown on hover: « Annuler : suppression de Saisonnière ». */
  readonly detail?: string | undefined;
}

interface CoverBarProps {
  /** The name on the cover. */
  readonly title: string;
  readonly homeHref: string;
  readonly search?:
    { readonly label: string; readonly shortLabel?: string; readonly onOpen: () => void } | undefined;
  /** Opens the table of contents where there is no room for it. */
  readonly onOpenContents?: (() => void) | undefined;
  readonly saveState?: ReactNode;
  readonly undo?: BarAction | undefined;
  readonly redo?: BarAction | undefined;
  readonly help?: BarAction | undefined;
  /** A `Menu` of variant `bar`. */
  readonly person?: ReactNode;
}

/** The top of the cover: where one is, what is stored, the way back. */
export function CoverBar(props: CoverBarProps) {
  const { title, homeHref, search, onOpenContents, saveState, undo, redo, help, person } = props;
  const words = useUiWords();
  return (
    <header className={cx(css['bar'], 'on-cloth')} data-landmark="" tabIndex={-1} aria-label={words.coverBar}>
      {onOpenContents !== undefined && (
        <button
          type="button"
          className={cx(css['action'], css['contents'])}
          onClick={onOpenContents}
          aria-haspopup="dialog"
        >
          <Icon name="table-of-contents" />
          <span>{words.contents}</span>
        </button>
      )}
      <a className={css['wordmark']} href={homeHref}>
        <Mark />
        <span>{title}</span>
      </a>
      {search !== undefined && <SearchTrigger {...search} />}
      <div className={css['end']}>
        {saveState}
        {undo !== undefined && <Action icon="undo-2" {...undo} />}
        {redo !== undefined && <Action icon="redo-2" {...redo} />}
        {help !== undefined && <Action icon="circle-question-mark" {...help} />}
        {person}
      </div>
    </header>
  );
}

function SearchTrigger({ label, shortLabel = label, onOpen }: NonNullable<CoverBarProps['search']>) {
  const keys = useKeysLabel();
  return (
    <button
      type="button"
      className={css['search']}
      onClick={onOpen}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
    >
      <Icon name="search" />
      <span className={css['long']}>{label}</span>
      <span className={css['short']}>{shortLabel}</span>
      <kbd aria-hidden="true">{keys('Ctrl K')}</kbd>
    </button>
  );
}

function Action({
  icon,
  label,
  onPress,
  disabled = false,
  shortcut,
  detail,
}: BarAction & { readonly icon: string }) {
  const keys = useKeysLabel();
  const hover = [detail ?? label, shortcut === undefined ? undefined : `(${keys(shortcut)})`];
  return (
    <button
      type="button"
      className={cx(css['action'], disabled && css['off'])}
      aria-disabled={disabled ? true : undefined}
      title={hover.filter((part) => part !== undefined).join(' ')}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Icon name={icon} />
      <span className={css['words']}>{label}</span>
    </button>
  );
}

/** Initials in a round, before the person's name. */
export function Initials({ children }: { readonly children: string }) {
  return (
    <span className={css['initials']} aria-hidden="true">
      {children}
    </span>
  );
}
