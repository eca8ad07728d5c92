import type { Field, Values } from '../../domain/fields/field.ts';
import { emptyValue } from '../../domain/fields/kinds.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';

/** What belongs to one certificate and not to the title: long texts are about that one time. */
const ownKinds: ReadonlySet<Field['kind']> = new Set(['partialDate', 'period', 'longText']);
/** The certificate's own number, and the training that led to it. */
const ownFields: ReadonlySet<string> = new Set(['number', 'training']);

/** The same title noted anew: what it is stays; its dates, number and notes are to be written. The old one stays as it is. */
export function renewed(entry: Entry, section: Section): Values {
  return Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [
      name,
      ownKinds.has(field.kind) || ownFields.has(name) || field.sensitive === true
        ? emptyValue(field)
        : (entry.values[name] ?? emptyValue(field)),
    ]),
  );
}
