import type { ReactNode } from 'react';
import css from './titles.module.css';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

interface TitleProps {
  readonly children: ReactNode;
  /** Rank in the outline of the page, whatever the size. */
  readonly level?: Level | undefined;
  readonly id?: string | undefined;
}

function Heading({
  level,
  ...rest
}: { readonly level: Level; readonly className: string | undefined } & TitleProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}

/** The title of a page. */
export function PageTitle({ level = 1, ...rest }: TitleProps) {
  return <Heading level={level} className={css['page']} {...rest} />;
}

/** The title of a block of a page, or of a sheet. */
export function BlockTitle({ level = 2, ...rest }: TitleProps) {
  return <Heading level={level} className={css['block']} {...rest} />;
}

/** The title of a small group. */
export function SmallTitle({ level = 3, ...rest }: TitleProps) {
  return <Heading level={level} className={css['small']} {...rest} />;
}

/** The line under a page title. */
export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className={css['lede']}>{children}</p>;
}

/** Small print that still has to be read. */
export function Fine({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  return (
    <p id={id} className={css['fine']}>
      {children}
    </p>
  );
}

/** The person's own words, with their line breaks. */
export function Voice({ children }: { readonly children: ReactNode }) {
  return <div className={css['voice']}>{children}</div>;
}

/** A title with its actions at the end of the line. */
export function Head({ children }: { readonly children: ReactNode }) {
  return <div className={css['head']}>{children}</div>;
}

interface EntryHeadProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: Level | undefined;
  readonly id?: string | undefined;
}

/** The title of an open entry, which may be long, beside its actions. */
export function EntryHead({ title, actions, level = 1, id }: EntryHeadProps) {
  return (
    <div className={css['entry']}>
      <PageTitle level={level} id={id}>
        {title}
      </PageTitle>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  );
}
