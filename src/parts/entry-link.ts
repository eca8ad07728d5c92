import type { Path } from '../domain/address.ts';
import type { Fields } from '../domain/fields/field.ts';

/** Where a page of a section is: the list, an entry, or an element with a page of its own; `at` is what to focus there. */
export interface SectionPlace {
  readonly section: string;
  readonly entryId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly at?: Path | undefined;
}

/** The place as a location of the router, without '#': `/s/employment/<entry>/<item>?at=posts.<item>.title`. */
export function sectionLocation({ section, entryId, itemId, at }: SectionPlace): string {
  const steps = ['s', section, entryId, itemId].filter((step) => step !== undefined);
  const place = `/${steps.map(encodeURIComponent).join('/')}`;
  return at === undefined || at.length === 0 ? place : `${place}?at=${at.map(encodeStep).join('.')}`;
}

export const sectionHref = (place: SectionPlace): string => `#${sectionLocation(place)}`;

/** Reads back `sectionLocation`; undefined when the location is not one of a section. */
export function readSectionLocation(location: string): SectionPlace | undefined {
  const [place = '', query = ''] = location.split('?');
  const [, root, section, entryId, itemId, ...more] = place.split('/').map(decode);
  if (root !== 's' || section === undefined || section === '' || more.length > 0) return undefined;
  const at = /(?:^|&)at=([^&]*)/u.exec(query)?.[1];
  return {
    section,
    ...(entryId ? { entryId } : {}),
    ...(itemId ? { itemId } : {}),
    ...(at ? { at: at.split('.').map(decode) } : {}),
  };
}

/** Where an address is edited: on the page of the entry, or of its element that has a page of its own. */
export function placeOf(
  section: { readonly type: string; readonly fields: Fields },
  entry: string,
  path: Path,
): SectionPlace {
  const [list, item] = path;
  const field = list === undefined ? undefined : section.fields[list];
  const itemId = field?.kind === 'list' && field.open === 'page' ? item : undefined;
  const at = path.length === 0 || (itemId !== undefined && path.length === 2) ? undefined : path;
  return { section: section.type, entryId: entry, itemId, at };
}

/** Steps are joined by dots, so a dot of their own is written %2E. */
function encodeStep(step: string): string {
  return encodeURIComponent(step).replaceAll('.', '%2E');
}

/** A hand-written address with a stray % leads nowhere instead of throwing. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
