import { remarkDetails, type ImportFault, type RemarkDetails } from '@qabilet/application';

export const ITEM_WORDS = {
  'no-code': () => 'The row has no code. Give each item a code of its own, such as 1.1-01.',
  'doubled-code': ({ code, place }: RemarkDetails) =>
    `The code ${code} stands in ${place} already. Each item has its own: change one of them.`,
  missing: ({ column }: RemarkDetails) => `"${column}" is empty. Fill it in.`,
  'not-a-number': ({ column, text }: RemarkDetails) =>
    `"${column}" says "${text}", which is no number. Write it in digits.`,
  'unknown-value': ({ column, text, known }: RemarkDetails) =>
    `"${column}" says "${text}". Use one of: ${known}.`,
  'unknown-level': ({ text }: RemarkDetails) => `"${text}" is no level. Levels are 1, 2, 3 and 4.`,
  'unknown-name': ({ column, text, known }: RemarkDetails) =>
    `"${column}" names "${text}", which the item does not have. It has: ${known}.`,
  'unknown-language': ({ text, known }: RemarkDetails) =>
    `"${text}" is not a language of the product and is left out. Use: ${known}.`,
  'unknown-setting': ({ column, text }: RemarkDetails) =>
    `"${column}" says "${text}". Write for example: case=keep, spaces=ignore, typos=1.`,
  'not-four-numbers': ({ column }: RemarkDetails) =>
    `"${column}" needs four numbers from 0 to 1: left, top, width and height as shares of the picture.`,
  'not-in-a-row': () => 'A spreadsheet task does not fit into a row of a table. Write it in the product.',
  'uneven-lists': ({ column }: RemarkDetails) =>
    `"${column}" has another number of texts than the list in English. Separate them by | in the same order.`,
  'too-long': ({ column, most }: RemarkDetails) =>
    `"${column}" has more than ${most} characters. Shorten it.`,
  'bad-picture': ({ column }: RemarkDetails) =>
    `"${column}" needs a picture as data: data:image/png, image/jpeg, image/gif, image/webp or image/svg+xml.`,
  'not-usable': ({ why }: RemarkDetails) => `The item cannot be answered as it stands: ${why}.`,
  'unknown-column': ({ heading }: RemarkDetails) =>
    `The column "${heading}" is not read. See the list of columns in the guide.`,
  'doubled-column': ({ heading }: RemarkDetails) =>
    `The heading "${heading}" stands twice. Remove one of the columns.`,
  'forbidden-column': ({ heading }: RemarkDetails) =>
    `The heading "${heading}" is not allowed. Remove the column.`,
  'no-code-column': ({ found }: RemarkDetails) =>
    `No column is headed "code" (found: ${found}). The first row names the columns; download an export to see them.`,
  'no-items': () => 'There are no items in the file. Put one item a row below the headings.',
  'too-many-items': ({ count, most }: RemarkDetails) =>
    `The file has ${count} items; at most ${most} are read at a time. Split it.`,
  'guessed-encoding': ({ encoding }: RemarkDetails) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If texts look wrong, save it as "CSV UTF-8".`,
  'formula-error': ({ column }: RemarkDetails) =>
    `"${column}" shows the error of a formula. Put the text itself there.`,
} satisfies Record<string, (details: RemarkDetails) => string>;

export type ItemFaultCode = keyof typeof ITEM_WORDS;

const WARNINGS: readonly ItemFaultCode[] = ['unknown-column', 'unknown-language', 'guessed-encoding'];

/** What is wrong, in words that say what to do. */
export function itemFault(code: ItemFaultCode, details: RemarkDetails = {}): ImportFault {
  const { known, why, ...rest } = details;
  const said = {
    ...remarkDetails(rest),
    ...(known === undefined ? {} : { known }),
    ...(why === undefined ? {} : { why }),
  };
  return {
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    code: `items.${code}`,
    message: ITEM_WORDS[code](said),
    details: said,
  };
}
