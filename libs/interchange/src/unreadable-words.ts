import type { RemarkDetails } from '@qabilet/application';

/** Why a file was refused before anything in it was understood. */
export type UnreadableReason =
  | 'empty-file'
  | 'file-too-large'
  | 'web-page'
  | 'plain-text'
  | 'old-workbook'
  | 'protected-workbook'
  | 'not-a-workbook'
  | 'damaged-workbook'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'unsafe-part-name'
  | 'nested-archive'
  | 'document-type'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-long-cell'
  | 'too-much-text'
  | 'too-slow'
  | 'too-much-memory'
  | 'not-a-list'
  | 'unclosed-quote'
  | 'broken-xml'
  | 'not-xliff'
  | 'not-unicode'
  | 'not-json'
  | 'unsafe-key'
  | 'number-too-large'
  | 'too-deep'
  | 'not-a-badge'
  | 'damaged-picture'
  | 'no-badge-inside'
  | 'several-badges';

const EXPORT_AGAIN = 'Export the package again from the system it comes from.';
const FROM_TRANSLATION = 'Export it again from your translation program.';

/** Each refusal in words: under its reason, and after a point which kind of file or fault it speaks of. */
export const UNREADABLE_WORDS = {
  'empty-file': () => 'The file is empty. Choose it again, or download it again.',
  'file-too-large': ({ megabytes, most }: RemarkDetails) =>
    `The file has ${megabytes} MB; at most ${most} MB can be read. Remove pictures and sheets that are not to be read, then save again.`,
  'file-too-large.json': ({ most }: RemarkDetails) =>
    `The file is larger than ${most} MB. Split the framework in parts.`,
  'file-too-large.list': ({ most }: RemarkDetails) =>
    `The list has more than ${most} MB. Split it and add one part after the other.`,
  'file-too-large.xliff': ({ most }: RemarkDetails) =>
    `The file has more than ${most} MB. Export fewer texts at a time.`,
  'file-too-large.badge': ({ most }: RemarkDetails) =>
    `A badge is a file of less than ${most} kB. Choose the file that was downloaded as the badge.`,
  'web-page': () =>
    'This is a web page or XML text with the name of a workbook. Download the workbook itself, or open the file in your spreadsheet program and save it as Excel workbook (.xlsx).',
  'web-page.table': () =>
    'This is a web page or XML text. Choose a table (.csv or .xlsx) or a QTI package (.zip).',
  'plain-text': () =>
    'This is plain text (perhaps CSV), not a workbook. Save it as Excel workbook (.xlsx) with all its sheets.',
  'old-workbook': () =>
    'This is a file of the old Excel format (.xls). Open it and save it as Excel workbook (.xlsx).',
  'protected-workbook': () =>
    'The workbook is protected by a password. Open it, remove the password, save it and choose it again.',
  'protected-workbook.package': () => 'The package is protected by a password. Pack it again without one.',
  'not-a-workbook': () => 'This is not an Excel workbook. Choose the .xlsx file itself.',
  'not-a-workbook.other-format': () =>
    'The workbook is in another format (.ods or .xlsb). Open it and save it as Excel workbook (.xlsx).',
  'not-a-workbook.zip': () => 'This is a zip file without a workbook in it. Choose the .xlsx file itself.',
  'not-a-workbook.document': () =>
    'This is a document of another kind, not a workbook. Choose the .xlsx file itself.',
  'damaged-workbook': () =>
    'The workbook is damaged or incomplete. Download it again, or open it in your spreadsheet program and save it as .xlsx.',
  'damaged-workbook.package': () => `The package is damaged or incomplete. ${EXPORT_AGAIN}`,
  'unpacks-too-large': ({ most, ratio }: RemarkDetails) =>
    `The file would unpack to far more than it holds; at most ${most} MB, and ${ratio} times its packed size, are read. Delete empty rows and columns below and beside the tables, then save again.`,
  'unpacks-too-large.part': () =>
    'A part of the file unpacks to more than it declares. Download the original again.',
  'unpacks-too-large.package': ({ most }: RemarkDetails) =>
    `The package would unpack to far more than it holds; at most ${most} MB are read. Split it.`,
  'too-many-parts': ({ count, most }: RemarkDetails) =>
    `The file contains ${count} parts; a workbook may have ${most}. Save it again as .xlsx.`,
  'too-many-parts.package': ({ most }: RemarkDetails) => `The package has more than ${most} files. Split it.`,
  'too-many-parts.xliff': ({ most }: RemarkDetails) =>
    `The file has more than ${most} texts. Export fewer texts at a time.`,
  'unsafe-part-name': () =>
    'A part of the file has a name that leads out of it. The file was not made by a spreadsheet program; download the original again.',
  'unsafe-part-name.package': () =>
    `A part of the package leads out of it (a path or a link). ${EXPORT_AGAIN}`,
  'nested-archive': ({ name }: RemarkDetails) =>
    `The file contains another file (${name}). Remove embedded files from the workbook and save it again.`,
  'nested-archive.package': () => 'The package contains another package. Choose that one itself.',
  'document-type': () =>
    'The workbook declares its own document type or entities, which no spreadsheet program writes. Open it in your spreadsheet program and save it as .xlsx.',
  'document-type.package': () =>
    'A document of the package declares its own document type or entities, which QTI has no use for. Take the declaration out.',
  'document-type.xliff': () =>
    `The file declares its own document type or entities, which no XLIFF file needs. ${FROM_TRANSLATION}`,
  'document-type.badge': () =>
    'This picture declares a document type, which a badge never does. It was not read.',
  'too-many-rows': ({ sheet, most }: RemarkDetails) =>
    `The sheet "${sheet}" has more than ${most} rows. Delete the empty rows below the table and save the workbook again.`,
  'too-many-rows.list': ({ found, most }: RemarkDetails) =>
    `The list has ${found} rows; at most ${most} people can be added at a time. Split it and add one part after the other.`,
  'too-many-columns': ({ sheet, most }: RemarkDetails) =>
    `The sheet "${sheet}" uses more than ${most} columns. Delete what stands beside the table and save the workbook again.`,
  'too-long-cell': ({ sheet, most, row }: RemarkDetails) =>
    `The sheet "${sheet}" has more than ${most} characters in one cell of row ${row}. Shorten it and save the workbook again.`,
  'too-long-cell.field-name': ({ most }: RemarkDetails) =>
    `The file has a field name of more than ${most} characters. Shorten it.`,
  'too-much-text': ({ sheet }: RemarkDetails) =>
    `The sheet "${sheet}" brings the workbook to more text than is read at a time. Keep only the tables to be read and save the workbook again.`,
  'too-much-text.package': () => 'The package has more in it than is read at a time. Split it.',
  'too-much-text.values': ({ most }: RemarkDetails) =>
    `The file holds more than ${most} values. Split the framework in parts.`,
  'too-slow': ({ seconds }: RemarkDetails) =>
    `The workbook could not be read within ${seconds} seconds. Keep only the tables to be read and save it again.`,
  'too-slow.package': () => 'The package could not be read within a minute. Split it.',
  'too-much-memory': () =>
    'The workbook needs more memory than one file may use. Keep only the tables to be read and save it again.',
  'too-much-memory.package': () => 'The package needs more memory than one file may use. Split it.',
  'not-a-list': () =>
    'This is not a list in text form. Open the file in your spreadsheet program, save it as CSV, or copy the rows and paste them here.',
  'not-a-list.file': () => 'This is neither a table nor a package. Choose a .csv, .xlsx or .zip file.',
  'unclosed-quote': ({ row }: RemarkDetails) =>
    `The row that begins on line ${row} does not end: a quotation mark in it is opened and not closed. Close it or remove it.`,
  'broken-xml': ({ line }: RemarkDetails) =>
    `Line ${line} is not well-formed XML, so nothing of the file was read. ${FROM_TRANSLATION}`,
  'not-xliff': () =>
    'This is not an XLIFF file of version 1.2, 2.0 or 2.1. Export the translation as XLIFF (.xlf or .xliff) and choose that file.',
  'not-unicode': () =>
    'The text of the file is written neither in UTF-8 nor in UTF-16. Save it as UTF-8 and choose it again.',
  'not-unicode.json': () =>
    'The file is not written in UTF-8, as JSON files are. Save it as UTF-8 and try again.',
  'not-unicode.characters': () =>
    'The file holds characters that are none (U+0000 or half a pair). Export it again.',
  'not-json': () => 'This file is no JSON, or it is cut off. Export it again and choose that file.',
  'not-json.no-object': ({ beginning }: RemarkDetails) =>
    `This file holds no JSON object. A CASE package begins with ${beginning}.`,
  'unsafe-key': ({ field }: RemarkDetails) =>
    `The file has a field named ${field}, which no framework needs. Take it out.`,
  'number-too-large': () => 'The file holds a number too large to keep exactly. Write it as a text.',
  'too-deep': ({ most }: RemarkDetails) => `The file nests objects more than ${most} levels deep.`,
  'too-deep.xliff': () =>
    `The file nests its elements deeper than any translation program writes. ${FROM_TRANSLATION}`,
  'not-a-badge': () =>
    'This file is no badge. Choose the picture (PNG or SVG) or the signed text (JWT or JSON) of an Open Badge 3.0.',
  'damaged-picture': () => 'This picture is damaged or was cut off. Ask for the badge as it was downloaded.',
  'no-badge-inside': () =>
    'There is no badge inside this picture. Programs that change pictures take it out: ask for the file as it was downloaded.',
  'several-badges': () =>
    'This picture holds more than one badge. A picture may hold one only; ask for the file as it was downloaded.',
} satisfies {
  readonly [Code in UnreadableReason | `${UnreadableReason}.${string}`]?: (details: RemarkDetails) => string;
} & { readonly [Code in UnreadableReason]: (details: RemarkDetails) => string };

export type UnreadableCode = keyof typeof UNREADABLE_WORDS;
