import { createRequire } from 'node:module';
import type { Entry } from '../../src/domain/records.ts';
import { searchLines } from '../../src/domain/search.ts';
import type { FontFiles } from '../../src/pdf/fonts.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { columns, page, textIndent } from '../../src/pdf/styles.ts';
import { readFonts } from '../tools/pdf-tools.ts';
import { printing } from '../tools/printing.ts';
import { benchEntries } from './passport.ts';
import { median, timeOf } from './samples.ts';
import type { Figure } from './table.ts';

/** What is used here of pdfkit's document. */
interface PdfkitDocument {
  y: number;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  registerFont(name: string, file: Uint8Array): void;
  font(name: string, size: number): PdfkitDocument;
  text(text: string, x: number, y: number | undefined, options: { readonly width: number }): PdfkitDocument;
  end(): void;
}

// The very pdfkit that pdfmake draws with, whatever others are installed; CommonJS, so untyped.
const Pdfkit = createRequire(createRequire(import.meta.url).resolve('pdfmake/js/index.js'))('pdfkit') as new (
  options: object,
) => PdfkitDocument;

const runs = 5;
/** Milliseconds that a document of so many entries may take. */
const timeBars: Readonly<Record<number, number>> = { 200: 500, 1000: 1200 };

/** PDF documents of 20, 200 and 1,000 entries, beside pdfkit writing the same lines by hand. */
export async function benchPdf(): Promise<readonly Figure[]> {
  const fonts = await readFonts();
  const figures: Figure[] = [];
  for (const count of [20, 200, 1000]) figures.push(...(await benchDocument(count, fonts)));
  return figures;
}

async function benchDocument(count: number, fonts: FontFiles): Promise<readonly Figure[]> {
  const entries = benchEntries(count);
  const request = printing(entries);
  const ours: number[] = [];
  const theirs: number[] = [];
  let rendered = { pages: 0, bytes: new Uint8Array() };
  let byHand = 0;
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timeOf(async () => (rendered = await renderPdf(request, fonts))));
    theirs.push(await timeOf(async () => (byHand = await writeByHand(entries, fonts))));
  }
  const bar = timeBars[count];
  const name = `PDF, ${count} entries`;
  const first = ours[0] ?? 0;
  return [
    {
      what: `${name}: time`,
      value: median(ours),
      unit: 'ms',
      floor: { what: 'pdfkit by hand, same lines', value: median(theirs) },
      ...(bar === undefined ? {} : { bar }),
      note: `median of ${runs}, first ${first.toFixed(0)} ms; ${rendered.pages} pages`,
    },
    {
      what: `${name}: size`,
      value: rendered.bytes.length / 1000,
      unit: 'kB',
      floor: { what: 'pdfkit by hand', value: byHand / 1000 },
      note: `${(rendered.bytes.length / 1024 / count).toFixed(2)} KiB per entry, fonts included (bar: 0.5 + fonts)`,
    },
  ];
}

/** Every filled field of every entry as a line, in the columns, sizes and fonts of the passport. Gives the number of bytes. */
async function writeByHand(entries: readonly Entry[], fonts: FontFiles): Promise<number> {
  const [left, top, right, bottom] = page.margins;
  const pdf = new Pdfkit({ size: [page.width, page.height], margins: { left, top, right, bottom } });
  let size = 0;
  pdf.on('data', (chunk) => {
    size += chunk.length;
  });
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.registerFont('title', fonts['Literata_600SemiBold.ttf']);
  pdf.registerFont('story', fonts['Literata_400Regular.ttf']);
  pdf.registerFont('text', fonts['SourceSans3_400Regular.ttf']);
  for (const entry of entries) {
    for (const [index, { text, field }] of searchLines(entry, 'fr').entries()) {
      if (field.kind === 'period' || field.kind === 'partialDate') {
        pdf.font('text', 9.5).text(text, left, undefined, { width: columns.date });
      } else {
        pdf.font(
          index === 0 ? 'title' : field.kind === 'longText' ? 'story' : 'text',
          index === 0 ? 11.5 : 9.5,
        );
        pdf.text(text, left + textIndent, undefined, { width: columns.text });
      }
    }
    pdf.y += 17;
  }
  pdf.end();
  await ended;
  return size;
}
