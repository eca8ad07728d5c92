/** A photo as it is kept: JPEG, at most 1 200 pixels on its longest side, upright, without where and when it was taken. */
export interface EncodedPhoto {
  readonly blob: Blob;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const longestSide = 1_200;
const quality = 0.9;

/** Draws an image anew; undefined when the browser cannot read the file as one. */
export async function encodePhoto(file: Blob): Promise<EncodedPhoto | undefined> {
  const picture = await decode(file);
  if (picture === undefined) return undefined;
  const share = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * share));
  const height = Math.max(1, Math.round(picture.height * share));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw a photo on');
  // What is transparent would become black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  if (blob === null) throw new Error('A photo could not be encoded');
  return { blob, width, height };
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    // InvalidStateError and its kin: not an image, or one that this browser does not know.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
