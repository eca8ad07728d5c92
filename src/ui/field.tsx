import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './field.module.css';

/** What goes round any field. */
export interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A phrase that shows what is meant: « Par exemple : … ». */
  readonly example?: string | undefined;
  /** Something to look at again. It never prevents anything. */
  readonly check?: string | undefined;
  /** What did not work. Rare: most remarks are a `check`. */
  readonly problem?: string | undefined;
  /** Kept for the person alone; `privateNote` says so in other words than « Jamais montré ». */
  readonly isPrivate?: boolean | undefined;
  readonly privateNote?: string | undefined;
  /** The label is only said aloud: for a field whose place says enough. */
  readonly hideLabel?: boolean | undefined;
  /** Beside the label: a link, a tag. */
  readonly after?: ReactNode;
  readonly id?: string | undefined;
}

interface FieldIds {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  /** A remark is shown: the field draws its border accordingly. */
  readonly mark: 'check' | 'problem' | undefined;
}

interface FieldProps extends FieldFrame {
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A field with its label, its help and its remarks, tied together for those who listen. */
export function Field(props: FieldProps) {
  const { label, hideLabel = false, after, children } = props;
  const ids = useFieldIds(props);
  return (
    <div className={css['field']}>
      <div className={cx(css['head'], hideLabel && css['unseen'])}>
        <label id={ids.labelId} className={css['label']} htmlFor={ids.id}>
          {label}
        </label>
        <PrivateMark {...props} id={ids.id} />
        {after}
      </div>
      {children(ids)}
      <FieldNotes {...props} id={ids.id} />
    </div>
  );
}

/** Several controls that answer one question: the label is the question. */
export function FieldGroup(props: Omit<FieldProps, 'children'> & { readonly children: ReactNode }) {
  const { label, hideLabel = false, after, children } = props;
  const ids = useFieldIds(props);
  return (
    <fieldset className={css['field']} aria-describedby={ids.describedBy}>
      <legend id={ids.labelId} className={cx(css['head'], hideLabel && css['unseen'])}>
        <span className={css['label']}>{label}</span>
        <PrivateMark {...props} id={ids.id} />
      </legend>
      {after}
      {children}
      <FieldNotes {...props} id={ids.id} />
    </fieldset>
  );
}

function useFieldIds(frame: FieldFrame): FieldIds {
  const own = useId();
  const id = frame.id ?? own;
  const notes = [
    frame.isPrivate === true && `${id}-private`,
    hasHelp(frame) && `${id}-hint`,
    (frame.check !== undefined || frame.problem !== undefined) && `${id}-remark`,
  ].filter((note) => note !== false);
  const mark = frame.problem !== undefined ? 'problem' : frame.check !== undefined ? 'check' : undefined;
  return { id, labelId: `${id}-label`, describedBy: notes.length > 0 ? notes.join(' ') : undefined, mark };
}

const hasHelp = (frame: FieldFrame): boolean => frame.hint !== undefined || frame.example !== undefined;

function PrivateMark({ isPrivate = false, privateNote, id }: FieldFrame & { readonly id: string }) {
  const words = useUiWords();
  if (!isPrivate) return null;
  return (
    <span id={`${id}-private`} className={css['private']}>
      <Icon name="eye-off" small />
      {privateNote ?? words.neverShown}
    </span>
  );
}

/** The remark's place is always there: a live region must exist before what it says. */
function FieldNotes(props: FieldFrame & { readonly id: string }) {
  const { id, hint, example, check, problem } = props;
  const words = useUiWords();
  const remark = problem ?? check;
  return (
    <>
      {hasHelp(props) && (
        <p id={`${id}-hint`} className={css['hint']}>
          {hint}
          {hint !== undefined && example !== undefined && ' '}
          {example !== undefined && <span className={css['example']}>{words.forExample({ example })}</span>}
        </p>
      )}
      <div id={`${id}-remark`} aria-live="polite">
        {remark !== undefined && (
          <p
            className={cx(css['hint'], css['remark'], problem === undefined ? css['check'] : css['problem'])}
          >
            <Icon name={problem === undefined ? 'info' : 'circle-alert'} small />
            <span>{remark}</span>
          </p>
        )}
      </div>
    </>
  );
}
