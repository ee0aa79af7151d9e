import { csvOf } from './chart-data';

const lines = (csv: string) => csv.replace(/^\uFEFF/, '').split('\r\n');

describe('the data behind a picture', () => {
  it('is a table under its column names, with numbers as they are and nothing for what is not shown', () => {
    expect(
      lines(
        csvOf({
          columns: ['Competence', 'Gap', 'n'],
          rows: [
            ['Searching', 1.25, 12],
            ['Sharing', undefined, -3],
          ],
        }),
      ),
    ).toEqual(['Competence,Gap,n', 'Searching,1.25,12', 'Sharing,,-3', '']);
  });

  it('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect(csvOf({ columns: ['Ұ'], rows: [] }).codePointAt(0)).toBe(0xfeff);
  });

  it.each(['=1+1', '+7', '-cmd|x', '@SUM(A1)', '\t=1', ' =1', '＝1'])('lets %j begin no formula', (text) => {
    const [, line = ''] = lines(csvOf({ columns: ['a'], rows: [[text]] }));
    expect(line.replaceAll('"', '')).toBe(`'${text}`);
  });

  it('keeps a text with separators or quotes in one cell', () => {
    const [, line] = lines(csvOf({ columns: ['a'], rows: [['say "a;b", please', 'x']] }));
    expect(line).toBe('"say ""a;b"", please",x');
  });
});
