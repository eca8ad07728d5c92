import type { ImageValue } from '../domain/fields/field.ts';

/** Width by height of an identity photo, in millimetres. */
export const photoFormat = { width: 35, height: 45 } as const;

type Size = Pick<ImageValue, 'width' | 'height'>;
type Crop = ImageValue['crop'];

/** How much closer one may come than the whole picture. */
const closest = 5;

/** The largest portrait that fits the picture: in the middle, or towards the top of a tall one, where faces are. */
export function wholeCrop(size: Size): Crop {
  const wanted = photoFormat.width / photoFormat.height;
  const own = size.width / size.height;
  const [width, height] = own > wanted ? [wanted / own, 1] : [1, own / wanted];
  return placed({ x: (1 - width) / 2, y: (1 - height) / 3, width, height });
}

/** The same centre, closer (`factor` above 1) or further away, never beyond the picture. */
export function zoomed(size: Size, crop: Crop, factor: number): Crop {
  const whole = wholeCrop(size);
  const width = clamp(crop.width / factor, whole.width / closest, whole.width);
  const height = (width / whole.width) * whole.height;
  return placed({
    x: crop.x + (crop.width - width) / 2,
    y: crop.y + (crop.height - height) / 2,
    width,
    height,
  });
}

/** The frame moved by parts of its own sides, as far as the picture goes. */
export const moved = (crop: Crop, right: number, down: number): Crop =>
  placed({ ...crop, x: crop.x + right * crop.width, y: crop.y + down * crop.height });

function placed({ x, y, width, height }: Crop): Crop {
  const [roundWidth, roundHeight] = [round(width), round(height)];
  return {
    x: clamp(round(x), 0, round(1 - roundWidth)),
    y: clamp(round(y), 0, round(1 - roundHeight)),
    width: roundWidth,
    height: roundHeight,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A tenth of a pixel of the largest picture. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
