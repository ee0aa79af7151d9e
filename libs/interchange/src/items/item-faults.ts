import type { ImportFault } from '@qabilet/application';

type Details = Readonly<Record<string, string | number>>;

const WORDS = {
  'no-code': () => 'The row has no code. Give each item a code of its own, such as 1.1-01.',
  'doubled-code': ({ code, place }: Details) =>
    `The code ${code} stands in ${place} already. Each item has its own: change one of them.`,
  missing: ({ column }: Details) => `"${column}" is empty. Fill it in.`,
  'not-a-number': ({ column, text }: Details) =>
    `"${column}" says "${text}", which is no number. Write it in digits.`,
  'unknown-value': ({ column, text, known }: Details) => `"${column}" says "${text}". Use one of: ${known}.`,
  'unknown-level': ({ text }: Details) => `"${text}" is no level. Levels are 1, 2, 3 and 4.`,
  'unknown-name': ({ column, text, known }: Details) =>
    `"${column}" names "${text}", which the item does not have. It has: ${known}.`,
  'unknown-language': ({ text, known }: Details) =>
    `"${text}" is not a language of the product and is left out. Use: ${known}.`,
  'unknown-setting': ({ column, text }: Details) =>
    `"${column}" says "${text}". Write for example: case=keep, spaces=ignore, typos=1.`,
  'not-four-numbers': ({ column }: Details) =>
    `"${column}" needs four numbers from 0 to 1: left, top, width and height as shares of the picture.`,
  'not-in-a-row': () => 'A spreadsheet task does not fit into a row of a table. Write it in the product.',
  'uneven-lists': ({ column }: Details) =>
    `"${column}" has another number of texts than the list in English. Separate them by | in the same order.`,
  'too-long': ({ column, most }: Details) => `"${column}" has more than ${most} characters. Shorten it.`,
  'bad-picture': ({ column }: Details) =>
    `"${column}" needs a picture as data: data:image/png, image/jpeg, image/gif, image/webp or image/svg+xml.`,
  'not-usable': ({ why }: Details) => `The item cannot be answered as it stands: ${why}.`,
  'unknown-column': ({ heading }: Details) =>
    `The column "${heading}" is not read. See the list of columns in the guide.`,
  'doubled-column': ({ heading }: Details) =>
    `The heading "${heading}" stands twice. Remove one of the columns.`,
  'forbidden-column': ({ heading }: Details) => `The heading "${heading}" is not allowed. Remove the column.`,
  'no-code-column': ({ found }: Details) =>
    `No column is headed "code" (found: ${found}). The first row names the columns; download an export to see them.`,
  'no-items': () => 'There are no items in the file. Put one item a row below the headings.',
  'too-many-items': ({ count, most }: Details) =>
    `The file has ${count} items; at most ${most} are read at a time. Split it.`,
  'guessed-encoding': ({ encoding }: Details) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If texts look wrong, save it as "CSV UTF-8".`,
  'formula-error': ({ column }: Details) =>
    `"${column}" shows the error of a formula. Put the text itself there.`,
} satisfies Record<string, (details: Details) => string>;

export type ItemFaultCode = keyof typeof WORDS;

const WARNINGS: readonly ItemFaultCode[] = ['unknown-column', 'unknown-language', 'guessed-encoding'];
const SHOWN = 80;

/** What is wrong, in words that say what to do. */
export function itemFault(code: ItemFaultCode, details: Details = {}): ImportFault {
  const shortened = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'known' && name !== 'why' ? shortText(value) : value,
    ]),
  );
  return {
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    code: `items.${code}`,
    message: WORDS[code](shortened),
  };
}

function shortText(text: string): string {
  const signs = [...text];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
}
