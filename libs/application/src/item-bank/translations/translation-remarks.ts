import type { ImportFault } from '../../imports/ports';
import { remarkDetails, type RemarkDetails } from '../../imports/remark';

/** What is wrong with a translation that a file brings. */
export const TRANSLATION_WORDS = {
  'unknown-item': ({ item }: RemarkDetails) => `The bank has no item ${item}.`,
  retired: () => 'The item has been retired.',
  'item-twice': () => 'The item stands above already.',
  'unknown-text': ({ line, text }: RemarkDetails) => `Line ${line}, ${text}: the item has no such text.`,
  'original-changed': ({ line, text }: RemarkDetails) =>
    `Line ${line}, ${text}: the English has changed since the file was exported. Export the item again.`,
  'no-such-text': ({ line, text }: RemarkDetails) => `Line ${line}, ${text}: the framework has no such text.`,
  'words-changed': ({ line, text }: RemarkDetails) =>
    `Line ${line}, ${text}: the English has changed since the file was exported. Export the texts again.`,
  'gaps-differ': ({ line, text, gaps }: RemarkDetails) =>
    `Line ${line}, ${text}: it has to have the gaps of the English: ${gaps}.`,
  'too-long': ({ line, text, most }: RemarkDetails) => `Line ${line}, ${text}: at most ${most} characters.`,
  controls: ({ line, text }: RemarkDetails) =>
    `Line ${line}, ${text}: it has control characters that nobody can see.`,
  'foreign-code': ({ line, text }: RemarkDetails) =>
    `Line ${line}, ${text}: it has formatting or a placeholder that the original does not have.`,
  'doubled-unit': ({ line, text }: RemarkDetails) => `Line ${line}, ${text}: it stands above already.`,
  'unit-without-id': ({ line }: RemarkDetails) =>
    `Line ${line}: it has no id, so nobody knows what it translates.`,
  'longer-than-any': ({ line, text }: RemarkDetails) =>
    `Line ${line}, ${text}: it is longer than any text of a question.`,
} satisfies Record<string, (details: RemarkDetails) => string>;

export type TranslationRemarkCode = keyof typeof TRANSLATION_WORDS;

/** What is wrong with a translation, in words that say what to do. */
export function translationRemark(code: TranslationRemarkCode, details: RemarkDetails = {}): ImportFault {
  const said = remarkDetails(details);
  return {
    severity: 'error',
    code: `translations.${code}`,
    message: TRANSLATION_WORDS[code](said),
    details: said,
  };
}
