import type { ImportFault, RemarkDetails } from '@qabilet/application';

export const QTI_WORDS = {
  'not-an-item': ({ found }: RemarkDetails) =>
    `This is no assessment item but <${found}>. Only items are read.`,
  'no-interaction': () => 'There is nothing in the item that a person could answer.',
  interaction: ({ found }: RemarkDetails) =>
    `The product has no kind of task like <${found}>. Write the question as one of its own kinds.`,
  'several-interactions': ({ found }: RemarkDetails) =>
    `The item asks several things at once (${found}). Make an item of each.`,
  adaptive: () => 'The item changes with the answer (adaptive), which the product has no place for.',
  templates: () =>
    'The item makes its text anew for each person (templates), which the product has no place for.',
  rule: () =>
    'The rule by which answers earn points is none that the product knows: match correct, map response, equal within a tolerance, one point for each part.',
  'no-rule': () =>
    'The item does not say how answers earn points; the correct response is taken as all or nothing.',
  'no-key': ({ response }: RemarkDetails) => `The right answer of ${response} is not in the item.`,
  'many-pairs': () => 'A line goes with several others at once, which the product has no place for.',
  penalty: () =>
    'Here a wrong choice takes a right one back, so that choosing everything is worth nothing; the item weighed it otherwise.',
  weights: () => 'Parts of the item weigh differently; here each of them is worth one point.',
  media: ({ found }: RemarkDetails) =>
    `The words hold what the product cannot show in a question (${found}). Put it into words, or make a picture task of it.`,
  formatting: ({ found }: RemarkDetails) =>
    `The look of some words is left out (${found}); the words are kept.`,
  shape: ({ shape }: RemarkDetails) =>
    `A place in the picture is a ${shape}; it becomes the rectangle around it.`,
  picture: ({ name }: RemarkDetails) =>
    `The picture ${name} is not in the package, or is no PNG, JPEG, WebP or SVG.`,
  stimulus: ({ name }: RemarkDetails) => `The text ${name}, on which the item rests, is not in the package.`,
  catalogue: ({ supports }: RemarkDetails) =>
    `Support for accessibility that rests on a file of its own, or is very long, is left out: ${supports}.`,
  language: ({ language, known }: RemarkDetails) =>
    `The item is in "${language}"; the product's items are in ${known}.`,
  'no-english': ({ found }: RemarkDetails) =>
    `The item is in ${found} alone. Each item needs its words in English beside them.`,
  'no-language': () => 'The item does not say its language; it was read as English.',
  'another-item': ({ language }: RemarkDetails) =>
    `The words in ${language} belong to another set of options or another key than the English ones, and are left out.`,
  doubled: ({ code, language }: RemarkDetails) =>
    `The package has ${code} in ${language} twice; the second is left out.`,
  'no-competence': () =>
    'The item does not say which competence it measures. Choose one for such items when you upload the file.',
  'no-level': () => 'The item does not say its level. Choose one for such items when you upload the file.',
  judged: () => 'Difficulty and time are set from the level; look at them in the review.',
  'unknown-name': ({ name }: RemarkDetails) => `The key names ${name}, which the item does not have.`,
  'missing-file': ({ name }: RemarkDetails) =>
    `The manifest names ${name}, which is not in the package, or is no XML in UTF-8 or UTF-16.`,
  'no-items': () => 'The zip file holds no items. Choose a QTI package, or an Excel workbook (.xlsx).',
} satisfies Record<string, (details: RemarkDetails) => string>;

export type QtiFaultCode = keyof typeof QTI_WORDS;

const WARNINGS: readonly QtiFaultCode[] = [
  'no-rule',
  'penalty',
  'weights',
  'formatting',
  'shape',
  'catalogue',
  'no-language',
  'another-item',
  'doubled',
  'judged',
];

/** Why something cannot be taken over, or is taken over otherwise than it was. */
export function qtiFault(code: QtiFaultCode, details: RemarkDetails = {}): ImportFault {
  return {
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    code: `qti.${code}`,
    message: QTI_WORDS[code](details),
    details,
  };
}

/** Ends the reading of one item; the others are read on. */
export class NotRepresentable extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.message);
    this.name = 'NotRepresentable';
  }
}

export function refuse(code: QtiFaultCode, details: RemarkDetails = {}): never {
  throw new NotRepresentable(qtiFault(code, details));
}
