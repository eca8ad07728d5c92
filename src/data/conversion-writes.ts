import { isItems, itemAt, type Address, type Path } from '../domain/address.ts';
import { convertEntry } from '../domain/conversion.ts';
import { conversionTargets } from '../domain/conversion-routes.ts';
import { fieldFor, listFor, replaceEntry, setField } from '../domain/edit.ts';
import { entryTitle } from '../domain/entry-title.ts';
import type { Fields, LinkField, LinkValue, Values } from '../domain/fields/field.ts';
import { begunValues } from '../domain/linked-beginning.ts';
import type { Entry, Patch } from '../domain/records.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { editTables, write, type StoreContext } from './commit.ts';
import { readPassport, type PassportDatabase } from './database.ts';
import { copiedPreferences } from './copied-preferences.ts';
import { editDraft, firstRevision, readEntry } from './entry-writes.ts';

export interface ConversionWrites {
  /**
   * Makes an entry of another section of this one (stage → emploi), which goes to the bin: one change. Proofs, tags and what is
   * kept about the entry follow, and links to it lead to the new one. Throws when the pair is not offered
   * (`conversionTargets`), or when two copies still disagree about the entry: their other side would be lost from sight.
   */
  convertEntry(id: string, toType: string): Promise<Entry>;
  /**
   * Begins the entry that a link field is there for (the training that came of a proposal), with what is known beside the link,
   * and links both to each other: one change. Throws when the field does not declare it.
   */
  beginLinked(link: Address): Promise<Entry>;
}

export function createConversionWrites(context: StoreContext): ConversionWrites {
  return {
    convertEntry: (id, toType) => convert(context, id, toType),
    beginLinked: (link) => beginLinked(context, link),
  };
}

async function beginLinked(context: StoreContext, { entry: id, path }: Address): Promise<Entry> {
  const { db, clock, createId } = context;
  return write(context, editTables(db), async () => {
    const from = await readEntry(db, id);
    const section = sectionOf(from.section);
    const field = fieldFor(section, path);
    const begin = field.kind === 'link' ? field.begin : undefined;
    if (begin === undefined) throw new Error(`Nothing begins at ${path.join('/')}`);
    const target = sectionOf(begin.section);
    const language = from.contentLanguage ?? (await readPassport(db)).contentLanguage;
    const at = path.slice(0, -1);
    const beside =
      at.length === 0
        ? { fields: section.fields, values: from.values }
        : { fields: listFor(section, at.slice(0, -1)).fields, values: itemAt(from.values, at)?.values ?? {} };
    const createdAt = clock.now();
    const label = entryTitle(from, section, language) || section.singular[language];
    const item = at.at(-1);
    const back = { entry: from.id, ...(item === undefined ? {} : { item }), label };
    const entry: Entry = {
      id: createId(),
      section: target.type,
      values: {
        ...begunValues(beside, begin, target, language),
        ...(begin.back === undefined ? {} : { [begin.back]: back }),
      },
      ...(from.contentLanguage === undefined ? {} : { contentLanguage: from.contentLanguage }),
      proofs: [],
      origins: [{ path: [], by: from.id, at: createdAt, via: 'link' }],
      undecided: [],
      createdAt,
      updatedAt: createdAt,
      revision: firstRevision(context, createdAt),
    };
    const there = entryTitle(entry, target, language) || target.singular[language];
    const patches = [
      replaceEntry(undefined, entry),
      ...setField(from, path, { entry: entry.id, label: there }),
    ];
    const draft = await editDraft(db, 'create', entry, patches, { asTheyAre: new Set([entry.id]) });
    return { value: entry, draft };
  });
}

async function convert(context: StoreContext, id: string, toType: string): Promise<Entry> {
  const { db, clock, createId } = context;
  return write(context, [...editTables(db), db.preferences], async () => {
    const original = await readEntry(db, id);
    const to = sectionOf(toType);
    if (!conversionTargets(sectionOf(original.section)).includes(to)) throw new Error(`Not a ${toType}`);
    if (original.undecided.length > 0) throw new Error('Something is to be decided first');
    const createdAt = clock.now();
    const language = original.contentLanguage ?? (await readPassport(db)).contentLanguage;
    const made = { id: createId(), createdAt, revision: firstRevision(context, createdAt) };
    const { entry, moved } = convertEntry(original, to, made, createId, language);
    const patches = [
      replaceEntry(undefined, entry),
      replaceEntry(original, { ...original, deletedAt: createdAt }),
      ...(await repointed(db, original.id, entry, moved)),
      ...(await copiedPreferences(db, original.id, entry.id)),
    ];
    const draft = await editDraft(db, 'convert', original, patches, { asTheyAre: new Set([entry.id]) });
    return { value: entry, draft };
  });
}

/** Links of living entries to one that has moved, where their field may point at where it is now. */
async function repointed(
  db: PassportDatabase,
  id: string,
  target: Entry,
  moved: ReadonlyMap<string, Path>,
): Promise<readonly Patch[]> {
  const patches: Patch[] = [];
  await db.entries.each((entry) => {
    if (entry.deletedAt !== undefined || entry.id === id) return;
    for (const [path, field, link] of linksIn(entry.values, sectionOf(entry.section).fields, [])) {
      if (!('entry' in link) || link.entry !== id || !field.to.includes(target.section)) continue;
      const item = link.item === undefined ? undefined : moved.get(link.item)?.at(-1);
      const next = { entry: target.id, ...(item === undefined ? {} : { item }), label: link.label };
      patches.push(...setField(entry, path, next));
    }
  });
  return patches;
}

function* linksIn(
  values: Values,
  fields: Fields,
  at: Path,
): Generator<readonly [path: Path, field: LinkField, link: LinkValue]> {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (field.kind === 'list' && isItems(value)) {
      for (const item of value) yield* linksIn(item.values, field.fields, [...at, name, item.id]);
    }
    // The kind of a field tells the shape of its value: both come from one declaration.
    if (field.kind === 'link' && value) yield [[...at, name], field, value as LinkValue];
  }
}
