import { isItems, type Path } from './address.ts';
import { itemTitle } from './entry-title.ts';
import type { Field, Fields, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { emptyValues, isEmptyValue, valueText } from './fields/kinds.ts';
import { fitValue } from './fit-value.ts';
import type { Language } from './language.ts';
import { completeValues } from './edit.ts';
import type { Entry } from './records.ts';
import { renewIds } from './renew-ids.ts';
import type { Section } from './section.ts';
import { noteLines, withNotes } from './conversion-notes.ts';
import { routesBetween, type Routes } from './conversion-routes.ts';
import { sectionOf } from './sections/index.ts';

/** An entry as another section holds it. */
export interface Converted {
  readonly entry: Entry;
  /** Where the elements of the source are now: old id → path in the new entry. Those told in the notes are not in it. */
  readonly moved: ReadonlyMap<string, Path>;
}

/**
 * The entry as one of section `to`. No word is lost: a value goes to its route, else to the field of the same name, else, with
 * its label, to the notes. Elements and competences get new ids, proofs follow (to their element, or to the entry when the
 * element was told in the notes). `language` is the one in which labels are written among the person's words.
 */
export function convertEntry(
  original: Entry,
  to: Section,
  made: Pick<Entry, 'id' | 'createdAt' | 'revision'>,
  createId: () => string,
  language: Language,
): Converted {
  const from = sectionOf(original.section);
  const carrier: Carrier = { language, createId, moved: new Map(), left: [] };
  const found = routesBetween(from, to);
  const source = { fields: namesFirst(from), values: original.values };
  const carried = carryGroup(source, to.fields, found, { ...carrier, at: [], of: '' });
  const values = completeValues(to.fields, withNotes(carried, carrier.left));
  const pathOf = (path: Path): Path => carrier.moved.get(path.at(-1) ?? '') ?? [];
  return {
    moved: carrier.moved,
    entry: {
      id: made.id,
      section: to.type,
      values,
      ...(original.contentLanguage === undefined ? {} : { contentLanguage: original.contentLanguage }),
      proofs: original.proofs.map((proof) => ({ ...proof, id: createId(), path: pathOf(proof.path) })),
      origins: [{ path: [], by: original.id, at: made.createdAt, via: 'convert' }],
      undecided: [],
      createdAt: made.createdAt,
      updatedAt: made.createdAt,
      revision: made.revision,
    },
  };
}

/** What names it takes its place first: a family is a name only where no title was given. */
function namesFirst({ fields, title }: Section): Fields {
  const names = title.flatMap((name) => {
    const field = fields[name];
    return field === undefined ? [] : [[name, field] as const];
  });
  return { ...Object.fromEntries(names), ...fields };
}

interface Carrier {
  readonly language: Language;
  readonly createId: () => string;
  readonly moved: Map<string, Path>;
  /** Lines for the notes. */
  readonly left: string[];
}

/** Where a group is being carried to. */
interface Place extends Carrier {
  readonly at: Path;
  /** What the group is called in the notes; '' for the entry itself. */
  readonly of: string;
}

interface Group {
  readonly fields: Fields;
  readonly values: Values;
}

/** Values for `target`, from those of a group; what does not fit is written into `carrier.left`. */
function carryGroup(source: Group, target: Fields, routes: Routes, carrier: Place): Values {
  let values: Values = emptyValues(target);
  for (const [name, field] of Object.entries(source.fields)) {
    const value = source.values[name];
    if (value === undefined || isEmptyValue(value, field)) continue;
    const placed = placeFirst(routes[name] ?? [name], (route) =>
      placeAt(values, target, route.split('[].'), {
        ...carrier,
        carry: (into, path) => carryValue(value, field, into, path, carrier),
      }),
    );
    if (placed) values = placed.values;
    const isPlain = routes.unlabelled?.includes(name) === true;
    if (placed?.isWhole !== true)
      carrier.left.push(...noteLines(value, field, carrier.language, carrier.of, isPlain));
  }
  return values;
}

interface Placed {
  readonly values: Values;
  readonly isWhole: boolean;
}

function placeFirst(
  routes: readonly string[],
  place: (route: string) => Placed | undefined,
): Placed | undefined {
  for (const route of routes) {
    const placed = place(route);
    if (placed) return placed;
  }
  return undefined;
}

type Carry = (
  into: Field,
  path: Path,
) => { readonly value: FieldValue; readonly isWhole: boolean } | undefined;

/** Puts a value where a route leads, through the first element of each list on the way; that field must still be free. */
function placeAt(
  values: Values,
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  here: Pick<Place, 'at' | 'createId'> & { readonly carry: Carry },
): Placed | undefined {
  const field = fields[name];
  if (field === undefined) return undefined;
  const held = values[name];
  if (rest.length === 0) {
    if (!isEmptyValue(held, field)) return undefined;
    const carried = here.carry(field, [...here.at, name]);
    return carried && { values: { ...values, [name]: carried.value }, isWhole: carried.isWhole };
  }
  if (field.kind !== 'list' || (held !== undefined && !isItems(held))) return undefined;
  const first: Item = held?.[0] ?? { id: here.createId(), values: emptyValues(field.fields) };
  const inner = placeAt(first.values, field.fields, rest, { ...here, at: [...here.at, name, first.id] });
  return (
    inner && {
      values: { ...values, [name]: [{ ...first, values: inner.values }, ...(held?.slice(1) ?? [])] },
      isWhole: inner.isWhole,
    }
  );
}

function carryValue(
  value: FieldValue,
  from: Field,
  into: Field,
  path: Path,
  carrier: Carrier,
): { readonly value: FieldValue; readonly isWhole: boolean } | undefined {
  if (from.kind === 'list' && into.kind === 'list' && isItems(value)) {
    return { value: carryItems(value, from, into, path, carrier), isWhole: true };
  }
  const fitted = fitValue({ value, from, language: carrier.language }, into);
  if (!fitted) return undefined;
  const renewed = renewIds({ value: fitted.value }, { value: into }, carrier.createId)['value'];
  return {
    value: renewed ?? fitted.value,
    isWhole: fitted.isWhole && saysAll(value, from, fitted.value, into, carrier),
  };
}

/** Two fields may word one value differently (« jusqu’à », a unit): what is not said any more goes to the notes too. */
function saysAll(
  before: FieldValue,
  from: Field,
  after: FieldValue,
  into: Field,
  { language }: Carrier,
): boolean {
  const told = valueText(after, into, language).join('\n');
  return valueText(before, from, language).every((text) => told.includes(text));
}

function carryItems(
  items: readonly Item[],
  from: ListField,
  into: ListField,
  path: Path,
  carrier: Carrier,
): readonly Item[] {
  return items.map((item) => {
    const id = carrier.createId();
    const own = [...path, id];
    carrier.moved.set(item.id, own);
    const name = itemTitle(item, from, carrier.language) || from.singular[carrier.language];
    const source = { fields: from.fields, values: item.values };
    return { id, values: carryGroup(source, into.fields, {}, { ...carrier, at: own, of: name }) };
  });
}
