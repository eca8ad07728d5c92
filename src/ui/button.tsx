import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { cx } from './cx.ts';
import type { Hue } from './hue.ts';
import { Icon } from './icons.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './button.module.css';

interface ButtonLook {
  readonly children: ReactNode;
  /** `main`: one per page, the thing to do. `link`: an action in the text. */
  readonly variant?: 'outlined' | 'main' | 'link' | undefined;
  readonly icon?: string | undefined;
  readonly iconEnd?: string | undefined;
  readonly hue?: Hue | undefined;
  readonly large?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** The whole name said aloud, where the words shown are not enough; it must contain them. */
  readonly label?: string | undefined;
}

interface ButtonProps extends ButtonLook {
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** At work: the words change, the width stays, a second press does nothing. */
  readonly busy?: boolean | undefined;
  readonly busyLabel?: string | undefined;
  /** Why it cannot be done yet. Shown beside; the button stays within reach of the keyboard. */
  readonly disabledReason?: string | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly hasPopup?: 'menu' | 'dialog' | undefined;
  readonly controls?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** Something to press. Its words say the result. */
export function Button(props: ButtonProps) {
  const { onPress, type = 'button', busy = false, busyLabel, disabledReason, ref } = props;
  const words = useUiWords();
  const reasonId = useId();
  const isOff = busy || disabledReason !== undefined;
  const button = (
    <button
      ref={ref}
      type={type === 'submit' ? 'submit' : 'button'}
      className={cx(looks(props), isOff && !busy && css['off'], busy && css['busy'])}
      aria-label={busy ? undefined : props.label}
      aria-disabled={isOff ? true : undefined}
      aria-busy={busy ? true : undefined}
      aria-describedby={disabledReason === undefined ? undefined : reasonId}
      aria-expanded={props.isExpanded}
      aria-haspopup={props.hasPopup}
      aria-controls={props.controls}
      autoFocus={props.autoFocus}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        // The second half of a double click is not a second wish; keys have no such count.
        else if (event.detail < 2) onPress?.();
      }}
    >
      <Face {...props} />
      {busy && (
        <span className={css['working']}>
          <Icon name="refresh-cw" small />
          {busyLabel ?? words.saving}
        </span>
      )}
    </button>
  );
  if (disabledReason === undefined) return button;
  return (
    <span className={css['withReason']}>
      {button}
      <span id={reasonId} className={css['reason']}>
        {disabledReason}
      </span>
    </span>
  );
}

/** A place to go to, dressed as a button. */
export function ButtonLink(
  props: ButtonLook & { readonly href: string; readonly isCurrent?: boolean | undefined },
) {
  return (
    <a
      className={looks(props)}
      href={props.href}
      aria-label={props.label}
      aria-current={props.isCurrent === true ? 'page' : undefined}
    >
      <Face {...props} />
    </a>
  );
}

function Face({ children, icon, iconEnd, hue, variant }: ButtonLook) {
  const small = variant === 'link';
  return (
    <span className={css['face']}>
      {icon !== undefined && <Icon name={icon} hue={hue} small={small} />}
      <span className={css['words']}>{children}</span>
      {iconEnd !== undefined && <Icon name={iconEnd} small={small} />}
    </span>
  );
}

function looks({ variant = 'outlined', large = false, wide = false }: ButtonLook): string {
  return cx(css['button'], css[variant], large && css['large'], wide && css['wide']);
}

interface IconButtonProps {
  readonly icon: string;
  /** Always said, and shown on hover: an icon alone is a riddle. */
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A small round action beside the line it acts on. Disabled, it stays within reach so that focus is not lost. */
export function IconButton({ icon, label, onPress, disabled = false, quiet = false, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={cx(css['icon'], quiet && css['quiet'], disabled && css['iconOff'])}
      aria-label={label}
      title={label}
      aria-disabled={disabled ? true : undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Icon name={icon} small />
    </button>
  );
}
