import type { Path } from '../domain/address.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { ReorderableList } from '../ui/reorderable-list.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { RenderGroup } from './field-frame.ts';
import { useItemName } from './item-name.ts';
import { competenceCount } from './item-summary.ts';
import type { ItemActions } from './item-actions.ts';
import styles from './list-input.module.css';
import { useOpenItem } from './open-items.ts';
import { usePartsWords } from './use-parts-words.ts';

interface FoldItemsProps {
  readonly field: ListField;
  readonly items: readonly Item[];
  readonly path: Path;
  readonly actions: ItemActions;
  readonly renderGroup: RenderGroup;
}

/** Numbered bars, one open at a time: a long post stays a short page. */
export function FoldItems({ field, items, path, actions, renderGroup }: FoldItemsProps) {
  const words = usePartsWords();
  const language = useLanguage();
  const [openId, setOpen] = useOpenItem(path, items[0]?.id);
  const nameOf = useItemName(field);
  const countOf = (item: Item): string | undefined => {
    const count = competenceCount(item.values, field.fields);
    return count === 0 ? undefined : words.competences.count({ count });
  };
  if (items.length === 0) return null;
  return (
    <div className={styles['folds']}>
      <ReorderableList
        label={field.label[language]}
        look="bare"
        controls="menu"
        items={items}
        itemKey={(item) => item.id}
        itemLabel={nameOf}
        {...actions}
        renderItem={(item, index) => (
          <Disclosure
            number={index + 1}
            title={nameOf(item)}
            count={countOf(item)}
            hue="accent"
            level={3}
            open={openId === item.id}
            onToggle={(isOpen) => setOpen(item.id, isOpen)}
          >
            {renderGroup({ fields: field.fields, values: item.values, path: [...path, item.id] })}
          </Disclosure>
        )}
      />
    </div>
  );
}
