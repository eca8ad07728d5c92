import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '../domain/language.ts';

export const languageTags: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Noon in Greenwich of the day printed in a document (YYYY-MM-DD): the same request makes the same bytes. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/gu, (letter) => special[letter] ?? letter);

/** The descriptions of the XMP packet (ISO 16684-1): title, author, language, date and makers of the document. */
export function metadataXml({ info = {}, language }: TDocumentDefinitions): string {
  const { title, author, creator, creationDate } = info;
  const description = (prefix: string, namespace: string, lines: readonly string[]): string =>
    [`<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`, ...lines, '</rdf:Description>'].join(
      '\n',
    );
  const element = (name: string, value: string | undefined, before = '', after = ''): readonly string[] =>
    value === undefined ? [] : [`<${name}>${before}${escaped(value)}${after}</${name}>`];
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      ...element('xmp:CreateDate', creationDate?.toISOString().replace(/\.\d+Z$/u, 'Z')),
      ...element('xmp:CreatorTool', creator),
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      ...element('dc:title', title, '<rdf:Alt><rdf:li xml:lang="x-default">', '</rdf:li></rdf:Alt>'),
      ...element('dc:creator', author, '<rdf:Seq><rdf:li>', '</rdf:li></rdf:Seq>'),
      ...element('dc:language', language, '<rdf:Bag><rdf:li>', '</rdf:li></rdf:Bag>'),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', element('pdf:Producer', 'pdfmake')),
  ].join('\n');
}
