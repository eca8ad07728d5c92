import { memo } from 'react';
import { isItems } from '../domain/address.ts';
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
  /** It, or one of its elements, is on the other page. */
  readonly isHere: boolean;
  /** The element with a page of its own that is on the other page. */
  readonly currentItem: string | undefined;
}

/**
 * One entry in the margin list: dates, name, a few facts, and its elements that have a page (posts) as links. Drawn anew
 * only when its own entry has changed: every change of any entry reads the whole list again.
 */
export const EntryLine = memo(
  DrawnLine,
  (before, after) =>
    before.entry.id === after.entry.id &&
    before.entry.revision.id === after.entry.revision.id &&
    before.section === after.section &&
    before.isHere === after.isHere &&
    before.currentItem === after.currentItem,
);

function DrawnLine({ entry, section, isHere, currentItem }: EntryLineProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const title =
    entryTitle(entry, section, language) || words.form.untitled({ kind: section.singular[language] });
  const headline = headlineTexts(entry, section, language).join(', ');
  const isSelf = isHere && currentItem === undefined;
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
          currentItem={currentItem}
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
  return isItems(value) ? value : [];
}
