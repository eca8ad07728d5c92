import { z } from 'zod';
import { pathSchema } from './address.ts';
import { valueSchema, valuesSchema } from './fields/kinds.ts';
import type { Field, Fields } from './fields/field.ts';
import {
  languageSchema,
  originSchema,
  passportRecordSchema,
  preferenceSchema,
  proofReferenceSchema,
  revisionRecordSchema,
  revisionSchema,
  storedRowSchema,
  tombstoneSchema,
  type Change,
  type Entry,
  type EntryBody,
  type PassportContents,
  type Undecided,
  type UndoState,
  type Version,
} from './records.ts';
import { maximumTextLength } from './text-limit.ts';
import { sections } from './sections/index.ts';

/*
 * Parses what comes from outside (a file, another tab's older page) into records. zod types optional keys as
 * `T | undefined`; what we parse comes from JSON, which has no undefined, so the casts below only drop that.
 */

const id = z.string().min(1).max(100);
const instant = z.string().min(10).max(40);

const bodyShape = {
  proofs: z.array(proofReferenceSchema).max(5000),
  rank: z.string().min(1).max(500).optional(),
  contentLanguage: languageSchema.optional(),
  deletedAt: instant.optional(),
};

const bodySchemaOf = (fields: Fields): z.ZodType<EntryBody> =>
  z.strictObject({ values: valuesSchema(fields), ...bodyShape }) as z.ZodType<EntryBody>;

/** The field that a path (field, item id, field…) leads to, in the declaration of a section. */
export function fieldAt(fields: Fields, path: readonly string[]): Field | undefined {
  const [name, , ...rest] = path;
  const field = name === undefined ? undefined : fields[name];
  if (!field || path.length <= 1) return field;
  return field.kind === 'list' && rest.length > 0 ? fieldAt(field.fields, rest) : undefined;
}

const undecidedSchemaOf = (fields: Fields): z.ZodType<Undecided> =>
  z.strictObject({ path: pathSchema, value: z.unknown(), revision: revisionSchema }).check((context) => {
    const { path, value } = context.value;
    // A path of even length ends on an item (or the entry): only "removed" can stand there.
    const field = path.length % 2 === 0 ? undefined : fieldAt(fields, path);
    if (value !== null && !(field && valueSchema(field).safeParse(value).success)) {
      context.issues.push({ code: 'custom', message: 'not a value of its field', input: value });
    }
  }) as z.ZodType<Undecided>;

const entrySchemas = sections.map((section) =>
  z.strictObject({
    id,
    section: z.literal(section.type),
    values: valuesSchema(section.fields),
    ...bodyShape,
    origins: z.array(originSchema).max(5000),
    undecided: z.array(undecidedSchemaOf(section.fields)).max(5000),
    createdAt: instant,
    updatedAt: instant,
    revision: revisionSchema,
  }),
);

/** One entry, by the declaration of its section. */
export const entrySchema = z.discriminatedUnion('section', [
  // The registry is never empty; zod wants to see it in the type.
  entrySchemas[0] as (typeof entrySchemas)[number],
  ...entrySchemas.slice(1),
]) as z.ZodType<Entry>;

const versionSchema = z.strictObject({
  id,
  entry: id,
  at: instant,
  device: id,
  reason: z.enum(['sitting', 'import', 'restore', 'merge', 'backup']),
  // Bodies of entries whose section cannot be known from here: any section's shape will do.
  body: z.union(sections.map((section) => bodySchemaOf(section.fields))),
}) as z.ZodType<Version>;

const changeSchema = z.strictObject({
  seq: z.int().min(1),
  at: instant,
  device: id,
  kind: z.enum(['edit', 'undo', 'redo']),
  of: z.int().min(1).optional(),
  label: z.strictObject({ type: z.string().min(1).max(50), name: z.string().max(maximumTextLength) }),
  patches: z
    .array(
      z.strictObject({
        table: z.enum(['entries', 'preferences', 'passport', 'presentations', 'disclosures', 'tombstones']),
        key: id,
        path: pathSchema,
        before: z.unknown().optional(),
        after: z.unknown().optional(),
      }),
    )
    .max(200_000),
}) as z.ZodType<Change>;

const undoSchema: z.ZodType<UndoState> = z.strictObject({
  undo: z.array(z.int().min(1)).max(100_000),
  redo: z.array(z.int().min(1)).max(100_000),
});

/** Everything but the bytes of the proofs, which files keep apart. */
export const contentsSchema: z.ZodType<Omit<PassportContents, 'proofs'>> = z.strictObject({
  passport: passportRecordSchema,
  entries: z.array(entrySchema).max(200_000),
  preferences: z.array(preferenceSchema).max(100_000),
  presentations: z.array(storedRowSchema).max(100_000),
  disclosures: z.array(storedRowSchema).max(100_000),
  tombstones: z.array(tombstoneSchema).max(1_000_000),
  revisions: z.array(revisionRecordSchema).max(5_000_000),
  versions: z.array(versionSchema).max(1_000_000),
  changes: z.array(changeSchema).max(5_000_000),
  undo: undoSchema,
});
