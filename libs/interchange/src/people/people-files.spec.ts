import { workbookOfParts } from '../testing/workbook-parts';
import { SheetPeopleFileReader } from './sheet-people-file-reader';

const read = (bytes: Buffer) => new SheetPeopleFileReader().read({ name: 'people', bytes });
const csv = (...lines: readonly string[]) => read(Buffer.from(lines.join('\n')));

interface SheetCell {
  readonly at: string;
  readonly text: string;
  readonly type?: 'e' | 'n';
}

function workbook(...rows: readonly (readonly SheetCell[])[]) {
  const cell = ({ at, text, type }: SheetCell) =>
    type === undefined
      ? `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
      : `<c r="${at}" t="${type}"><f>A1</f><v>${text}</v></c>`;
  const sheetData = rows
    .map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`)
    .join('');
  return read(workbookOfParts({ sheetData }));
}

const HEADINGS = 'email,name,unit,role,language,employee number,extra time';
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

describe('a file of people', () => {
  it('is read by its headings from CSV', async () => {
    expect(
      await csv(HEADINGS, 'Aliya@Agency.example,Aliya Sadykova,Tax office,registrar,kk,00417,25%'),
    ).toEqual({
      format: 'CSV',
      faults: [],
      rows: [
        {
          row: 2,
          faults: [],
          person: {
            row: 2,
            email: 'aliya@agency.example',
            name: 'Aliya Sadykova',
            unit: 'Tax office',
            role: 'registrar',
            language: 'kk',
            employeeNumber: '00417',
            extraTime: '25',
          },
        },
      ],
    });
  });

  it('says the same as a workbook, with empty cells and percentages as spreadsheets keep them', async () => {
    const { format, rows } = await workbook(
      [
        { at: 'A1', text: 'E-mail' },
        { at: 'B1', text: 'ФИО' },
        { at: 'C1', text: 'Отдел' },
        { at: 'D1', text: 'Доп. время' },
      ],
      [
        { at: 'A2', text: 'kim@agency.example' },
        { at: 'B2', text: 'Ким' },
        { at: 'D2', text: '0.5', type: 'n' },
      ],
    );
    expect(format).toBe('XLSX');
    expect(rows).toEqual([
      {
        row: 2,
        faults: [],
        person: { row: 2, email: 'kim@agency.example', name: 'Ким', extraTime: '50', language: undefined },
      },
    ]);
  });

  it('tells every row that cannot be used, each with its reason, beside those that can', async () => {
    const { rows } = await csv(
      HEADINGS,
      'a@agency.example,A,,,,,33',
      'nobody,B',
      ',C',
      'd@agency.example,D,,,,,',
      'd@agency.example,D again',
    );
    expect(rows.map(({ row, person, faults }) => [row, person?.name, codes(faults)])).toEqual([
      [2, undefined, ['list.unknown-extra-time']],
      [3, undefined, ['list.malformed-email']],
      [4, undefined, ['list.no-email']],
      [5, 'D', []],
      [6, undefined, ['list.duplicate-email']],
    ]);
  });

  it('keeps a person apart from a wrong address on the same line', async () => {
    const { rows } = await csv('Kim <kim@agency.example>, Lee <lee>', 'Han <han@agency.example>');
    expect(rows.map(({ row, person, faults }) => [row, person?.email, codes(faults)])).toEqual([
      [1, 'kim@agency.example', []],
      [1, undefined, ['list.malformed-email']],
      [2, 'han@agency.example', []],
    ]);
  });

  it('leaves out a row in which a formula failed', async () => {
    const { rows } = await workbook(
      [
        { at: 'A1', text: 'email' },
        { at: 'AB1', text: 'name' },
      ],
      [
        { at: 'A2', text: 'kim@agency.example' },
        { at: 'AB2', text: '#REF!', type: 'e' },
      ],
    );
    expect(rows).toMatchObject([
      { row: 2, faults: [{ code: 'list.formula-error', severity: 'error', details: { cell: 'AB2' } }] },
    ]);
    expect(rows[0]?.person).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'Prototype'])(
    'with a column %s holds nothing to store',
    async (name) => {
      const { rows, faults } = await csv(`email,${name}`, 'kim@agency.example,x');
      expect(rows).toEqual([]);
      expect(faults).toMatchObject([{ code: 'list.forbidden-column', severity: 'error' }]);
    },
  );

  it('warns of columns that mean nothing, and takes a formula for the text it is', async () => {
    const { rows, faults } = await csv('email,name,shoe size', 'kim@agency.example,=1+1,42');
    expect(codes(faults)).toEqual(['list.unknown-column']);
    expect(rows).toMatchObject([{ person: { name: '=1+1' } }]);
  });

  it('may be as long as an agency, and no longer', async () => {
    const people = Array.from({ length: 10_000 }, (_, index) => `p${index}@agency.example,Person`);
    expect((await csv('email,name', ...people)).rows).toHaveLength(10_000);
    await expect(csv('email,name', ...people, 'one@agency.example,More')).rejects.toMatchObject({
      code: 'interchange.too-many-rows',
    });
  });

  it('in letters of Windows is read, with a word about it', async () => {
    const name = Buffer.from([0xca, 0xe8, 0xec]);
    const { rows, faults } = await read(
      Buffer.concat([Buffer.from('email;name\nkim@agency.example;'), name]),
    );
    expect(codes(faults)).toEqual(['list.guessed-encoding']);
    expect(rows).toMatchObject([{ person: { name: 'Ким' } }]);
  });
});
