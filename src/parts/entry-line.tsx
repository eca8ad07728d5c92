import { entryTitle, headlineTexts } from '../domain/entry-title.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { MarginLink, MarginLinks, MarginRow } from '../ui/margin-list.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { EntryDates } from './entry-dates.tsx';
import { placeOf, sectionHref } from './entry-link.ts';
import styles from './entry-line.module.css';
import { inOrder, itemDates } from './item-dates.ts';
import { useItemName } from './item-name.ts';
import { usePartsWords } from './use-parts-words.ts';

interface EntryLineProps {
  readonly entry: Entry;
  readonly section: Section;
  /** The entry, or its element with a page of its own, that is on the other page. */
  readonly current: { readonly entryId: string | undefined; readonly itemId: string | undefined };
}

/** One entry in the margin list: dates, name, a few facts, and its elements that have a page (posts) as links. */
export function EntryLine({ entry, section, current }: EntryLineProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const isHere = current.entryId === entry.id;
  const title =
    entryTitle(entry, section, language) || words.form.untitled({ kind: section.singular[language] });
  const headline = headlineTexts(entry, section, language).join(', ');
  const isSelf = isHere && current.itemId === undefined;
  const lists = pageLists(section);
  return (
    <MarginRow when={<EntryDates entry={entry} section={section} />}>
      <p className={isSelf ? styles['here'] : styles['who']}>
        <a
          href={sectionHref({ section: section.type, entryId: entry.id })}
          aria-current={isSelf ? 'page' : undefined}
        >
          {title}
        </a>
        {headline !== '' && <small>{headline}</small>}
      </p>
      {lists.map(([name, list]) => (
        <ItemLinks
          key={name}
          section={section}
          entry={entry}
          name={name}
          list={list}
          currentItem={isHere ? current.itemId : undefined}
        />
      ))}
    </MarginRow>
  );
}

interface ItemLinksProps {
  readonly section: Section;
  readonly entry: Entry;
  readonly name: string;
  readonly list: ListField;
  readonly currentItem: string | undefined;
}

function ItemLinks({ section, entry, name, list, currentItem }: ItemLinksProps) {
  const language = useLanguage();
  const nameOf = useItemName(list);
  const items = inOrder(itemsIn(entry, name), list);
  if (items.length === 0) return null;
  return (
    <MarginLinks>
      {items.map((item) => (
        <MarginLink
          key={item.id}
          href={sectionHref(placeOf(section, entry.id, [name, item.id]))}
          current={item.id === currentItem}
          detail={itemDates(item, list, language)}
          hue={section.tone}
        >
          {nameOf(item)}
        </MarginLink>
      ))}
    </MarginLinks>
  );
}

/** The lists of a section whose elements have pages of their own. */
export function pageLists(section: Section): readonly (readonly [name: string, list: ListField])[] {
  return Object.entries(section.fields).flatMap(([name, field]) =>
    field.kind === 'list' && field.open === 'page' ? [[name, field] as const] : [],
  );
}

/** The elements of a list field of an entry; none when it is no list. */
export function itemsIn(entry: Pick<Entry, 'values'>, name: string): readonly Item[] {
  const value = entry.values[name];
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is Item => 'values' in row);
}
