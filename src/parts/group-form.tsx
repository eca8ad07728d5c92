import { useEffect, useState } from 'react';
import type { Path } from '../domain/address.ts';
import type { Field, Fields, ListField, Values } from '../domain/fields/field.ts';
import { isEmptyValue } from '../domain/fields/kinds.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { hasNoChoice } from './choice-inputs.tsx';
import { startsWith, useEditing } from './editing.tsx';
import { FieldSlot } from './field-slot.tsx';
import styles from './group-form.module.css';
import { usePartsWords } from './use-parts-words.ts';

interface GroupFormProps {
  readonly fields: Fields;
  readonly values: Values;
  /** Path of the group: [] for the entry, or the item's. */
  readonly path: Path;
  /** Inside an element that unfolds in place: its titles rank lower in the outline of the page. */
  readonly isNested?: boolean;
}

/** The form of a whole group: its own fields, then its lists. The same for an employer, a mission, an habilitation. */
export function GroupForm(props: GroupFormProps) {
  return (
    <div className={styles['form']}>
      <OwnFields {...props} />
      <ListFields {...props} />
    </div>
  );
}

/** Essential fields on two columns; the others behind « Plus de détails », open when one of them is filled. */
export function OwnFields({ fields, values, path, isNested = false }: GroupFormProps) {
  const shown = Object.entries(fields).filter(
    ([name, field]) => field.kind !== 'list' && !isPointless(field, name, { fields, values }),
  );
  const essential = shown.filter(([, field]) => field.essential === true);
  const others = shown.filter(([, field]) => field.essential !== true);
  const group = { fields, values, path, isNested };
  if (essential.length === 0) return <Grid {...group} names={shown.map(([name]) => name)} isFirst />;
  return (
    <>
      <Grid {...group} names={essential.map(([name]) => name)} isFirst />
      {others.length > 0 && <MoreFields {...group} names={others.map(([name]) => name)} />}
    </>
  );
}

/** The lists of a group: elements with pages of their own as links, the others unfolding in place. */
export function ListFields({ fields, values, path }: GroupFormProps) {
  const lists = Object.entries(fields).filter((row): row is [string, ListField] => row[1].kind === 'list');
  return lists.map(([name, field]) => (
    <FieldSlot
      key={slotKey(path, name)}
      name={name}
      field={field}
      group={{ fields, values, path }}
      isFirst={false}
      renderGroup={(inner) => <GroupForm {...inner} isNested />}
    />
  ));
}

/** A choice whose family has nothing to choose from, unless something was noted there before. */
function isPointless(field: Field, name: string, group: Pick<GroupFormProps, 'fields' | 'values'>): boolean {
  if (field.kind !== 'choice' && field.kind !== 'choices') return false;
  return isEmptyValue(group.values[name], field) && hasNoChoice(field, group);
}

interface GridProps extends GroupFormProps {
  readonly names: readonly string[];
  readonly isFirst: boolean;
}

function Grid({ names, isFirst, ...group }: GridProps) {
  const wide = wideOnes(names, group.fields);
  return (
    <div className={styles['grid']}>
      {names.map((name, index) => {
        const field = group.fields[name];
        if (field === undefined) return null;
        return (
          <div key={slotKey(group.path, name)} className={wide.has(name) ? styles['wide'] : styles['half']}>
            <FieldSlot
              name={name}
              field={field}
              group={group}
              isFirst={isFirst && index === 0}
              renderGroup={(inner) => <GroupForm {...inner} isNested />}
            />
          </div>
        );
      })}
    </div>
  );
}

function MoreFields({ names, ...group }: Omit<GridProps, 'isFirst'>) {
  const words = usePartsWords();
  const { target } = useEditing();
  const isAimed = target !== undefined && names.some((name) => startsWith(target, [...group.path, name]));
  const isFilled = names.some((name) => {
    const field = group.fields[name];
    return field !== undefined && !isEmptyValue(group.values[name], field);
  });
  // Decided once: a page that folds away while its last word is being rewritten would be unbearable.
  const [isOpen, setOpen] = useState(isFilled);
  useEffect(() => {
    if (isAimed) setOpen(true);
  }, [isAimed]);
  return (
    <div className={styles['more']}>
      <Disclosure
        level={group.isNested === true ? 4 : 2}
        title={words.form.more}
        open={isAimed || isOpen}
        onToggle={setOpen}
      >
        <Grid {...group} names={names} isFirst={false} />
      </Disclosure>
    </div>
  );
}

const slotKey = (path: Path, name: string): string => [...path, name].join('/');

const halfKinds: ReadonlySet<Field['kind']> = new Set([
  'text',
  'yesNo',
  'number',
  'partialDate',
  'choice',
  'link',
  'score',
  'language',
  'country',
]);

/** Long fields take the whole width, and so does a short one that has no neighbour: no holes in the page. */
function wideOnes(names: readonly string[], fields: Fields): ReadonlySet<string> {
  const wide = new Set<string>();
  let waiting: string | undefined;
  for (const name of names) {
    const kind = fields[name]?.kind;
    const isHalf = kind !== undefined && halfKinds.has(kind);
    if (!isHalf) {
      wide.add(name);
      if (waiting !== undefined) wide.add(waiting);
    }
    waiting = isHalf && waiting === undefined ? name : undefined;
  }
  return wide;
}
