import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { LetterRequest } from '../domain/letter.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import type { PassportDocument } from './document.ts';
import type { Faces } from './fonts.ts';
import { languageTags, noonOf } from './metadata.ts';
import { messagesIn } from './messages.ts';
import { paragraphsOf, oneLine, withoutControls } from './plain-text.ts';
import { mm, page, pdfmakeStyles } from './styles.ts';
import { createWriter, type Writer } from './writer.ts';

/** Left and right as on typed letters; the recipient stands where the window of an envelope is. */
const margins: [number, number, number, number] = [mm(25), mm(25), mm(25), mm(22)];
const width = page.width - margins[0] - margins[2];
const recipientAt = mm(80);
const itemIndent = 12;

/** Room to sign by hand. */
const signatureRoom = mm(20);

/** A plain letter to print and sign: nothing of the passport is around it. The same request gives the same document. */
export function letterOf(
  letter: LetterRequest,
  faces: Faces,
  onCount: (pages: number) => void,
): PassportDocument {
  const { language } = letter;
  const messages = messagesIn(language);
  const writer = createWriter(faces, messages);
  const text = (words: string): ContentText => ({
    text: writer.write(words, 'letter', nowhere),
    style: 'letter',
  });
  const lines = (given: readonly string[]): ContentText[] =>
    given.flatMap((line) => paragraphsOf(line)).map(text);
  const date = formatPartialDate(letter.today, language, 'long').replaceAll(' ', '\u00a0');
  const content: Content[] = [
    { stack: lines(letter.sender) },
    { stack: lines(letter.recipient), margin: [recipientAt, 14, 0, 0] },
    {
      ...text(messages.placeAndDate({ place: oneLine(letter.place), date })),
      margin: [recipientAt, 22, 0, 0],
    },
    ...(oneLine(letter.subject) === ''
      ? []
      : [subjectNode(messages.subject, oneLine(letter.subject), writer)]),
    ...letter.paragraphs.flatMap((paragraph) =>
      typeof paragraph === 'string'
        ? paragraphsOf(paragraph).map((line) => ({ ...text(line), margin: above(9) }))
        : paragraph.items.flatMap((item) => itemNodes(item, text)),
    ),
    ...paragraphsOf(letter.closing).map((line) => ({ ...text(line), margin: above(9) })),
    ...(oneLine(letter.signature) === ''
      ? []
      : [
          {
            stack: [text(oneLine(letter.signature))],
            margin: [recipientAt, signatureRoom, 0, 0] as [number, number, number, number],
          },
        ]),
  ];
  const title = withoutControls(oneLine(letter.subject)) || messages.letter;
  const author = withoutControls(oneLine(letter.signature));
  const definition: TDocumentDefinitions = {
    pageSize: { width: page.width, height: page.height },
    pageMargins: margins,
    content,
    styles: pdfmakeStyles(1),
    defaultStyle: { font: 'SourceSans3' },
    // Page numbers only where there is more than one page.
    footer: (current, count) => {
      onCount(count);
      return count < 2
        ? ''
        : {
            text: messages.pageOf({ page: current, count }),
            style: 'foot',
            margin: [margins[0], mm(6), 0, 0],
          };
    },
    language: languageTags[language],
    displayTitle: true,
    version: '1.7',
    info: {
      title,
      ...(author === '' ? {} : { author }),
      creator: 'Carnet d’étapes',
      creationDate: noonOf(letter.today),
    },
  };
  return { definition, uncovered: writer.uncovered() };
}

/** What the person typed into a letter has no entry. */
const nowhere = { address: { entry: '', path: [] }, entryTitle: '', fieldLabel: '' } as const;

const above = (gap: number): [number, number, number, number] => [0, gap, 0, 0];

function subjectNode(label: string, subject: string, writer: Writer): Content {
  const runs = writer.write(subject, 'letterStrong', nowhere);
  const words: ContentText[] = typeof runs === 'string' ? [{ text: runs }] : runs;
  return { text: [{ text: `${label} ` }, ...words], style: 'letterStrong', margin: above(20) };
}

/** A dash, and the words of the item beside it, on as many lines as they need. */
function itemNodes(item: string, text: (words: string) => ContentText): readonly Content[] {
  const [first = '', ...others] = paragraphsOf(item);
  if (first === '') return [];
  const beside = { width: width - itemIndent * 2, stack: [first, ...others].map(text) };
  return [{ columns: [{ ...text('–'), width: itemIndent }, beside], margin: [itemIndent, 3, 0, 0] }];
}
