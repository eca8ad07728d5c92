import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { displayName } from '../domain/display-name.ts';
import { orderEntries } from '../domain/order.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import { selectEntries, selectSections } from '../domain/selection.ts';
import type { DocumentContext } from './context.ts';
import { chapterLine, type Chapter, type ContentsLine } from './contents-list.ts';
import { coverOf, isIdentity } from './cover.ts';
import { assemble, type Block } from './flow.ts';
import type { Faces } from './fonts.ts';
import { createMeasure } from './measure.ts';
import { languageTags, noonOf } from './metadata.ts';
import { messagesIn } from './messages.ts';
import { numberProofs } from './numbered-proofs.ts';
import { background, footer, header } from './page-furniture.ts';
import { drawableText, oneLine, withoutControls } from './plain-text.ts';
import { proofsAnchor, proofsBlock } from './proofs-list.ts';
import type { PassportRequest, UncoveredCharacter } from './request.ts';
import { sectionBlocks, titleBlock, type Start } from './section.ts';
import { columns, page, pdfmakeStyles, type Scale } from './styles.ts';
import { createWriter, type Runs } from './writer.ts';

export interface PassportDocument {
  /** For pdfmake, which writes into it: good for one rendering. */
  readonly definition: TDocumentDefinitions;
  readonly uncovered: readonly UncoveredCharacter[];
}

/** A longer name is cut above and under the pages; the cover has it whole. */
const longestRunningName = 60;

/**
 * The printed passport: what the selection shows of it, as pdfmake's definition. Reads the registry of sections and the
 * kinds of fields only, so that a new section needs no word here. `onCount` hears the number of pages while they are laid
 * out. The same request gives the same document.
 */
export function documentOf(
  { contents, images, selection }: PassportRequest,
  faces: Faces,
  onCount: (pages: number) => void,
): PassportDocument {
  const { language, today } = selection;
  const scale: Scale = selection.largePrint ? 1.3 : 1;
  const chapters = chaptersOf({ contents, images, selection });
  const messages = messagesIn(language);
  const context: DocumentContext = {
    writer: createWriter(faces, messages),
    measure: createMeasure(faces, scale),
    messages,
    language,
    scale,
    proofs:
      selection.proofs === 'none'
        ? null
        : numberProofs(
            chapters.flatMap(({ entries }) => entries),
            contents.proofs,
            selection.proofs === 'list',
          ),
  };
  const self = chapters.filter(({ section }) => section.chapter === 'self');
  const path = chapters.filter(({ section }) => section.chapter !== 'self' && section.annex !== true);
  const annexes = chapters.filter(({ section }) => section.annex === true);
  const proofs = proofsPart(context);
  const name = nameIn(self);
  const running = runningName(context, name);
  const date = formatPartialDate(today, language, 'long').replaceAll(' ', '\u00a0');
  const sentence = messages.footer({ name: running.text, date });
  const foot = {
    runs: context.writer.writeAgain(sentence, 'foot'),
    height: context.measure(sentence, 'foot', columns.text),
  };
  const lines = [
    ...path.map((chapter) => chapterLine(context, chapter)),
    ...(proofs === null ? [] : [proofs.line]),
    ...annexes.map((chapter) => chapterLine(context, chapter)),
  ];
  const parts = [...path, ...annexes];
  // The print of one section needs neither cover nor contents.
  const isExtract = selection.sections !== 'all' && parts.length === 1;
  const cover = isExtract ? null : coverOf(context, self, lines, images);
  const startOf = ({ section }: Chapter, index: number): Start => {
    if (isExtract) return 'top';
    return section.annex === true || (index === 0 && cover?.isOnePage === true) ? 'page' : 'flow';
  };
  const blocksOf = (chapter: Chapter): readonly Block[] =>
    sectionBlocks(context, chapter.section, chapter.entries, startOf(chapter, parts.indexOf(chapter)));
  const content = assemble(
    [
      ...(cover?.blocks ?? []),
      ...path.flatMap(blocksOf),
      ...(proofs?.blocks ?? []),
      ...annexes.flatMap(blocksOf),
    ],
    scale,
  );
  const definition: TDocumentDefinitions = {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [...page.margins],
    content,
    styles: pdfmakeStyles(scale),
    defaultStyle: { font: 'SourceSans3' },
    background: background(isExtract ? null : contents.passport.seal),
    header: header(running.runs, messages, !isExtract),
    footer: footer(foot, messages, onCount),
    language: languageTags[contents.passport.contentLanguage],
    displayTitle: true,
    version: '1.7',
    info: {
      title: messages.documentTitle({ name }),
      ...(name === '' ? {} : { author: name }),
      creator: 'Carnet d’étapes',
      creationDate: noonOf(today),
    },
  };
  return { definition, uncovered: context.writer.uncovered() };
}

/** The chosen sections that hold something, in the order of the registry, with their entries in the order of the list. */
function chaptersOf({ contents, selection }: PassportRequest): readonly Chapter[] {
  // From here on, nothing is known of what is not shown.
  const shown = Map.groupBy(selectEntries(contents.entries, selection), ({ section }) => section);
  return selectSections(selection)
    .map((section) => ({
      section,
      entries: orderEntries(shown.get(section.type) ?? [], section, selection.language),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The list of the proofs, where it was asked for and there are some. */
function proofsPart(
  context: DocumentContext,
): { readonly line: ContentsLine; readonly blocks: readonly Block[] } | null {
  const { messages, proofs } = context;
  if (proofs === null || !proofs.isListed || proofs.proofs.length === 0) return null;
  const text = messages.counted({ label: messages.proofs, count: proofs.proofs.length });
  return {
    line: { anchor: proofsAnchor, text },
    blocks: [
      titleBlock(context, messages.proofs, proofsAnchor, '', 'flow'),
      proofsBlock(context, proofs.proofs),
    ],
  };
}

function nameIn(self: readonly Chapter[]): string {
  const [entry] = self.find(({ section }) => isIdentity(section))?.entries ?? [];
  return entry === undefined ? '' : withoutControls(oneLine(displayName(entry.values)));
}

function runningName(
  { writer }: DocumentContext,
  name: string,
): { readonly runs: Runs; readonly text: string } {
  const letters = Array.from(drawableText(name));
  const text =
    letters.length > longestRunningName
      ? `${letters.slice(0, longestRunningName).join('').trimEnd()}…`
      : name;
  return { text, runs: writer.writeAgain(text, 'small') };
}
