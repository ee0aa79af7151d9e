import type { CompetenceId } from '@qabilet/framework';
import { InvalidKey } from '@qabilet/item-bank';
import { idOf, LANGUAGES, type Fault, type Text } from '@qabilet/kernel';
import type { PackItem } from './content-pack';
import type { MeasurableCompetence } from './measurable-competences';
import { itemContentOf } from './pack-item';

/** What the faults of an item depend on beside itself. */
export interface DraftSurroundings {
  readonly competences: ReadonlyMap<CompetenceId, MeasurableCompetence>;
  /** Of the bank and of whatever is stored together with the item. */
  readonly codes: ReadonlySet<string>;
}

/** Which fault of an item it is; pages translate it. */
export type DraftFaultCode =
  | 'code-form'
  | 'competence-unknown'
  | 'outcome-unknown'
  | 'level-range'
  | 'difficulty-range'
  | 'seconds-range'
  | 'english-missing'
  | 'too-long'
  | 'enemy-unknown'
  | 'enemy-itself'
  | 'picture-form'
  | 'place-outside'
  | 'place-missing'
  | 'key-does-not-fit';

export interface DraftFault extends Fault {
  readonly code: DraftFaultCode;
  /** The other item or the option that it is about. */
  readonly named?: string;
}

export const DRAFT_LIMITS = {
  stem: 4000,
  text: 1500,
  seconds: { least: 5, most: 900 },
  /** Logits either way: nobody is so far from the middle that such a question would tell anything. */
  difficulty: 5,
  /** Of a picture as data, in characters. */
  picture: 200_000,
} as const;

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const PICTURE = /^data:image\/(svg\+xml|png|jpeg|webp)[;,]/;

/** Everything that keeps an item from being stored, placed where its author mends it; empty when it can be. */
export function draftFaults(item: PackItem, around: DraftSurroundings): readonly DraftFault[] {
  return [
    ...headFaults(item, around),
    ...wordFaults(item),
    ...(item.kind === 'hotspot' ? pictureFaults(item) : []),
    ...keyFaults(item),
  ];
}

function headFaults(item: PackItem, { competences, codes }: DraftSurroundings): DraftFault[] {
  const competence = competences.get(idOf(item.competence));
  const { seconds, difficulty } = DRAFT_LIMITS;
  const checks: readonly (readonly [isFault: boolean, fault: DraftFault])[] = [
    [
      !CODE.test(item.code),
      fault('code', 'code-form', 'A code has 1 to 40 letters, digits, dots, dashes and underscores'),
    ],
    [!competence, fault('competence', 'competence-unknown', 'No framework in force has this competence')],
    [
      competence !== undefined &&
        item.outcome !== undefined &&
        !competence.outcomes.some(({ code }) => code === item.outcome),
      fault('outcome', 'outcome-unknown', 'The competence has no such statement or outcome'),
    ],
    [
      !Number.isInteger(item.level) || item.level < 1 || item.level > 4,
      fault('level', 'level-range', 'A level is 1, 2, 3 or 4'),
    ],
    [
      !(Math.abs(item.difficulty) <= difficulty),
      fault(
        'difficulty',
        'difficulty-range',
        `A difficulty lies between -${difficulty} and ${difficulty} logits`,
      ),
    ],
    [
      !Number.isInteger(item.seconds) || item.seconds < seconds.least || item.seconds > seconds.most,
      fault('seconds', 'seconds-range', `An item takes ${seconds.least} to ${seconds.most} whole seconds`),
    ],
  ];
  const enemies = (item.enemies ?? []).flatMap((enemy) => {
    if (enemy === item.code) return [fault('enemies', 'enemy-itself', 'An item is not an enemy of its own')];
    return codes.has(enemy) ? [] : [fault('enemies', 'enemy-unknown', `There is no item ${enemy}`, enemy)];
  });
  return [...checks.filter(([isFault]) => isFault).map(([, found]) => found), ...enemies];
}

/** Every text that people who answer read. */
function wordFaults(item: PackItem): DraftFault[] {
  const options = 'options' in item ? item.options : [];
  const parts = 'parts' in item ? item.parts : [];
  return [
    ...textFaults('stem', item.stem, DRAFT_LIMITS.stem),
    ...options.flatMap(({ text }, i) => textFaults(`options[${i}].text`, text)),
    ...parts.flatMap((part, i) => [
      ...textFaults(`parts[${i}].text`, part.text, DRAFT_LIMITS.stem),
      ...('options' in part
        ? part.options.flatMap(({ text }, j) => textFaults(`parts[${i}].options[${j}].text`, text))
        : []),
      ...(part.letter
        ? [
            ...textFaults(`parts[${i}].letter.from`, part.letter.from),
            ...textFaults(`parts[${i}].letter.subject`, part.letter.subject),
          ]
        : []),
    ]),
    ...(item.kind === 'numeric' && item.unit ? textFaults('unit', item.unit) : []),
    ...(item.kind === 'hotspot' ? textFaults('picture.description', item.picture.description) : []),
    ...(item.kind === 'sheet' ? cellFaults(item) : []),
  ];
}

function cellFaults({ rows }: Extract<PackItem, { kind: 'sheet' }>): DraftFault[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === null || typeof cell === 'number' ? [] : textFaults(`rows[${row}][${column}]`, cell),
    ),
  );
}

function textFaults(at: string, text: Text, longest: number = DRAFT_LIMITS.text): DraftFault[] {
  return [
    ...(text.en.trim() === '' ? [fault(`${at}.en`, 'english-missing', 'The English words are missing')] : []),
    ...LANGUAGES.filter((language) => (text[language] ?? '').length > longest).map((language) =>
      fault(`${at}.${language}`, 'too-long', `At most ${longest} characters`),
    ),
  ];
}

function pictureFaults({ picture, options }: Extract<PackItem, { kind: 'hotspot' }>): DraftFault[] {
  const { source, width, height, places } = picture;
  const isPicture = Object.values(source).every(
    (data) => PICTURE.test(data) && data.length <= DRAFT_LIMITS.picture,
  );
  return [
    ...(isPicture && width > 0 && height > 0
      ? []
      : [
          fault(
            'picture.source',
            'picture-form',
            `A picture is SVG, PNG, JPEG or WebP data of at most ${DRAFT_LIMITS.picture / 1000} kB with its width and height`,
          ),
        ]),
    ...Object.entries(places)
      .filter(
        ([, { x, y, width: w, height: h }]) =>
          !(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1 && y + h <= 1),
      )
      .map(([id]) =>
        fault('picture.places', 'place-outside', `The place of option ${id} lies outside the picture`, id),
      ),
    ...options
      .filter(({ id }) => !Object.hasOwn(places, id))
      .map(({ id }) =>
        fault('picture.places', 'place-missing', `Option ${id} has no place in the picture`, id),
      ),
  ];
}

function keyFaults(item: PackItem): DraftFault[] {
  try {
    itemContentOf(item);
    return [];
  } catch (refusal) {
    if (!(refusal instanceof InvalidKey)) throw refusal;
    return refusal.faults.map(({ message }) => fault('key', 'key-does-not-fit', message));
  }
}

function fault(at: string, code: DraftFaultCode, message: string, named?: string): DraftFault {
  return { at, code, message, ...(named === undefined ? {} : { named }) };
}
