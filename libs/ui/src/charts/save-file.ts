import { COARSEST_SCALE, PictureTooLarge } from './picture-too-large';

/** How much finer than the screen a picture is kept where it can be. */
const FINEST = 2;
/** The longest side and the most pixels that all browsers for desks can keep (Firefox, Safari). */
const LONGEST_SIDE = 32_767;
const MOST_PIXELS = 2 ** 28;

/** Puts a file among the person's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}

export function svgText(drawing: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How fine a picture of this size can be kept. */
export function finestScale({ width, height }: Size): number {
  return Math.min(
    FINEST,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
  );
}

/** The drawing in pixels: as fine as its size and this browser allow. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`;
  await picture.decode();
  const size = { width: picture.naturalWidth, height: picture.naturalHeight };
  for (let scale = finestScale(size); scale >= COARSEST_SCALE; scale /= 2) {
    const png = await inPixels(picture, size, scale);
    if (png) return png;
  }
  throw new PictureTooLarge();
}

/** Nothing where this browser has no room for as many pixels. */
function inPixels(picture: HTMLImageElement, { width, height }: Size, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
