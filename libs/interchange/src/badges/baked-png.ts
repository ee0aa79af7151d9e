import { damagedPicture, noBadgeInside, severalBadges } from './badge-refusals';
import { chunksOf, writePng, type PngChunk } from './png-chunks';

const KEYWORD = 'openbadgecredential';

/** The picture with the signed badge in it: one uncompressed iTXt chunk, right after the header. */
export function bakePng([header, ...rest]: readonly PngChunk[], signed: string): Buffer {
  if (!header) throw damagedPicture();
  // Keyword; not compressed, no method; neither language nor translated keyword.
  const data = Buffer.from(`${KEYWORD}\0\0\0\0\0${signed}`, 'latin1');
  return writePng([header, { type: 'iTXt', data }, ...rest]);
}

/** The signed badge in a picture. Throws `UnreadableFile`. */
export function signedInPng(bytes: Uint8Array): string {
  const [found, ...more] = chunksOf(bytes).flatMap(({ type, data }) => {
    if (type !== 'iTXt') return [];
    const text = Buffer.from(data).toString('utf8');
    return text.startsWith(`${KEYWORD}\0`) ? [text.slice(KEYWORD.length + 1)] : [];
  });
  if (found === undefined) throw noBadgeInside();
  if (more.length > 0) throw severalBadges();
  // What stands compressed is no badge: baking forbids it.
  const content = /^\0\0[^\0]*\0[^\0]*\0([^\0]*)$/.exec(found)?.[1];
  if (content === undefined) throw damagedPicture();
  return content;
}
