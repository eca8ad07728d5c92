import type { ContentSvg } from 'pdfmake/interfaces';
import type { ImageValue } from '../domain/fields/field.ts';
import { isWhole } from '../domain/image-crop.ts';
import { mm, page } from './styles.ts';

/** As large as an identity photo may be on the cover; it keeps its own shape. */
const most = { width: mm(34), height: mm(44) } as const;
const top = mm(34);

/**
 * The photo at the right edge of the text, beside the rosette. The bytes go into the file as they are, so what a crop leaves
 * out must have been cut away before (domain/image-crop.ts, isWhole): a frame drawn over it would hide it from the eye only.
 */
export function photoOnCover(image: ImageValue, bytes: Uint8Array): ContentSvg {
  if (!isWhole(image)) throw new Error('A photo must be cut to what it shows before it is put in a document');
  const { width, height } = image;
  const scale = Math.min(most.width / width, most.height / height);
  const box = { width: width * scale, height: height * scale };
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" viewBox="0 0 ${width} ${height}">`,
    `<image href="photo" x="0" y="0" width="${width}" height="${height}" preserveAspectRatio="none"/></svg>`,
  ].join('');
  const node = {
    svg: drawing,
    width: box.width,
    height: box.height,
    absolutePosition: { x: page.width - page.margins[2] - box.width, y: top },
    // pdfkit takes an ArrayBuffer as the image itself; a name could only be a path.
    options: { imageCallback: () => bytes.slice().buffer },
  };
  return node;
}
