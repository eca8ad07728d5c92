import { describe, expect, it } from 'vitest';
import { heicBytes, pdfBytes, pngBytes } from '../../tests/fixtures/proof-files.ts';
import { endingOfKind, kindOfName, kindOfType, proofKindOf, proofKinds, typeOfKind } from './proof-kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const kindOf = (text: string) => proofKindOf(bytes(text));

describe('the kind of a proof', () => {
  it('is told by the first bytes', () => {
    expect([
      proofKindOf(pdfBytes()),
      proofKindOf(pngBytes()),
      proofKindOf(heicBytes()),
      kindOf('\xff\xd8\xff\xe0..JFIF'),
      kindOf('RIFF....WEBPVP8 '),
    ]).toEqual(['pdf', 'png', 'heic', 'jpeg', 'webp']);
  });

  it('takes a PDF whose header comes late, as scanners write it, but not past the first kilobyte', () => {
    expect([
      kindOf(`${'\0'.repeat(900)}%PDF-1.7`),
      proofKindOf(bytes(`${'\0'.repeat(1100)}%PDF-1.7`)),
    ]).toEqual(['pdf', undefined]);
  });

  it('takes every coding of HEIC and leaves AVIF and films out', () => {
    const box = (brands: readonly string[]) =>
      kindOf(
        `\0\0\0${String.fromCharCode(8 + 4 * (brands.length + 1))}ftyp${brands[0] ?? ''}\0\0\0\0${brands.slice(1).join('')}`,
      );
    expect([
      box(['heix']),
      box(['mif1', 'heic']),
      box(['mif1']),
      box(['avif', 'mif1']),
      box(['mif1', 'avif']),
      box(['isom', 'mp42']),
    ]).toEqual(['heic', 'heic', 'heic', undefined, undefined, undefined]);
  });

  it('takes nothing else, nor what is cut short', () => {
    expect(
      [
        '',
        'MZ',
        'PK\x03\x04',
        '<html>',
        'GIF89a',
        '{\\rtf1',
        '\x89PNG',
        'RIFF....WAVE',
        '\0\0\0\x18ftyp',
      ].map(kindOf),
    ).toEqual(Array.from({ length: 9 }, () => undefined));
  });

  it('has one type and one usual ending per kind, and finds both again', () => {
    expect(proofKinds.map((kind) => kindOfType(typeOfKind(kind)))).toEqual([...proofKinds]);
    expect(proofKinds.map((kind) => kindOfName(`Été 2.${endingOfKind(kind).toUpperCase()}`))).toEqual([
      ...proofKinds,
    ]);
    expect([kindOfName('sans'), kindOfName('x.exe'), kindOfType('text/html')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
