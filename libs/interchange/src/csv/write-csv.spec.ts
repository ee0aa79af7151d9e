import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { restored, writeCsv } from './write-csv';
import type { CsvValue } from './write-csv';

const columns = [
  { header: 'name', value: ([name]: readonly CsvValue[]) => name },
  { header: 'score', value: ([, score]: readonly CsvValue[]) => score },
];

describe('a table written as CSV', () => {
  it('has one line a row under its column names', () => {
    expect(
      writeCsv(columns, [
        ['Aigerim', 1.5],
        ['Dilshod', -2],
      ]),
    ).toBe('name,score\r\nAigerim,1.5\r\nDilshod,-2\r\n');
  });

  it.each(['=1+1', '+7 701 000', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '＝1', '＋1', '－1', '＠1'])(
    'does not let %j start as a formula',
    (text) => {
      const csv = writeCsv(columns, [[text, 1]]);
      const [, [cell] = []] = parse(csv) as string[][];
      expect(cell).toBe(`'${text}`);
      expect(restored(cell ?? '')).toBe(text);
    },
  );

  it('does not let a column name start as a formula', () => {
    expect(writeCsv([{ header: '=x', value: () => 1 }], [0])).toBe("'=x\r\n1\r\n");
  });

  it('leaves negative numbers alone and writes no number that is none', () => {
    expect(
      writeCsv(columns, [
        [-1e-7, -0.25],
        [Number.NaN, Number.POSITIVE_INFINITY],
      ]),
    ).toBe('name,score\r\n-1e-7,-0.25\r\n,\r\n');
  });

  it('leaves missing values empty and says true and false', () => {
    expect(
      writeCsv(columns, [
        [null, undefined],
        [true, false],
      ]),
    ).toBe('name,score\r\n,\r\ntrue,false\r\n');
  });

  it('quotes every separator, whatever the file uses, so that no program splits a text', () => {
    expect(
      writeCsv(columns, [
        ['a;=1', 'b\t=1'],
        ['c"d', 'e\nf'],
      ]),
    ).toBe('name,score\r\n"a;=1","b\t=1"\r\n"c""d","e\nf"\r\n');
  });

  it('begins with a mark for spreadsheet programs when asked, and takes other separators', () => {
    expect(writeCsv(columns, [], { hasByteOrderMark: true, delimiter: ';' })).toBe('\ufeffname;score\r\n');
  });

  it('gives back every text when it is read again', () => {
    const cells = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 });
    const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    fc.assert(
      fc.property(cells, delimiters, (rows, delimiter) => {
        const read = parse(writeCsv(columns, rows, { delimiter }), {
          delimiter,
          record_delimiter: '\r\n',
        }) as string[][];
        const asWritten = rows.map((row) =>
          row.map((text) => (/^'[=+\-@\t\r\0＝＋－＠]/.test(text) ? text.slice(1) : text)),
        );
        expect(read.slice(1).map((row) => row.map(restored))).toEqual(asWritten);
      }),
    );
  });
});
