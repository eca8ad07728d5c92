import type { ImageValue } from './fields/field.ts';

/** Whether the crop of an image shows all of it, so that its bytes hold nothing that the person left out. */
export const isWhole = ({ crop }: ImageValue): boolean =>
  crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1;
