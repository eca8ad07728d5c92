import { useEffect, useId, useState } from 'react';
import type { Path } from '../../domain/address.ts';
import type { Field, Fields, Values } from '../../domain/fields/field.ts';
import { isEmptyValue } from '../../domain/fields/kinds.ts';
import { startsWith, useEditing } from '../../parts/editing.tsx';
import { FieldView } from '../../parts/field-view.tsx';
import { OwnFields } from '../../parts/group-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './folded-fields.module.css';
import { useSectionWords } from './use-section-words.ts';

interface FoldedFieldsProps {
  readonly fields: Fields;
  readonly values: Values;
  readonly path: Path;
  /** The fields that name it: already written above as the title. */
  readonly title: readonly string[];
  readonly label: string;
}

/** The facts in a line, with « Modifier »; the form in their place when asked for, or while there is little to tell. */
export function FoldedFields({ title, label, ...group }: FoldedFieldsProps) {
  const words = useSectionWords();
  const id = useId();
  const [isOpen, setOpen] = useOpenForm(group, title);
  const facts = useFacts(group, title);
  return (
    <div className={styles['folded']}>
      {!isOpen && (
        <>
          <Facts items={facts} />
          <Stories {...group} />
        </>
      )}
      <div id={id} hidden={!isOpen} className={styles['form']}>
        {isOpen && <OwnFields {...group} />}
      </div>
      <div className={isOpen ? styles['foot'] : styles['edit']}>
        <Button
          variant="link"
          icon={isOpen ? 'chevron-up' : 'pen-line'}
          isExpanded={isOpen}
          controls={id}
          label={`${isOpen ? words.fold : words.edit}\u00a0: ${label}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? words.fold : words.edit}
        </Button>
      </div>
    </div>
  );
}

/** What the person tells in their own voice is read without unfolding the form; its name stands in the margin. */
function Stories({ fields, values }: Group) {
  const language = useLanguage();
  const { contentLanguage } = useEditing();
  const told = Object.entries(fields).filter(
    ([name, field]) =>
      field.kind === 'longText' &&
      field.voice === 'story' &&
      field.sensitive !== true &&
      !isEmptyValue(values[name], field),
  );
  if (told.length === 0) return null;
  return (
    <dl className={styles['stories']}>
      {told.map(([name, field]) => (
        <div key={name}>
          <dt>{field.label[language]}</dt>
          <dd>
            <FieldView field={field} value={values[name]} contentLanguage={contentLanguage} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Group = Pick<FoldedFieldsProps, 'fields' | 'values' | 'path'>;

function useOpenForm(
  { fields, values, path }: Group,
  title: readonly string[],
): readonly [boolean, (isOpen: boolean) => void] {
  const { target } = useEditing();
  const isAimed = target !== undefined && isOwn(target, path, fields);
  const isNamed = title.some((name) => !isBlank(fields[name], values[name]));
  const isTold = shortFields(fields, title).some(([name, field]) => !isEmptyValue(values[name], field));
  const [isOpen, setOpen] = useState(isAimed || !isNamed || !isTold);
  useEffect(() => {
    if (isAimed) setOpen(true);
  }, [isAimed]);
  return [isOpen || isAimed, setOpen];
}

/** Whether an address means one of the group's own fields, or the group itself. */
function isOwn(target: Path, path: Path, fields: Fields): boolean {
  if (!startsWith(target, path)) return false;
  const name = target[path.length];
  return name === undefined || fields[name]?.kind !== 'list';
}

const isBlank = (field: Field | undefined, value: Values[string] | undefined): boolean =>
  field === undefined || isEmptyValue(value, field);

const mostFacts = 4;
const longKinds: ReadonlySet<Field['kind']> = new Set(['longText', 'competences', 'list']);

/** What can be told in a line: no long text, nothing private, not the name again. Essential fields come first. */
function shortFields(fields: Fields, title: readonly string[]): readonly (readonly [string, Field])[] {
  const short = Object.entries(fields).filter(
    ([name, field]) => !longKinds.has(field.kind) && field.sensitive !== true && !title.includes(name),
  );
  return short.toSorted(
    ([, left], [, right]) => Number(right.essential === true) - Number(left.essential === true),
  );
}

function useFacts({ fields, values }: Group, title: readonly string[]) {
  const language = useLanguage();
  const { contentLanguage } = useEditing();
  return shortFields(fields, title)
    .filter(([name, field]) => !isEmptyValue(values[name], field))
    .slice(0, mostFacts)
    .map(([name, field]) => ({
      label: field.label[language],
      value: (
        <span className={styles['fact']}>
          <FieldView field={field} value={values[name]} contentLanguage={contentLanguage} />
        </span>
      ),
    }));
}
