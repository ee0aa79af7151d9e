import type { PicturePlace } from '@qabilet/application';
import { idOfIdentifier } from './identifiers';
import { pixelsOf } from './pixels';
import { qtiFault, refuse } from './qti-faults';
import { isMapOf, isMatchAlone, responseAt, stemOf, type ItemBody, type Reading } from './reading';
import { checkNames } from './read-choice';
import { reasonsOf } from './feedback';
import { mappedRight } from './responses';
import { childrenOf, type XmlElement } from './xml-tree';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Places in a picture, of which any of the right ones may be chosen. */
export function readHotspot(reading: Reading, interaction: XmlElement): ItemBody {
  const response = responseAt(reading, interaction);
  const picture = childrenOf(interaction).find(({ name }) => name === 'img' || name === 'object');
  const address = picture?.attributes['src'] ?? picture?.attributes['data'] ?? '';
  const source = reading.files.picture(address) ?? refuse('picture', { name: address });
  const size = sizeOf(reading, picture);
  const reasons = reasonsOf(reading.item);
  const spots = childrenOf(interaction, 'qti-hotspot-choice').map((choice, place) => {
    const id = idOfIdentifier(choice.attributes['identifier'] ?? '');
    const label = choice.attributes['hotspot-label'] ?? choice.attributes['aria-label'] ?? String(place + 1);
    return {
      id,
      text: { en: label },
      rationale: { en: reasons.get(id) ?? '' },
      place: placeOf(reading, choice, size),
    };
  });
  const isMatch = isMatchAlone(reading.scoring, response.identifier);
  if (response.cardinality !== 'single' || !(isMatch || isMapOf(reading.scoring, response.identifier)))
    refuse('rule');
  const right = (isMatch ? response.correct : mappedRight(response).map(({ key }) => key)).map(
    idOfIdentifier,
  );
  if (right.length === 0) refuse('no-key', { response: response.identifier });
  checkNames(right, spots);
  return {
    kind: 'hotspot',
    stem: { en: stemOf(reading, interaction) },
    options: spots.map(({ place: _place, ...spot }) => ({ ...spot, correct: right.includes(spot.id) })),
    picture: {
      source: { en: source },
      ...size,
      description: { en: picture?.attributes['alt'] ?? '' },
      places: Object.fromEntries(spots.map(({ id, place }) => [id, place])),
    },
  };
}

function sizeOf({ fields }: Reading, picture: XmlElement | undefined): Size {
  const [width = 0, height = 0] = (fields.get('picture.size') ?? '').split(' ').map(Number);
  const shown = {
    width: Number(picture?.attributes['width'] ?? 0),
    height: Number(picture?.attributes['height'] ?? 0),
  };
  if (Math.round(width) === shown.width && Math.round(height) === shown.height && width > 0)
    return { width, height };
  return shown.width > 0 && shown.height > 0 ? shown : refuse('picture', { name: 'without a size' });
}

/** The place in shares, as exact as the product wrote it where nobody has moved it since. */
function placeOf({ fields, faults }: Reading, choice: XmlElement, size: Size): PicturePlace {
  const { identifier = '', shape = 'rect', coords = '' } = choice.attributes;
  const [left = 0, top = 0, right = 0, bottom = 0] = edgesOf(shape, coords.split(',').map(Number), faults);
  const [x = 0, y = 0, width = 0, height = 0] = (fields.get(`place.${identifier}`) ?? '')
    .split(' ')
    .map(Number);
  const kept = { x, y, width, height };
  if (width > 0 && pixelsOf(kept, size).join() === [left, top, right, bottom].join()) return kept;
  return {
    x: left / size.width,
    y: top / size.height,
    width: (right - left) / size.width,
    height: (bottom - top) / size.height,
  };
}

function edgesOf(shape: string, coords: readonly number[], faults: Reading['faults']): readonly number[] {
  if (shape === 'rect') return coords;
  faults.push(qtiFault('shape', { shape }));
  const [x = 0, y = 0, radius = 0, second = radius] = coords;
  if (shape === 'circle') return [x - radius, y - radius, x + radius, y + radius];
  if (shape === 'ellipse') return [x - radius, y - second, x + radius, y + second];
  const across = coords.filter((_, index) => index % 2 === 0);
  const down = coords.filter((_, index) => index % 2 === 1);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}
