import type { ListField } from '../domain/fields/field.ts';
import { Button } from '../ui/button.tsx';
import { BlockTitle, Fine, Head } from '../ui/titles.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import { FoldItems } from './fold-items.tsx';
import type { ItemActions } from './item-actions.ts';
import { useItemName } from './item-name.ts';
import styles from './list-input.module.css';
import { PageItems } from './page-items.tsx';

/** The elements of a list: with a page each (posts) or unfolding in place (missions), added, moved, copied, removed. */
export function ListInput({ field, value, path, frame, renderGroup }: InputProps<'list'>) {
  const language = useLanguage();
  const { editing } = useEditing();
  const goTo = useGoTo(field, path);
  const nameOf = useItemName(field);
  const actions: ItemActions = {
    onMove: (id, index) => editing.moveItem([...path, id], index),
    onDuplicate: (id) => void editing.duplicateItem([...path, id]).then(goTo),
    onRemove: (id) => {
      const item = value.find((row) => row.id === id);
      if (item !== undefined) void editing.removeItem([...path, id], nameOf(item));
    },
  };
  return (
    <section className={styles['list']}>
      <Head>
        <BlockTitle level={2}>{frame.label}</BlockTitle>
        <Button variant="link" icon="plus" onPress={() => void editing.addItem(path).then(goTo)}>
          {field.add[language]}
        </Button>
      </Head>
      {frame.hint !== undefined && <Fine>{frame.hint}</Fine>}
      {field.open === 'page' ? (
        <PageItems field={field} items={value} path={path} actions={actions} />
      ) : (
        <FoldItems field={field} items={value} path={path} actions={actions} renderGroup={renderGroup} />
      )}
    </section>
  );
}

/** After an element is added or copied, its first field has the focus. */
function useGoTo(field: ListField, path: readonly string[]): (id: string) => void {
  const { setTarget, openItem } = useEditing();
  return (id) => {
    const item = [...path, id];
    if (field.open === 'page') openItem(item, item);
    else setTarget(item);
  };
}
