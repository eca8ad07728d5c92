import { assertNever } from '../domain/assert-never.ts';
import { competenceText } from '../domain/competence-level.ts';
import { describeContents, entryName } from '../domain/contents-summary.ts';
import { itemTitle } from '../domain/entry-title.ts';
import {
  competenceColumns,
  type Field,
  type FieldOf,
  type Fields,
  type FieldValue,
  type Item,
  type Values,
} from '../domain/fields/field.ts';
import { isEmptyValue, kinds, valueText } from '../domain/fields/kinds.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import type { Language } from '../domain/language.ts';
import { orderEntries } from '../domain/order.ts';
import type { Entry, PassportContents } from '../domain/records.ts';
import { sections } from '../domain/sections/index.ts';
import type { CommandMessages } from './command.ts';

export interface TextOptions {
  readonly language: Language;
  /** With the fields that documents leave out (« gardé pour moi »). */
  readonly includeSensitive: boolean;
  readonly messages: CommandMessages;
}

/** The whole passport as plain text, entries of the bin left out: readable in any terminal and any editor. */
export function passportText(contents: PassportContents, options: TextOptions): string {
  const { name } = describeContents(contents, options.language);
  const title = name === '' ? options.messages.cli.nameless : options.messages.cli.owner({ name });
  const chapters = sections.flatMap((section) => {
    const entries = contents.entries.filter(
      (entry) => entry.section === section.type && entry.deletedAt === undefined,
    );
    if (entries.length === 0) return [];
    const label = section.label[options.language];
    const told = orderEntries(entries, section, options.language).map((entry) =>
      entryText(entry, section.fields, options),
    );
    return [[label, underline(label, '-'), '', ...told].join('\n')];
  });
  return withoutControls([title, underline(title, '='), '', ...chapters].join('\n'));
}

function entryText(entry: Entry, fields: Fields, options: TextOptions): string {
  const proofs = entry.proofs.map((proof) => `  ${options.messages.cli.proofOf}\u00a0: ${proof.name}`);
  const title = entryName(entry, options.language);
  return [
    title,
    ...groupLines(entry.values, withoutTitle(entry.values, fields, title, options), '  ', options),
    ...proofs,
    '',
  ].join('\n');
}

/** The fields but the one that the title says already, word for word. */
function withoutTitle(values: Values, fields: Fields, title: string, { language }: TextOptions): Fields {
  const saysTitle = (name: string, field: Field): boolean => {
    const texts = valueText(values[name], field, language);
    return texts.length === 1 && texts[0] === title;
  };
  const named = Object.entries(fields).find(([name, field]) => saysTitle(name, field))?.[0];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== named));
}

function groupLines(values: Values, fields: Fields, indent: string, options: TextOptions): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    const isHidden = field.sensitive === true && !options.includeSensitive;
    return value === undefined || isHidden || isEmptyValue(value, field)
      ? []
      : fieldLines(value, field, indent, options);
  });
}

function fieldLines(
  value: FieldValue,
  field: Field,
  indent: string,
  options: TextOptions,
): readonly string[] {
  const label = field.label[options.language];
  switch (field.kind) {
    case 'list':
      return [
        `${indent}${label}`,
        ...itemsOf(value).flatMap((item) => itemLines(item, field, `${indent}  `, options)),
      ];
    case 'competences':
      return competenceLines(value, field, indent, options);
    case 'text':
    case 'longText':
    case 'yesNo':
    case 'number':
    case 'partialDate':
    case 'period':
    case 'choice':
    case 'choices':
    case 'place':
    case 'link':
    case 'score':
    case 'languageLevels':
    case 'language':
    case 'country':
    case 'image':
      return [
        `${indent}${label}\u00a0: ${valueText(value, field, options.language).join(', ').replaceAll('\n', `\n${indent}  `)}`,
      ];
    default:
      return assertNever(field);
  }
}

function itemLines(
  item: Item,
  field: FieldOf<'list'>,
  indent: string,
  options: TextOptions,
): readonly string[] {
  const title = itemTitle(item, field, options.language) || field.singular[options.language];
  const others = withoutTitle(item.values, field.fields, title, options);
  return [`${indent}* ${title}`, ...groupLines(item.values, others, `${indent}    `, options)];
}

function competenceLines(
  value: FieldValue,
  field: FieldOf<'competences'>,
  indent: string,
  options: TextOptions,
): readonly string[] {
  const parsed = kinds.competences.schema(field).safeParse(value);
  if (!parsed.success) return [];
  return competenceColumns.flatMap((column) => {
    const rows = parsed.data[column];
    if (rows.length === 0) return [];
    const label = fieldTerms[column][options.language];
    return [
      `${indent}${label}\u00a0: ${rows.map((row) => competenceText(row, options.language)).join(' ; ')}`,
    ];
  });
}

/** Only a list field's value holds items; its kind was checked by the caller. */
const itemsOf = (value: FieldValue): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [];

const underline = (text: string, line: string): string => line.repeat(text.length);

/** A terminal obeys control characters; somebody else's file must not command it. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? sign : '\ufffd',
  );
}
