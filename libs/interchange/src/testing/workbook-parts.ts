import { zipOf } from './zip-of';
import type { ZipEntry } from './zip-of';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface WorkbookParts {
  /** XML between `<sheetData>` and `</sheetData>`. */
  readonly sheetData: string;
  /** XML of the whole `<sst>` element. */
  readonly sharedStrings?: string;
  /** Put between the XML declaration and the root of the sheet. */
  readonly prologue?: string;
  /** Replace or add parts by name. */
  readonly others?: readonly ZipEntry[];
}

/** The smallest package that is a workbook of one sheet "Sheet", written part by part so that a test can bend any of them. */
export function workbookOfParts({
  sheetData,
  sharedStrings = '<sst/>',
  prologue = '',
  others = [],
}: WorkbookParts): Buffer {
  const parts: ZipEntry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations(['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Sheet" sheetId="1" r:id="r0"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    },
    { name: 'xl/sharedStrings.xml', content: sharedStrings },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0"?>${prologue}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ];
  const replaced = new Set(others.map(({ name }) => name));
  return zipOf([...parts.filter(({ name }) => !replaced.has(name)), ...others]);
}

function relations(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const listed = targets.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${listed.join('')}</Relationships>`;
}
