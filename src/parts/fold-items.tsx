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
import { ItemTrack } from './track.tsx';
import { ItemProofBadge } from './proofs/item-proof-badge.tsx';
import { ProofPlace } from './proofs/proof-place.tsx';
import { usePartsWords } from './use-parts-words.ts';

interface FoldItemsProps {
  readonly field: ListField;
  readonly items: readonly Item[];
  readonly path: Path;
  readonly actions: ItemActions;
  readonly renderGroup: RenderGroup;
}

/** What is followed step by step (proposals) is seen at a glance; of the rest, the first is ready to be read. */
const firstOpen = (field: ListField, items: readonly Item[]): string | undefined =>
  field.track === undefined ? items[0]?.id : undefined;

/** Numbered bars, one open at a time: a long post stays a short page. */
export function FoldItems({ field, items, path, actions, renderGroup }: FoldItemsProps) {
  const words = usePartsWords();
  const language = useLanguage();
  const [openId, setOpen] = useOpenItem(path, firstOpen(field, items));
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
          <div className={field.track === undefined ? undefined : styles['tracked']}>
            <Disclosure
              number={index + 1}
              title={nameOf(item)}
              count={<FoldSummary path={[...path, item.id]} count={countOf(item)} />}
              hue="accent"
              level={3}
              open={openId === item.id}
              onToggle={(isOpen) => setOpen(item.id, isOpen)}
            >
              <ItemTrack field={field} item={item} path={[...path, item.id]} />
              <ProofPlace path={[...path, item.id]} name={nameOf(item)}>
                {renderGroup({ fields: field.fields, values: item.values, path: [...path, item.id] })}
              </ProofPlace>
            </Disclosure>
            {openId !== item.id && (
              <div className={styles['track']}>
                <ItemTrack field={field} item={item} path={[...path, item.id]} />
              </div>
            )}
          </div>
        )}
      />
    </div>
  );
}

/** What a folded element holds, in a few words: competences noted, and whether it is backed by a proof. */
function FoldSummary({ path, count }: { readonly path: Path; readonly count: string | undefined }) {
  return (
    <span className={styles['summary']}>
      {count}
      <ItemProofBadge path={path} />
    </span>
  );
}
