import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readCells } from './read-cells';
import { writeWorkbook } from './write-workbook';

type Row = readonly (string | number | undefined)[];

const columnsOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    header: `Column ${place + 1}`,
    value: (row: Row) => row[place],
  }));
const written = (rows: readonly Row[], count = 3) =>
  writeWorkbook({ name: 'Roles', columns: columnsOf(count), rows });

/** Read by a program that shares no line with ours. */
async function readElsewhere(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book.worksheets[0];
}

const ODD = [
  '=SUM(A1)',
  '+7',
  '@x',
  '007',
  ' edge ',
  'two\nlines',
  '<b> & "q"',
  '_x0041_',
  '🙂 ң',
  'true',
  '1e5',
];

describe('a written workbook', () => {
  it('holds texts as texts and numbers as numbers for another program', async () => {
    // exceljs leaves the standard's own spelling of signs as it stands; the reader below knows it.
    const plain = ODD.filter((text) => !text.startsWith('_x'));
    const rows = [...plain.map((text, at) => [text, at, undefined] as const), ['last', -0.25, 'x'] as const];
    const sheet = await readElsewhere(await written(rows));

    expect(sheet?.name).toBe('Roles');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Column 1', 'Column 2', 'Column 3']);
    rows.forEach(([text, number, third], index) => {
      const row = sheet?.getRow(index + 2);
      expect([row?.getCell(1).value, row?.getCell(2).value, row?.getCell(3).value]).toEqual([
        text,
        number,
        third ?? null,
      ]);
    });
    expect(rows).toHaveLength(11);
  });

  it('names columns beyond Z as a spreadsheet program does', async () => {
    const wide = Array.from({ length: 60 }, (_, place) => `value ${place}`);
    const sheet = await readElsewhere(await written([wide], 60));
    expect([sheet?.getCell('Z2').value, sheet?.getCell('AA2').value, sheet?.getCell('BH2').value]).toEqual([
      'value 25',
      'value 26',
      'value 59',
    ]);
  });

  it('reads here as it was written', async () => {
    const text = fc.oneof(
      fc.constantFrom(...ODD),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    );
    const cell = text
      .map((each) => each.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').trim())
      .filter((each) => each !== '');
    const table = fc.array(fc.tuple(cell, fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const [sheet] = await readCells(await written(rows, 2));
        expect(sheet?.rows.slice(1).map(({ cells }) => cells.map((each) => each.text.trim()))).toEqual(
          rows.map(([first, second]) => [first, String(second)]),
        );
      }),
      { numRuns: 8, seed: 20_261_123 },
    );
  });

  it('is the same bytes for the same table', async () => {
    expect(await written([['a', 1, 'b']])).toEqual(await written([['a', 1, 'b']]));
  });
});
