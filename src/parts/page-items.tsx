import type { Path } from '../domain/address.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { isEmptyValue } from '../domain/fields/kinds.ts';
import { MarginList, MarginRow } from '../ui/margin-list.tsx';
import { Menu } from '../ui/menu.tsx';
import { ReorderableList } from '../ui/reorderable-list.tsx';
import { useLanguage, useUiWords } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import { FieldView } from './field-view.tsx';
import { inOrder, isOrderedByDates, itemSpan } from './item-dates.ts';
import { useItemName } from './item-name.ts';
import type { ItemActions } from './item-actions.ts';
import styles from './list-input.module.css';
import { ItemProofBadge } from './proofs/item-proof-badge.tsx';
import { YearLines } from './year-lines.tsx';

interface PageItemsProps {
  readonly field: ListField;
  readonly items: readonly Item[];
  readonly path: Path;
  readonly actions: ItemActions;
}

/** Elements with a page of their own, in the margin when they have dates; otherwise in the order the person gives them. */
export function PageItems({ field, items, path, actions }: PageItemsProps) {
  const language = useLanguage();
  const nameOf = useItemName(field);
  if (items.length === 0) return null;
  if (!isOrderedByDates(field)) {
    return (
      <ReorderableList
        label={field.label[language]}
        look="rows"
        controls="menu"
        items={items}
        itemKey={(item) => item.id}
        itemLabel={nameOf}
        {...actions}
        renderItem={(item) => <PageLink field={field} item={item} path={path} />}
      />
    );
  }
  return (
    <MarginList label={field.label[language]}>
      {inOrder(items, field).map((item) => (
        <MarginRow
          key={item.id}
          when={<YearLines {...itemSpan(item, field)} />}
          action={<ItemMenu name={nameOf(item)} id={item.id} actions={actions} />}
        >
          <PageLink field={field} item={item} path={path} />
        </MarginRow>
      ))}
    </MarginList>
  );
}

function PageLink({ field, item, path }: Pick<PageItemsProps, 'field' | 'path'> & { readonly item: Item }) {
  const { hrefOf, contentLanguage } = useEditing();
  const nameOf = useItemName(field);
  const told = Object.entries(field.fields).filter(
    ([name, inner]) =>
      inner.kind === 'choice' && inner.sensitive !== true && !isEmptyValue(item.values[name], inner),
  );
  return (
    <div className={styles['page']}>
      <a href={hrefOf([...path, item.id])} lang={contentLanguage}>
        {nameOf(item)}
      </a>
      {told.length > 0 && (
        <small>
          {told.map(([name, inner], index) => (
            <span key={name}>
              {index > 0 && ', '}
              <FieldView field={inner} value={item.values[name]} contentLanguage={contentLanguage} />
            </span>
          ))}
        </small>
      )}
      <ItemProofBadge path={[...path, item.id]} />
    </div>
  );
}

interface ItemMenuProps {
  readonly name: string;
  readonly id: string;
  readonly actions: ItemActions;
}

function ItemMenu({ name, id, actions }: ItemMenuProps) {
  const words = useUiWords();
  return (
    <Menu
      label={words.actionsOn({ name })}
      variant="icon"
      items={[
        {
          id: 'duplicate',
          label: words.duplicate,
          icon: 'copy-plus',
          onSelect: () => actions.onDuplicate(id),
        },
        {
          id: 'remove',
          label: words.delete,
          icon: 'trash-2',
          grave: true,
          onSelect: () => actions.onRemove(id),
        },
      ]}
    />
  );
}
