import type { ImportFault } from '../imports/ports';
import { remarkDetails, type RemarkDetails } from '../imports/remark';
import { DRAFT_LIMITS } from './draft-faults';
import type { RefusedDraft, RefusedDraftCode } from './plan-drafts';

const { seconds, difficulty } = DRAFT_LIMITS;
const PICTURE_KB = DRAFT_LIMITS.picture / 1000;

/** Why the bank does not take an item of a file; `at` is the place within the item. */
export const DRAFT_WORDS: Readonly<Record<RefusedDraftCode, (details: RemarkDetails) => string>> = {
  'code-form': ({ at }) => `${at}: a code has 1 to 40 letters, digits, dots, dashes and underscores.`,
  'competence-unknown': ({ at }) => `${at}: no framework in force has this competence.`,
  'outcome-unknown': ({ at }) => `${at}: the competence has no such statement or outcome.`,
  'level-range': ({ at }) => `${at}: a level is 1, 2, 3 or 4.`,
  'difficulty-range': ({ at }) => `${at}: a difficulty lies between -${difficulty} and ${difficulty} logits.`,
  'seconds-range': ({ at }) => `${at}: an item takes ${seconds.least} to ${seconds.most} whole seconds.`,
  'english-missing': ({ at }) => `${at}: the English words are missing.`,
  'too-long': ({ at }) => `${at}: the text is too long. Shorten it.`,
  'enemy-unknown': ({ at, named }) => `${at}: there is no item ${named}.`,
  'enemy-itself': ({ at }) => `${at}: an item is not an enemy of its own.`,
  'picture-form': ({ at }) =>
    `${at}: a picture is SVG, PNG, JPEG or WebP data of at most ${PICTURE_KB} kB with its width and height.`,
  'place-outside': ({ at, named }) => `${at}: the place of option ${named} lies outside the picture.`,
  'place-missing': ({ at, named }) => `${at}: option ${named} has no place in the picture.`,
  'key-does-not-fit': ({ at, why }) => `${at}: the key does not fit: ${why}.`,
  'code-twice': ({ at }) => `${at}: the code stands above already.`,
  'in-review': ({ at }) => `${at}: the item is in review: send it back to its authors first.`,
  'code-retired': ({ at }) => `${at}: the item has been retired, and no code is used again.`,
};

/** A refusal of the bank as a remark on the row that brought the item. */
export function draftRemark({ at, code, message, named = '' }: RefusedDraft, kind: string): ImportFault {
  const details = remarkDetails({
    at,
    ...(code === 'key-does-not-fit' ? { why: message, kind } : {}),
    ...(named === '' ? {} : { named }),
  });
  return { severity: 'error', code: `item-bank.${code}`, message: DRAFT_WORDS[code](details), details };
}
