import { memo, type ReactNode } from 'react';
import { isItems } from '../domain/address.ts';
import { entryTitle, headlineTexts } from '../domain/entry-title.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { proofsWithin } from '../domain/proofs.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { MarginLink, MarginLinks, MarginRow } from '../ui/margin-list.tsx';
import { Icon } from '../ui/icons.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { EntryDates } from './entry-dates.tsx';
import { placeOf, sectionHref } from './entry-link.ts';
import styles from './entry-line.module.css';
import { inOrder, itemDates } from './item-dates.ts';
import { useItemName } from './item-name.ts';
import { ProofBadge } from './proofs/proof-badge.tsx';
import { usePartsWords } from './use-parts-words.ts';

interface EntryLineProps {
  readonly entry: Entry;
  readonly section: Section;
  /** It, or one of its elements, is on the other page. */
  readonly isHere: boolean;
  /** The element with a page of its own that is on the other page. */
  readonly currentItem: string | undefined;
  /** The person's tags on it. */
  readonly tags?: readonly string[];
  /** Under its elements. */
  readonly foot?: ReactNode;
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
    before.currentItem === after.currentItem &&
    before.foot === after.foot &&
    before.tags?.join('\n') === after.tags?.join('\n'),
);

function DrawnLine({ entry, section, isHere, currentItem, tags, foot }: EntryLineProps) {
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
        <ProofBadge count={proofsWithin(entry).length} />
        {tags !== undefined && tags.length > 0 && <TagLine tags={tags} />}
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
      {foot}
    </MarginRow>
  );
}

/** The person's tags on an entry, in one quiet line. */
export function TagLine({ tags }: { readonly tags: readonly string[] }) {
  const words = usePartsWords();
  return (
    <small className={styles['tags']}>
      <Icon name="tag" small />
      <VisuallyHidden>{words.tags}</VisuallyHidden>
      {tags.join(', ')}
    </small>
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
