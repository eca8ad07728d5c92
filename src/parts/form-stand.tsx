import { useMemo, useState } from 'react';
import { isItems, valueAt, withValueAt, type Path } from '../domain/address.ts';
import type { Fields, FieldValue, Item, Values } from '../domain/fields/field.ts';
import { completeValues, fieldFor } from '../domain/edit.ts';
import type { Section } from '../domain/section.ts';
import { sha256Of } from '../domain/sha256.ts';
import { UiProvider } from '../ui/ui-provider.tsx';
import { EditingProvider, type Editing, type EditingScope, type LinkTarget } from './editing.tsx';
import { adviceOn } from './form-advice.ts';
import { GroupForm } from './group-form.tsx';

/** A section's form over values in memory: for tests that need no database. */
interface FormStandProps {
  readonly section: Section;
  readonly given?: Values;
  /** Hears of every change, with the values after it. */
  readonly onValues: (values: Values) => void;
  readonly targets?: readonly LinkTarget[];
  readonly at?: Path;
  readonly known?: NonNullable<EditingScope['knownCompetences']>;
}

export function FormStand({ section, given, onValues, targets = noTargets, at, known }: FormStandProps) {
  const [values, setValues] = useState(() => completeValues(section.fields, given));
  const [target, setTarget] = useState(at);
  const editing = useMemo(() => memoryEditing(section, setValues, onValues), [section, onValues]);
  const scope: EditingScope = {
    editing,
    entry: 'entry',
    contentLanguage: 'fr',
    today: '2026-11-23',
    advice: adviceOn(section, values, { birthDate: undefined }),
    target,
    setTarget,
    hrefOf: (item) => `#/${item.join('/')}`,
    openItem: () => undefined,
    linkTargets: () => targets,
    ...images,
    hrefOfLink: () => undefined,
    ...(known === undefined ? {} : { knownCompetences: known }),
  };
  return (
    <UiProvider language="fr">
      <EditingProvider scope={scope}>
        <GroupForm fields={section.fields} values={values} path={[]} />
      </EditingProvider>
    </UiProvider>
  );
}

const stored = new Map<string, Blob>();
const images: Pick<EditingScope, 'imageBytes' | 'storeImage'> = {
  imageBytes: async (sha256) => stored.get(sha256),
  storeImage: async (image) => {
    const sha256 = await sha256Of(await image.arrayBuffer());
    stored.set(sha256, image);
    return sha256;
  },
};

const noTargets: readonly LinkTarget[] = [];

type SetValues = (change: (values: Values) => Values) => void;

function memoryEditing(section: Section, setValues: SetValues, onValues: (values: Values) => void): Editing {
  const change = (path: Path, next: (value: FieldValue | undefined) => FieldValue): void =>
    setValues((values) => {
      const after = withValueAt(values, path, next(valueAt(values, path)));
      onValues(after);
      return after;
    });
  const changeItems = (list: Path, next: (items: readonly Item[]) => readonly Item[]): void =>
    change(list, (value) => next(isItems(value) ? value : []));
  const fieldsOf = (list: Path): Fields => {
    const field = fieldFor(section, list);
    if (field.kind !== 'list') throw new Error('Only lists have elements');
    return field.fields;
  };
  const split = (item: Path): readonly [Path, string] => [item.slice(0, -1), item.at(-1) ?? ''];
  return {
    setValue: async (path, value) => change(path, () => value),
    addItem: async (list, values) => {
      const id = crypto.randomUUID();
      changeItems(list, (items) => [...items, { id, values: completeValues(fieldsOf(list), values) }]);
      return id;
    },
    moveItem: async (item, toIndex) => {
      const [list, id] = split(item);
      changeItems(list, (items) => {
        const moved = items.filter((row) => row.id === id);
        return items.filter((row) => row.id !== id).toSpliced(toIndex, 0, ...moved);
      });
    },
    removeItem: async (item) => {
      const [list, id] = split(item);
      changeItems(list, (items) => items.filter((row) => row.id !== id));
    },
    duplicateItem: async (item) => {
      const [list, id] = split(item);
      const copy = crypto.randomUUID();
      changeItems(list, (items) =>
        items.flatMap((row) => (row.id === id ? [row, { ...row, id: copy }] : [row])),
      );
      return copy;
    },
  };
}
