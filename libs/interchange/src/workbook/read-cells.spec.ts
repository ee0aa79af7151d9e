import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { workbookOfParts } from '../testing/workbook-parts';
import { readCells } from './read-cells';

async function sheetOf(parts: Parameters<typeof workbookOfParts>[0]) {
  const [sheet] = await readCells(workbookOfParts(parts));
  return (sheet?.rows ?? []).map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);
}

const strings = (...items: string[]) => `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

describe('reading the cells of a workbook', () => {
  it('reads what a spreadsheet library wrote: texts, numbers, truth, rich text and the cached result of a formula', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('A & B');
    sheet.getCell('A1').value = 'plain ';
    sheet.getCell('B1').value = 1.1000000000000001;
    sheet.getCell('C1').value = { richText: [{ text: 'two ' }, { text: 'parts', font: { bold: true } }] };
    sheet.getCell('E3').value = { formula: '1+1', result: 2 };
    sheet.getCell('F3').value = true;
    sheet.getCell('G3').value = { error: '#REF!' };
    workbook.addWorksheet('Empty');

    const sheets = await readCells(new Uint8Array(await workbook.xlsx.writeBuffer()));

    expect(sheets).toEqual([
      {
        name: 'A & B',
        rows: [
          {
            row: 1,
            cells: [
              { column: 1, text: 'plain', kind: 'text' },
              { column: 2, text: '1.1', kind: 'number' },
              { column: 3, text: 'two parts', kind: 'text' },
            ],
          },
          {
            row: 3,
            cells: [
              { column: 5, text: '2', kind: 'number' },
              { column: 6, text: 'TRUE', kind: 'text' },
              { column: 7, text: '#REF!', kind: 'error' },
            ],
          },
        ],
      },
      { name: 'Empty', rows: [] },
    ]);
  });

  it('never evaluates a formula: without a cached result the cell is empty', async () => {
    expect(
      await sheetOf({
        sheetData: '<row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f></c><c r="B1"><v>1</v></c></row>',
      }),
    ).toEqual([[1, '1']]);
  });

  it('counts on where the file leaves out the places of rows and cells', async () => {
    expect(
      await sheetOf({
        sheetData: '<row><c><v>1</v></c></row><row><c r="C2"><v>2</v></c><c><v>3</v></c></row>',
      }),
    ).toEqual([
      [1, '1'],
      [2, '2', '3'],
    ]);
  });

  it('leaves out marks of pronunciation and undoes the escapes of the format', async () => {
    const sharedStrings = strings(
      '<t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh>',
      '<t>a_x000D_\nb_x0000__xD800_</t>',
    );
    const sheetData = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(await sheetOf({ sheetData, sharedStrings })).toEqual([[1, '漢字', 'a\nb\ufffd']]);
  });

  it('reads prefixed element names and text in the cell itself', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:r><x:t>in</x:t></x:r><x:r><x:t>line</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(
      await sheetOf({ sheetData: '', others: [{ name: 'xl/worksheets/sheet1.xml', content: sheet }] }),
    ).toEqual([[2, 'inline']]);
  });

  it('reads parts written in UTF-16', async () => {
    const xml =
      '\ufeff<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Құзырет</v></c></row></sheetData></worksheet>';
    expect(
      await sheetOf({
        sheetData: '',
        others: [{ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(xml, 'utf16le') }],
      }),
    ).toEqual([[1, 'Құзырет']]);
  });

  it('ignores empty formatted cells and rows however many columns they span', async () => {
    expect(await sheetOf({ sheetData: '<row r="5"><c r="XFD5" s="1"/></row><row r="6"/>' })).toEqual([]);
  });

  it('keeps a cell that points to a text named like a property of every object', async () => {
    const sheetData = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(await sheetOf({ sheetData, sharedStrings: strings('<t>__proto__</t>') })).toEqual([
      [1, '__proto__'],
    ]);
  });

  it('shows the cached result of a sum without the noise of binary fractions, as the spreadsheet program does', async () => {
    expect(
      await sheetOf({ sheetData: '<row><c><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>' }),
    ).toEqual([[1, '0.3']]);
  });

  it('shows a number of up to 15 digits as it was typed', async () => {
    const typed = fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => Number(`${a}.${b}`));
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 50 }), async (numbers) => {
        const cells = numbers.map((value) => `<c><v>${value.toPrecision(17)}</v></c>`).join('');
        const [row] = await sheetOf({ sheetData: `<row>${cells}</row>` });
        expect(row?.slice(1)).toEqual(numbers.map(String));
      }),
      { numRuns: 10 },
    );
  });
});
