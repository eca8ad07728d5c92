import { useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { Page } from './page.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './spread.module.css';

type Side = 'left' | 'right';

interface SpreadProps {
  /** The page that chooses. */
  readonly left: ReactNode;
  /** The page that shows. */
  readonly right: ReactNode;
  readonly leftLabel: string;
  readonly rightLabel: string;
  /** Name what is shown: the scroll position is remembered under it, and a new name turns the page. */
  readonly leftKey?: string | undefined;
  readonly rightKey?: string | undefined;
  /** The page shown where there is room for one only. */
  readonly shows?: Side | undefined;
  /** The way back from the right page to the left one, where there is room for one only. */
  readonly back?: { readonly label: string; readonly href: string } | undefined;
  /** Without an address for each page: where there is room for one only, both are named and each turns to the other. */
  readonly turn?: boolean | undefined;
}

/** Two pages side by side; one at a time in a narrow window. */
export function Spread(props: SpreadProps) {
  const {
    left,
    right,
    leftLabel,
    rightLabel,
    leftKey,
    rightKey,
    shows = 'right',
    back,
    turn = false,
  } = props;
  const [turned, setTurned] = useState({ from: shows, to: shows });
  // A new choice of the owner wins over an earlier turn of the page.
  const side = turned.from === shows ? turned.to : shows;
  const turnTo = (to: Side): void => setTurned({ from: shows, to });
  return (
    <div className={cx(css['spread'], css[side])} data-shows={side}>
      <Page
        side="left"
        label={leftLabel}
        scrollKey={leftKey}
        head={turn && <Turn side="left" {...{ leftLabel, rightLabel }} onTurn={turnTo} />}
      >
        {left}
      </Page>
      <Page
        side="right"
        label={rightLabel}
        scrollKey={rightKey}
        head={
          <>
            {back !== undefined && (
              <a className={css['back']} href={back.href}>
                <Icon name="chevron-left" small />
                {back.label}
              </a>
            )}
            {turn && <Turn side="right" {...{ leftLabel, rightLabel }} onTurn={turnTo} />}
          </>
        }
      >
        {right}
      </Page>
    </div>
  );
}

interface TurnProps extends Pick<SpreadProps, 'leftLabel' | 'rightLabel'> {
  /** The page it stands on. */
  readonly side: Side;
  readonly onTurn: (to: Side) => void;
}

/** Both pages by name: the one that is read, and the one to turn to. */
function Turn({ side, leftLabel, rightLabel, onTurn }: TurnProps) {
  return (
    <div className={css['turn']}>
      {side === 'left' ? <Here label={leftLabel} /> : <To label={leftLabel} side="left" onTurn={onTurn} />}
      {side === 'right' ? (
        <Here label={rightLabel} />
      ) : (
        <To label={rightLabel} side="right" onTurn={onTurn} />
      )}
    </div>
  );
}

function Here({ label }: { readonly label: string }) {
  return (
    <span className={css['here']} aria-current="page">
      {label}
    </span>
  );
}

function To({ label, side, onTurn }: Pick<TurnProps, 'side' | 'onTurn'> & { readonly label: string }) {
  const words = useUiWords();
  return (
    <button
      type="button"
      className={css['to']}
      title={words.turnPage}
      onClick={(event) => {
        const pages = event.currentTarget
          .closest(`.${css['spread'] ?? ''}`)
          ?.querySelectorAll<HTMLElement>('[data-landmark]');
        onTurn(side);
        // The page that was pressed is gone: the focus goes to the one that has come, once it is drawn.
        requestAnimationFrame(() => pages?.[side === 'left' ? 0 : 1]?.focus());
      }}
    >
      {label}
    </button>
  );
}

interface SinglePageProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly scrollKey?: string | undefined;
}

/** One wide page: a fold-out. */
export function SinglePage({ label, children, scrollKey }: SinglePageProps) {
  return (
    <div className={cx(css['spread'], css['single'])}>
      <Page side="single" label={label} scrollKey={scrollKey}>
        {children}
      </Page>
    </div>
  );
}
