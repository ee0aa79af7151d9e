import type { PicturePlace } from '@qabilet/application';

/** Left, top, right and bottom of a place in whole pixels of the picture. */
export function pixelsOf(
  { x, y, width, height }: PicturePlace,
  picture: { readonly width: number; readonly height: number },
): readonly number[] {
  return [
    x * picture.width,
    y * picture.height,
    (x + width) * picture.width,
    (y + height) * picture.height,
  ].map(Math.round);
}
