import type { ImageValue } from '../../domain/fields/field.ts';

/** Pixels of the longest side: 300 dots an inch on the paper, and some more. */
const longestSide = 700;

/**
 * What a crop shows of a photo, as a JPEG of its own: what was cut away does not leave with the document. Undefined when the
 * bytes are no image.
 */
export async function cropPhoto(
  photo: Blob,
  { crop, width, height }: ImageValue,
): Promise<Uint8Array | undefined> {
  const shown = { width: crop.width * width, height: crop.height * height };
  const scale = Math.min(1, longestSide / Math.max(shown.width, shown.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(shown.width * scale)),
    Math.max(1, Math.round(shown.height * scale)),
  );
  const picture = await decode(photo);
  if (picture === undefined) return undefined;
  const place = [0, 0, canvas.width, canvas.height] as const;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on');
  context.drawImage(picture, crop.x * width, crop.y * height, shown.width, shown.height, ...place);
  picture.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
  return new Uint8Array(await blob.arrayBuffer());
}

async function decode(photo: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(photo);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
