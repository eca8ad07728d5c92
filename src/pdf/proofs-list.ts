import type { TableCell } from 'pdfmake/interfaces';
import { itemTitle } from '../domain/entry-title.ts';
import type { Path } from '../domain/address.ts';
import type { Fields, Item, Values } from '../domain/fields/field.ts';
import { kindOfType } from '../domain/proof-kind.ts';
import { proofTitle } from '../domain/proofs.ts';
import type { Entry } from '../domain/records.ts';
import { sectionOf } from '../domain/sections/index.ts';
import type { DocumentContext } from './context.ts';
import { titleOf } from './entry-head.ts';
import { lineUnder, textNode, type Block } from './flow.ts';
import type { NumberedProof } from './numbered-proofs.ts';
import { bodyHeight, columns, mm } from './styles.ts';
import { marginTableLayout, noLine, lineBelow } from './table-layout.ts';
import type { Source } from './writer.ts';

export const proofsAnchor = 'proofs';

/** Every proof, one line each: its number, its name, what it is for, its kind and its size. */
export function proofsBlock(context: DocumentContext, proofs: readonly NumberedProof[]): Block {
  const { writer, messages, scale, measure } = context;
  const kindWidth = mm(24) * scale;
  const sizeWidth = mm(18) * scale;
  const nameWidth = columns.text - kindWidth - sizeWidth - 16;
  const head = (text: string): TableCell => ({
    ...textNode(writer.write(text, 'columnHead'), 'columnHead'),
    border: lineBelow,
  });
  let highest = 0;
  const rows = proofs.map((proof): TableCell[] => {
    const lines = proof.lines.map(({ entry, path }) => lineName(context, entry, path)).join(' · ');
    const source = sourceOfProof(context, proof);
    const title = proofTitle(proof);
    highest = Math.max(highest, measure(title, 'text', nameWidth) + measure(lines, 'small', nameWidth));
    return [
      {
        ...textNode(writer.write(messages.proofNumber({ number: proof.number }), 'date'), 'date'),
        alignment: 'right',
        border: noLine,
      },
      {
        stack: [
          textNode(writer.write(title, 'text', source), 'text'),
          lineUnder(writer.writeAgain(lines, 'small'), true),
        ],
        border: lineBelow,
      },
      { ...textNode(writer.write(kindOf(context, proof.type), 'text', source), 'text'), border: lineBelow },
      { ...textNode(writer.write(sizeText(context, proof.size), 'text'), 'text'), border: lineBelow },
    ];
  });
  return {
    node: {
      table: {
        widths: [columns.date, nameWidth, kindWidth, sizeWidth],
        headerRows: 1,
        dontBreakRows: highest < bodyHeight * 0.6,
        ...(highest < bodyHeight * 0.6 ? { keepWithHeaderRows: 1 } : {}),
        body: [
          [
            { text: '', border: noLine },
            head(messages.proofAndLine),
            head(messages.proofKind),
            head(messages.proofSize),
          ],
          ...rows,
        ],
      },
      layout: marginTableLayout,
    },
    gap: 2,
    needs: highest < bodyHeight * 0.6 ? 30 + highest : 60,
  };
}

function sourceOfProof({ messages, language }: DocumentContext, { lines: [line] }: NumberedProof): Source {
  if (line === undefined) throw new Error('A proof stands on a line');
  const { entry } = line;
  return {
    address: { entry: entry.id, path: [] },
    entryTitle: titleOf(entry, sectionOf(entry.section), language),
    fieldLabel: messages.proofs,
  };
}

/** « Transports Nizerand, Cariste »: the entry, and the post or mission that a proof stands on. */
function lineName({ language }: DocumentContext, entry: Entry, path: Path): string {
  const section = sectionOf(entry.section);
  const title = titleOf(entry, section, language) || section.singular[language];
  return [title, ...itemNames(entry.values, section.fields, path, language)].join(', ');
}

function itemNames(
  values: Values,
  fields: Fields,
  [name, id, ...rest]: Path,
  language: DocumentContext['language'],
): readonly string[] {
  const list = name === undefined ? undefined : fields[name];
  if (name === undefined || list?.kind !== 'list') return [];
  // The value of a list field is its items.
  const item = ((values[name] ?? []) as readonly Item[]).find((one) => one.id === id);
  if (item === undefined) return [];
  const title = itemTitle(item, list, language) || list.singular[language];
  return [title, ...itemNames(item.values, list.fields, rest, language)];
}

/** In two words; a type that we do not keep is told as it is. */
function kindOf({ messages }: DocumentContext, type: string): string {
  const kind = kindOfType(type);
  return kind === undefined ? type : messages.proofKinds[kind];
}

function sizeText({ language, messages }: DocumentContext, size: number | undefined): string {
  if (size === undefined) return messages.notHere;
  const power = size < 1000 ? 0 : Math.min(2, Math.floor(Math.log10(size) / 3));
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: power === 2 ? 1 : 0 }).format(
    size / 1000 ** power,
  );
  return `${amount}\u00a0${messages.byteUnits[power] ?? ''}`;
}
