import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { LiveRegions } from './live.tsx';
import { BlockTitle } from './titles.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  /** Esc, the cross, a press outside. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
  /** No cross and no closing by pressing outside: something must be answered (Esc still closes). */
  readonly mustAnswer?: boolean | undefined;
}

/**
 * A sheet laid over the book. The native `<dialog>` keeps the keyboard inside, hides the book from those who listen,
 * and gives focus back where it was.
 */
export function Dialog(props: DialogProps) {
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, actions, wide = false, mustAnswer = false }: DialogProps) {
  const titleId = useId();
  const words = useUiWords();
  const sheet = useModal();
  return (
    <dialog
      ref={sheet}
      className={cx(css['dialog'], wide && css['wide'])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file chooser inside the sheet sends a `cancel` of its own, which bubbles up to here.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (!mustAnswer && event.target === event.currentTarget) onClose();
      }}
    >
      <LiveRegions />
      <div className={css['sheet']}>
        <div className={css['head']}>
          <BlockTitle id={titleId}>{title}</BlockTitle>
          {!mustAnswer && <IconButton icon="x" label={words.close} onPress={onClose} />}
        </div>
        {children}
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </div>
    </dialog>
  );
}

/**
 * Opens a native modal as long as its component is drawn. It is closed before React takes it away, because only
 * `close()` gives focus back; the layout effect runs while the element is still in the page.
 */
export function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const modal = element.current;
    if (modal === null) return undefined;
    modal.showModal();
    return () => modal.close();
  }, []);
  return element;
}

interface QuestionProps {
  readonly isOpen: boolean;
  /** The question itself. */
  readonly title: string;
  /** What is kept, then what goes. */
  readonly children?: ReactNode;
  /** Changes nothing; comes first and has the focus. */
  readonly safe: { readonly label: string };
  readonly act: {
    readonly label: string;
    readonly onPress: () => void;
    readonly busy?: boolean | undefined;
    readonly busyLabel?: string | undefined;
  };
  /** Nothing brings back what goes: the safe button is then the full one. */
  readonly isFinal?: boolean | undefined;
  readonly onClose: () => void;
}

/** A question before acting: its buttons are verbs, the safe one first. */
export function Question({ isOpen, title, children, safe, act, isFinal = false, onClose }: QuestionProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      mustAnswer
      actions={
        <>
          <Button variant={isFinal ? 'main' : 'outlined'} onPress={onClose} autoFocus>
            {safe.label}
          </Button>
          <Button
            variant={isFinal ? 'outlined' : 'main'}
            onPress={act.onPress}
            busy={act.busy}
            busyLabel={act.busyLabel}
          >
            {act.label}
          </Button>
        </>
      }
    >
      {children !== undefined && <div className={css['text']}>{children}</div>}
    </Dialog>
  );
}
