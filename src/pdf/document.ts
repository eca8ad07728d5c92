import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { displayName } from '../domain/display-name.ts';
import type { Language } from '../domain/language.ts';
import { orderEntries } from '../domain/order.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import { sections } from '../domain/sections/index.ts';
import type { DocumentContext } from './context.ts';
import type { Chapter } from './contents-list.ts';
import { coverBlocks, isIdentity } from './cover.ts';
import { assemble } from './flow.ts';
import type { Faces } from './fonts.ts';
import { createMeasure } from './measure.ts';
import { messagesIn } from './messages.ts';
import { background, footer, header } from './page-furniture.ts';
import { drawableText, oneLine, withoutControls } from './plain-text.ts';
import type { PdfRequest, UncoveredCharacter } from './request.ts';
import { sectionBlocks } from './section.ts';
import { columns, page, pdfmakeStyles } from './styles.ts';
import { createWriter, type Runs } from './writer.ts';

export interface PassportDocument {
  /** For pdfmake, which writes into it: good for one rendering. */
  readonly definition: TDocumentDefinitions;
  readonly uncovered: readonly UncoveredCharacter[];
}

const languageTags: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
/** A longer name is cut above and under the pages; the cover has it whole. */
const longestRunningName = 60;

/**
 * The printed passport: what the selection shows of it, as pdfmake's definition. Reads the registry of sections and the
 * kinds of fields only, so that a new section needs no word here. `onCount` hears the number of pages while they are laid
 * out. The same request gives the same document.
 */
export function documentOf(
  { contents, selection }: PdfRequest,
  faces: Faces,
  onCount: (pages: number) => void,
): PassportDocument {
  const { language, includeSensitive, today } = selection;
  const messages = messagesIn(language);
  const context: DocumentContext = {
    writer: createWriter(faces, messages),
    measure: createMeasure(faces),
    messages,
    language,
    includeSensitive,
  };
  const chapters = chaptersOf({ contents, selection });
  const self = chapters.filter(({ section }) => section.chapter === 'self');
  const path = chapters.filter(({ section }) => section.chapter !== 'self');
  const name = nameIn(self);
  const running = runningName(context, name);
  const date = formatPartialDate(today, language, 'long').replaceAll(' ', '\u00a0');
  const sentence = messages.footer({ name: running.text, date });
  const foot = {
    runs: context.writer.writeAgain(sentence, 'foot'),
    height: context.measure(sentence, 'foot', columns.text),
  };
  const content = assemble([
    ...coverBlocks(context, self, path),
    ...path.flatMap(({ section, entries }, index) => sectionBlocks(context, section, entries, index === 0)),
  ]);
  const definition: TDocumentDefinitions = {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [...page.margins],
    content,
    styles: pdfmakeStyles(),
    defaultStyle: { font: 'SourceSans3' },
    background: background(contents.passport.seal),
    header: header(running.runs, messages),
    footer: footer(foot, messages, onCount),
    language: languageTags[contents.passport.contentLanguage],
    displayTitle: true,
    version: '1.7',
    info: {
      title: messages.documentTitle({ name }),
      ...(name === '' ? {} : { author: name }),
      creator: 'Carnet d’étapes',
      // Noon in Greenwich of the day printed in the footer: the same request makes the same bytes.
      creationDate: new Date(`${today}T12:00:00Z`),
    },
  };
  return { definition, uncovered: context.writer.uncovered() };
}

/** The chosen sections that hold something, in the order of the registry, with their entries in the order of the list. */
function chaptersOf({ contents, selection }: PdfRequest): readonly Chapter[] {
  const chosen = selection.entries === 'all' ? null : new Set(selection.entries);
  const shown = contents.entries.filter(
    (entry) => entry.deletedAt === undefined && (chosen === null || chosen.has(entry.id)),
  );
  return sections
    .map((section) => ({
      section,
      entries: orderEntries(
        shown.filter((entry) => entry.section === section.type),
        section,
        selection.language,
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
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
