import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './toast.module.css';

interface Toast {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** 10 by default. Time stops while the pointer or the focus is on the message. */
  readonly seconds?: number | undefined;
}
interface ShownToast extends Toast {
  readonly id: number;
}

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what has just been done, with a way back. A second message takes the place of the first. */
export function showToast(toast: Toast): void {
  lastId += 1;
  change([{ ...toast, id: lastId }]);
}

export function dismissToasts(): void {
  change([]);
}

function useShownToasts(): readonly ShownToast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/** Where messages appear: over the foot of the page, reached with F6, spoken when they come. */
export function Toasts() {
  const words = useUiWords();
  const toasts = useShownToasts();
  return (
    <section
      className={css['place']}
      aria-label={words.messages}
      data-landmark={toasts.length > 0 ? '' : undefined}
      tabIndex={-1}
    >
      <div role="status">
        {toasts.map((toast) => (
          <p key={toast.id} className={css['said']}>
            {toast.message}
          </p>
        ))}
      </div>
      {toasts.map((toast) => (
        <Message key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function Message({ toast }: { readonly toast: ShownToast }) {
  const words = useUiWords();
  const [isHovered, setHovered] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  usePatience(toast.seconds ?? 10, isHovered || hasFocus);

  const close = (): void => {
    dismissToasts();
    if (hasFocus && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const { action } = toast;
  return (
    <div
      className={`${css['toast']} on-cloth`}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={(event) => {
        if (!hasFocus) cameFrom.current = event.relatedTarget;
        setFocus(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(false);
      }}
    >
      <p aria-hidden="true">{toast.message}</p>
      {action !== undefined && (
        <Button
          onPress={() => {
            close();
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="x" label={words.close} onPress={close} />
    </div>
  );
}

/** Counts the seconds of a message, except while it is held; then leaves at least two more. */
function usePatience(seconds: number, isHeld: boolean): void {
  const left = useRef(seconds * 1000);
  useEffect(() => {
    if (isHeld) return undefined;
    const start = performance.now();
    const end = setTimeout(dismissToasts, left.current);
    return () => {
      clearTimeout(end);
      left.current = Math.max(left.current - (performance.now() - start), 2000);
    };
  }, [isHeld]);
}
