import { itemTitle } from '../domain/entry-title.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { usePartsWords } from './use-parts-words.ts';

/** What an element is called in lists and messages. */
export function useItemName(field: ListField): (item: Item) => string {
  const language = useLanguage();
  const words = usePartsWords();
  return (item) =>
    itemTitle(item, field, language) || words.form.untitled({ kind: field.singular[language] });
}
