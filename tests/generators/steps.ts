import fc from 'fast-check';
import type { PassportStore } from '../../src/data/passport-store.ts';
import { isItems } from '../../src/domain/address.ts';
import type { Field, FieldValue, Item, Values } from '../../src/domain/fields/field.ts';
import type { Entry } from '../../src/domain/records.ts';
import { conversionTargets } from '../../src/domain/conversion-routes.ts';
import { sectionOf, sections } from '../../src/domain/sections/index.ts';
import { aProofFile } from '../fixtures/proof-files.ts';
import { valueOf } from './values.ts';

/* What a person may do, drawn blindly: numbers choose among what is there at that moment. */

export interface Step {
  readonly kind:
    | 'create'
    | 'set'
    | 'addItem'
    | 'moveItem'
    | 'removeItem'
    | 'duplicateItem'
    | 'duplicate'
    | 'convert'
    | 'delete'
    | 'bringBack'
    | 'move'
    | 'preference'
    | 'language'
    | 'attach'
    | 'detach'
    | 'close';
  readonly pick: number;
  readonly other: number;
  readonly seed: number;
}

const kind = fc.constantFrom<Step['kind']>(
  'create',
  'create',
  'set',
  'set',
  'set',
  'addItem',
  'addItem',
  'moveItem',
  'removeItem',
  'duplicateItem',
  'duplicate',
  'convert',
  'delete',
  'bringBack',
  'move',
  'preference',
  'language',
  'attach',
  'detach',
  'close',
);

export const step: fc.Arbitrary<Step> = fc.record({
  kind,
  pick: fc.nat(1000),
  other: fc.nat(1000),
  seed: fc.nat(),
});

const choose = <T>(rows: readonly T[], pick: number): T | undefined => rows[pick % Math.max(1, rows.length)];

/** Does a step through the store; one that has nothing to act upon does nothing. */
export async function doStep(store: PassportStore, { kind: what, pick, other, seed }: Step): Promise<void> {
  const { entries } = await store.contents();
  const living = entries.filter((entry) => entry.deletedAt === undefined);
  const entry = choose(living, pick);
  if (what === 'create') await create(store, pick);
  else if (what === 'preference') await store.setPreference(`key-${pick % 3}`, { value: other });
  else if (what === 'language') await store.setContentLanguage(pick % 2 === 0 ? 'fr' : 'en');
  else if (what === 'close') await store.closeSitting();
  else if (what === 'bringBack') await bringBack(store, entries, pick);
  else if (entry) await doWith(store, entry, { kind: what, pick, other, seed });
}

async function doWith(store: PassportStore, entry: Entry, drawn: Step): Promise<void> {
  const { kind: what, other } = drawn;
  const proof = choose(entry.proofs, other);
  if (what === 'duplicate' && sectionOf(entry.section).cardinality === 'many')
    await store.duplicateEntry(entry.id);
  if (what === 'convert') await convert(store, entry, other);
  if (what === 'delete') await store.deleteEntry(entry.id);
  if (what === 'move') await move(store, entry, other);
  if (what === 'detach' && proof) await store.detachProof(entry.id, proof.id);
  await doInside(store, entry, drawn);
}

async function doInside(
  store: PassportStore,
  entry: Entry,
  { kind: what, pick, other, seed }: Step,
): Promise<void> {
  const places = [...placesOf(entry.values, sectionOf(entry.section).fields, [])];
  const isList = (place: Place): boolean => place.field.kind === 'list';
  const field = choose(
    places.filter((place) => !isList(place)),
    other,
  );
  const list = choose(places.filter(isList), other);
  const id = list && choose(list.items, seed);
  const item = list && id !== undefined ? { entry: entry.id, path: [...list.path, id] } : undefined;
  if (what === 'set' && field) {
    const [value] = fc.sample(valueOf(field.field), { numRuns: 1, seed });
    await store.setValue({ entry: entry.id, path: field.path }, value);
  }
  if (what === 'addItem' && list) {
    await store.addItem({ entry: entry.id, path: list.path }, {}, seed % (list.items.length + 1));
  }
  if (what === 'moveItem' && item) await store.moveItem(item, pick % 5);
  if (what === 'removeItem' && item) await store.removeItem(item);
  if (what === 'duplicateItem' && item) await store.duplicateItem(item);
  if (what === 'attach') {
    const address = seed % 2 === 0 && item ? item : { entry: entry.id, path: [] };
    await store.attachProof(address, aProofFile('x.pdf', `proof ${other % 4}`));
  }
}

async function create(store: PassportStore, pick: number): Promise<void> {
  const section = choose(sections, pick);
  if (section) await store.createEntry(section.type);
}

async function bringBack(store: PassportStore, entries: readonly Entry[], pick: number): Promise<void> {
  const binned = entries.filter((entry) => entry.deletedAt !== undefined);
  const entry = choose(binned, pick);
  if (!entry) return;
  const isSecond =
    sectionOf(entry.section).cardinality === 'one' && (await store.entriesOf(entry.section)).length > 0;
  if (!isSecond) await store.bringBack(entry.id);
}

async function convert(store: PassportStore, entry: Entry, other: number): Promise<void> {
  const to = choose(conversionTargets(sectionOf(entry.section)), other);
  if (to && entry.undecided.length === 0) await store.convertEntry(entry.id, to.type);
}

async function move(store: PassportStore, entry: Entry, other: number): Promise<void> {
  const others = (await store.entriesOf(entry.section)).filter((row) => row.id !== entry.id);
  const beside = choose(others, other);
  if (beside) await store.moveEntry(entry.id, other % 2 === 0 ? { before: beside.id } : { after: beside.id });
}

interface Place {
  readonly path: readonly string[];
  readonly field: Field;
  /** Ids, when the field is a list. */
  readonly items: readonly string[];
}

/** Every field of an entry, those of its items included. */
function* placesOf(
  values: Values,
  fields: Readonly<Record<string, Field>>,
  prefix: readonly string[],
): Generator<Place> {
  for (const [name, field] of Object.entries(fields)) {
    const path = [...prefix, name];
    const items = field.kind === 'list' ? itemsOf(values[name]) : [];
    yield { path, field, items: items.map((item) => item.id) };
    if (field.kind !== 'list') continue;
    for (const item of items) yield* placesOf(item.values, field.fields, [...path, item.id]);
  }
}

function itemsOf(value: FieldValue | undefined): readonly Item[] {
  return isItems(value) ? value : [];
}
