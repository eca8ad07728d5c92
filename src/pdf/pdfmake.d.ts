/*
 * pdfmake's own modules, the one entry that is the same in Node and in a bundled worker. @types/pdfmake describes the
 * ready-made browser bundle; its types of documents are used as they are.
 */
declare module 'pdfmake/js/index.js' {
  import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';

  /** A pdfkit document: a readable stream that is read once `end` is called. */
  export interface PdfStream {
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
    /** Called once, by `end`: writes what `info` says into the XMP packet. */
    _addInfo: () => void;
    appendXML(xml: string): void;
    /** The font that runs are drawn with: pdfkit's, around fontkit's. */
    provideFont(
      family: string,
      bold: boolean,
      italics: boolean,
    ): { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  }

  interface Pdfmake {
    readonly virtualfs: {
      existsSync(name: string): boolean;
      writeFileSync(name: string, content: Uint8Array): void;
    };
    setFonts(fonts: TFontDictionary): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(definition: TDocumentDefinitions): { getStream(): Promise<PdfStream> };
  }

  const pdfmake: Pdfmake;
  export default pdfmake;
}
