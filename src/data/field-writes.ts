import type { Address } from '../domain/address.ts';
import {
  addItem,
  completeValues,
  duplicateItem,
  fieldFor,
  listFor,
  moveItem,
  parseValue,
  removeItem,
  setField,
} from '../domain/edit.ts';
import { applyPatches } from '../domain/change.ts';
import type { Values } from '../domain/fields/field.ts';
import type { ChangeLabel, Entry, Patch } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { editTables, write, type StoreContext } from './commit.ts';
import { editDraft, readEntry } from './entry-writes.ts';

/** Writes inside one entry. Each is one transaction and one change, and resolves when it is committed. */
export interface FieldWrites {
  /** Writes a field; nothing is written when it holds that already. Throws when the value is not one of its field. */
  setValue(address: Address, value: unknown): Promise<void>;
  /** Adds an item to the list field at `address`, last unless `index` says where. Gives the id of the item. */
  addItem(address: Address, values?: Values, index?: number): Promise<string>;
  /** Moves the item at `address` to a place in its list. */
  moveItem(address: Address, toIndex: number): Promise<void>;
  removeItem(address: Address): Promise<void>;
  /** Puts a copy behind the item at `address`. Gives the id of the copy. */
  duplicateItem(address: Address): Promise<string>;
}

export function createFieldWrites(context: StoreContext): FieldWrites {
  const { createId } = context;
  return {
    setValue: (address, value) =>
      editEntry(context, address, 'edit', (entry, section) => ({
        patches: setField(entry, address.path, parseValue(fieldFor(section, address.path), value)),
        value: undefined,
      })),
    addItem: (address, values, index) =>
      editEntry(context, address, 'add-item', (entry, section) => {
        const { fields } = listFor(section, address.path);
        const item = { id: createId(), values: completeValues(fields, values) };
        return { patches: addItem(entry, address.path, item, index), value: item.id };
      }),
    moveItem: (address, toIndex) =>
      editEntry(context, address, 'move-item', (entry) => ({
        patches: moveItem(entry, address.path, toIndex),
        value: undefined,
      })),
    removeItem: (address) =>
      editEntry(context, address, 'remove-item', (entry) => ({
        patches: removeItem(entry, address.path),
        value: undefined,
      })),
    duplicateItem: (address) =>
      editEntry(context, address, 'duplicate-item', (entry, section) => {
        const { item, patches } = duplicateItem(entry, section, address.path, createId);
        return { patches, value: item };
      }),
  };
}

/** Reads the entry fresh, lets `edit` say what changes, and writes that under the title the entry then has. */
function editEntry<T>(
  context: StoreContext,
  address: Address,
  type: ChangeLabel['type'],
  edit: (entry: Entry, section: Section) => { readonly patches: readonly Patch[]; readonly value: T },
): Promise<T> {
  return write(context, editTables(context.db), async () => {
    const entry = await readEntry(context.db, address.entry);
    const { patches, value } = edit(entry, sectionOf(entry.section));
    const named = applyPatches(entry, patches) ?? entry;
    return { value, draft: await editDraft(context.db, type, named, patches) };
  });
}
