import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { NOT_GIVEN } from '@qabilet/psychometrics';
import { Analyst } from '../testing/analyst';
import { csvText } from './csv-text';
import { personName, readResponses } from './response-file';

const analyst = new Analyst();
afterAll(() => analyst.leave());
const read = (content: string | Uint8Array, choice = {}) =>
  readResponses(analyst.write('responses.csv', content), choice);

describe('a response file', () => {
  it('is what was written, whatever its size', async () => {
    const cell = fc.oneof(fc.constant(NOT_GIVEN), fc.nat(9), fc.nat(31));
    const table = fc
      .integer({ min: 2, max: 90 })
      .chain((items) =>
        fc.array(fc.array(cell, { minLength: items, maxLength: items }), { minLength: 1, maxLength: 40 }),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isPacked) => {
        const header = rows[0]!.map((_, j) => `q${j + 1}`);
        const text = csvText(
          header,
          rows.map((row) => row.map((value) => (value === NOT_GIVEN ? undefined : value))),
        );
        const { table: found, items, ids } = await read(isPacked ? gzipSync(text) : text);
        expect(items).toEqual(header);
        expect(ids).toBeUndefined();
        expect(found.persons).toBe(rows.length);
        expect([...found.categories]).toEqual(rows.flat());
      }),
      { numRuns: 40 },
    );
  });

  it('grows past one chunk of the disk and past its first rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `person-${i},${i % 2},${i % 3},,${i % 5}`);
    const { table, ids } = await read(`id,a,b,c,d\n${rows.join('\n')}`);
    expect(table.persons).toBe(5000);
    expect(ids![4999]).toBe('person-4999');
    expect([...table.categories.subarray(4999 * 4)]).toEqual([1, 1, NOT_GIVEN, 4]);
  });

  it.each([
    ['a byte order mark and CRLF', '\uFEFFq1,q2\r\n1,0\r\n\r\n,2\r\n'],
    ['quotation marks', '"q1","q2"\n"1","0"\n"","2"\n'],
    ['blanks and an empty line', ' q1 , q2\n 1,0 \n\n,2'],
  ])('may have %s', async (_, content) => {
    const { table, items } = await read(content);
    expect(items).toEqual(['q1', 'q2']);
    expect([...table.categories]).toEqual([1, 0, NOT_GIVEN, 2]);
  });

  it('may have row names of R, names with commas, and columns of words', async () => {
    const found = await read('"","language","q1","group"\n"1","uz, north",1,2\n"2","a ""b""",0,3\n', {
      group: 'language',
    });
    expect(found).toMatchObject({
      ids: ['1', '2'],
      groups: ['uz, north', 'a "b"'],
      items: ['q1'],
      unused: ['group'],
    });
    expect(await read('q1,region\n1,north\n0,south\n')).toMatchObject({ items: ['q1'], unused: ['region'] });
  });

  it('takes a column of words for a group however long it is', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i % 2},${i % 3 === 0 ? 'north' : 'south'}`);
    expect(await read(`q1,region\n${rows.join('\n')}\n`)).toMatchObject({
      items: ['q1'],
      unused: ['region'],
    });
  });

  it('calls people by row where there is no id', async () => {
    const found = await read('q1,q2\n1,0\n0,1\n');
    expect([0, 1].map((person) => personName(found, person))).toEqual(['1', '2']);
  });

  it.each([
    ['q1,q2\n1,0\n\n1\n', 'row 2 (line 4) has 1 cell, the header has 2.'],
    ['q1,q2\n1,0,1\n', 'row 1 (line 2) has 3 cells, the header has 2.'],
    ['q1,q2\nno,0\n1,0\n', 'row 1 (line 2): item q1 has the category "no"'],
    ['q1,q2\n1,32\n', 'item q2 has the category "32"'],
    ['q1,q2\n1,1.5\n0,1\n', 'item q2 has the category "1.5"'],
    ['q1,q2\n1,NA\n0,1\n', 'an empty cell was not given'],
    ['q1,q2\n"1,0\n1,1\n', 'row 1 (line 2) has a quotation mark that does not end with its cell'],
    ['q1,q2\n"1"2,0\n', 'quotation mark'],
    ['q1,\n1,0\n', 'column 2 has no name'],
    ['q1\nyes\nno\n', 'has no column of categories'],
  ])('is refused: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('is refused when its group is empty, when it is no gzip, and when that is cut off', async () => {
    await expect(read('group,q1\n,1\n', { group: 'group' })).rejects.toThrow(
      'row 1 (line 2) names no group.',
    );
    const plain = analyst.write('plain.csv.gz', 'q1\n1\n');
    await expect(readResponses(plain)).rejects.toThrow('is not a gzip file.');
    const cut = analyst.write('cut.csv.gz', gzipSync('q1,q2\n1,0\n').subarray(0, 24));
    await expect(readResponses(cut)).rejects.toThrow('is cut off');
    await expect(readResponses(analyst.path('nowhere.csv'))).rejects.toThrow('There is no file');
    await expect(readResponses(analyst.path('.'))).rejects.toThrow('is a folder');
  });
});
