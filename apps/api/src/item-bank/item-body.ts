import type { PackGap, PackItem, PackOption, PackPart, Picture } from '@qabilet/application';
import type { ItemBody, OptionBody, PartBody, PictureBody, TypedKeyBody } from '@qabilet/contracts';
import type { LevelOrdinal } from '@qabilet/framework';
import type { NumberKey, TextKey } from '@qabilet/item-bank';
import { alteredFrom, rowsFrom, sheetBodyOf, stepFrom } from './item-sheet-body';

/** What was sent as the bank's authors write it: of the fields, those that belong to the kind. */
export function packItemFrom(body: ItemBody): PackItem {
  const { code, competence, outcome, difficulty, seconds, stem, rationale, enemies, drafted } = body;
  const level = body.level as LevelOrdinal;
  const head = { code, competence, level, difficulty, seconds, stem, rationale, enemies, drafted };
  const item = { ...head, ...(outcome ? { outcome } : {}) };
  const credit = body.credit ? { credit: body.credit } : {};
  const options = body.options ?? [];
  const parts = body.parts ?? [];
  switch (body.kind) {
    case 'single':
      return { ...item, kind: 'single', options: options.map(keyedOption) };
    case 'multiple':
      return { ...item, kind: 'multiple', options: options.map(keyedOption), ...credit };
    case 'hotspot':
      return {
        ...item,
        kind: 'hotspot',
        options: options.map(keyedOption),
        picture: pictureFrom(body.picture),
      };
    case 'text':
      return { ...item, kind: 'text', ...textKeyFrom(body) };
    case 'numeric':
      return { ...item, kind: 'numeric', ...numberKeyFrom(body), ...(body.unit ? { unit: body.unit } : {}) };
    case 'order':
      return { ...item, kind: 'order', options: options.map(plainOption), ...credit };
    case 'match':
      return {
        ...item,
        kind: 'match',
        options: options.map(plainOption),
        parts: parts.map((part) => ({ ...plainPart(part), option: part.option ?? '' })),
        ...credit,
      };
    case 'inbox':
      return {
        ...item,
        kind: 'inbox',
        options: options.map(plainOption),
        parts: parts.map((part) => ({ ...plainPart(part), right: part.right ?? [] })),
        ...credit,
      };
    case 'cloze':
      return { ...item, kind: 'cloze', parts: parts.map(gapFrom), ...credit };
    case 'sheet':
      return {
        ...item,
        kind: 'sheet',
        rows: rowsFrom(body.sheet),
        altered: alteredFrom(body.sheet),
        parts: parts.map((part) => ({ ...plainPart(part), ...stepFrom(part) })),
        ...credit,
      };
  }
}

/** The item as it is sent to be written on, without its support for accessibility, which stays as it is. */
export function itemBodyOf({ catalogue: _kept, ...item }: PackItem): ItemBody {
  const body = { ...item, enemies: item.enemies ?? [], drafted: item.drafted ?? [] };
  if (body.kind === 'sheet') {
    const { rows, altered, ...rest } = body;
    return { ...rest, sheet: sheetBodyOf({ rows, altered }) };
  }
  if (body.kind !== 'hotspot') return body;
  const places = Object.entries(body.picture.places).map(([id, place]) => ({ id, ...place }));
  return { ...body, picture: { ...body.picture, places } };
}

function plainOption({ id, text, rationale }: OptionBody): Omit<PackOption, 'correct'> {
  return { id, text, rationale };
}

function keyedOption(option: OptionBody): PackOption {
  return { ...plainOption(option), correct: option.correct === true };
}

function plainPart({ id, text, rationale, letter }: PartBody): PackPart {
  return { id, text, rationale, ...(letter ? { letter } : {}) };
}

function gapFrom(part: PartBody): PackGap {
  if (part.options) return { ...plainPart(part), options: part.options.map(keyedOption) };
  const key = part.answer === undefined ? textKeyFrom(part) : numberKeyFrom(part);
  return { ...plainPart(part), ...key };
}

function textKeyFrom({ accepted, comparison }: TypedKeyBody): TextKey {
  return { accepted: accepted ?? {}, ...(comparison ? { comparison } : {}) };
}

/** A missing number is none: the key is then refused where it is checked. */
function numberKeyFrom({ answer = Number.NaN, tolerance = 0, units }: TypedKeyBody): NumberKey {
  return { answer, tolerance, ...(units?.length ? { units } : {}) };
}

function pictureFrom(picture: PictureBody | undefined): Picture {
  const { source = { en: '' }, width = 0, height = 0, description = { en: '' }, places = [] } = picture ?? {};
  return {
    source,
    width,
    height,
    description,
    places: Object.fromEntries(places.map(({ id, ...place }) => [id, place])),
  };
}
