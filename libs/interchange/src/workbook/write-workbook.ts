import type { CsvColumn, CsvValue } from '../csv/write-csv';
import { element, writeXml, type XmlElement } from '../qti/xml-tree';
import { zipped } from '../zip/zipped';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What a workbook would take for a sign in its own spelling, `_x000D_`; and signs that XML would change. */
const SPELLED = /_(?=x[0-9a-f]{4}_)|\r/gi;

export interface SheetToWrite<Row> {
  /** At most 31 signs, none of them one of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A table as a workbook of one sheet (ECMA-376): texts stay texts, whatever they begin with, numbers numbers, and flags flags. */
export function writeWorkbook<Row>({ name, columns, rows }: SheetToWrite<Row>): Promise<Uint8Array> {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  const sheet = element('worksheet', { xmlns: MAIN }, element('sheetData', {}, ...lines.map(lineOf)));
  return zipped([
    { name: '[Content_Types].xml', content: writeXml(CONTENT_TYPES) },
    { name: '_rels/.rels', content: writeXml(relationTo('officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', content: writeXml(workbookWith(name)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: writeXml(relationTo('worksheet', 'worksheets/sheet1.xml')),
    },
    { name: 'xl/worksheets/sheet1.xml', content: writeXml(sheet) },
  ]);
}

const CONTENT_TYPES = element(
  'Types',
  { xmlns: TYPES },
  element('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }),
  element('Override', { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}.sheet.main+xml` }),
  element('Override', {
    PartName: '/xl/worksheets/sheet1.xml',
    ContentType: `${SPREADSHEET}.worksheet+xml`,
  }),
);

function relationTo(kind: string, target: string): XmlElement {
  const relation = element('Relationship', { Id: 'rId1', Type: `${DOCUMENT}/${kind}`, Target: target });
  return element('Relationships', { xmlns: RELATIONS }, relation);
}

function workbookWith(name: string): XmlElement {
  const sheet = element('sheet', { name, sheetId: 1, 'r:id': 'rId1' });
  return element('workbook', { xmlns: MAIN, 'xmlns:r': DOCUMENT }, element('sheets', {}, sheet));
}

function lineOf(values: readonly CsvValue[], index: number): XmlElement {
  const row = index + 1;
  const cells = values.flatMap((value, column) => cellOf(value, `${letterOf(column)}${row}`) ?? []);
  return element('row', { r: row }, ...cells);
}

function cellOf(value: CsvValue, at: string): XmlElement | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? element('c', { r: at }, element('v', {}, String(value))) : undefined;
  if (typeof value === 'boolean') return element('c', { r: at, t: 'b' }, element('v', {}, value ? '1' : '0'));
  const text = String(value ?? '').replace(SPELLED, (sign) => (sign === '_' ? '_x005F_' : '_x000D_'));
  if (text === '') return undefined;
  const kept = element('t', { 'xml:space': 'preserve' }, text);
  return element('c', { r: at, t: 'inlineStr' }, element('is', {}, kept));
}

/** A for 0, AA for 26. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}
