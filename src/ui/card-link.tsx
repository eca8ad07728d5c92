import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import css from './card-link.module.css';

interface DoorLinkProps {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: string;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** The first of the choices. */
  readonly main?: boolean | undefined;
}

/** One of the few great choices of a page: where to begin. */
export function DoorLink({ title, detail, icon, href, onPress, main = false }: DoorLinkProps) {
  const look = cx(css['door'], main && css['main']);
  const face = (
    <>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {detail !== undefined && <small>{detail}</small>}
      </span>
      <Icon name="arrow-right" className={css['go']} />
    </>
  );
  if (href !== undefined) {
    return (
      <a className={look} href={href}>
        {face}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={look}
      // The second half of a double click is not a second wish.
      onClick={(event) => {
        if (event.detail < 2) onPress?.();
      }}
    >
      {face}
    </button>
  );
}
