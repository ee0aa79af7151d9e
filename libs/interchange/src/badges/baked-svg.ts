import { SaxesParser } from 'saxes';
import { damagedPicture, documentTypeInBadge, noBadgeInside, severalBadges } from './badge-refusals';

const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const MOST_DEPTH = 100;

/** The element that carries a signed badge, to stand first in the picture. */
export function bakedElement(signed: string): string {
  return `<openbadges:credential xmlns:openbadges="${NAMESPACE}" verify="${signed}"/>`;
}

/** The declaration that goes on the root element. */
export const BADGE_NAMESPACE = `xmlns:openbadges="${NAMESPACE}"`;

/** The signed badge in a picture; entities and document types are not read. Throws `UnreadableFile`. */
export function signedInSvg(text: string): string {
  const found: (string | undefined)[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw damagedPicture();
  });
  parser.on('doctype', () => {
    throw documentTypeInBadge();
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw damagedPicture();
    if (uri === NAMESPACE && local === 'credential') found.push(attributes.verify?.value);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(text).close();
  const [first, ...more] = found;
  if (more.length > 0) throw severalBadges();
  if (first === undefined) throw noBadgeInside();
  return first;
}
