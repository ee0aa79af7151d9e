import fc from 'fast-check';
import type { ItemParameters } from '@qabilet/psychometrics';
import { Analyst } from '../testing/analyst';
import { bankText, readBank } from './bank-file';

const analyst = new Analyst();
afterAll(() => analyst.leave());
const read = (content: string) => readBank(analyst.write('bank.csv', content));

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const rising = fc
  .uniqueArray(number(-3, 3), { minLength: 1, maxLength: 5 })
  .map((values) => [...values].sort((left, right) => left - right));
const parameters: fc.Arbitrary<ItemParameters> = fc.oneof(
  fc.record({ model: fc.constant('1pl' as const), a: number(0.1, 3), b: number(-3, 3) }),
  fc.record({ model: fc.constant('2pl' as const), a: number(0.1, 3), b: number(-3, 3) }),
  fc.record({ model: fc.constant('3pl' as const), a: number(0.1, 3), b: number(-3, 3), c: number(0, 0.4) }),
  fc.record({
    ...{ model: fc.constant('4pl' as const), a: number(0.1, 3), b: number(-3, 3) },
    ...{ c: number(0, 0.4), d: number(0.8, 1) },
  }),
  fc.record({ model: fc.constant('grm' as const), a: number(0.1, 3), thresholds: rising }),
  fc.record({ model: fc.constant('gpcm' as const), a: number(0.1, 3), thresholds: rising }),
);

describe('a bank file', () => {
  it('gives back every parameter as it was written, bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(parameters, { minLength: 1, maxLength: 8 }), async (items) => {
        const rows = items.map((item, i) => ({
          ...{ id: `item, ${i}`, parameters: item, dimension: `d${i % 2}`, seconds: 30 + i },
        }));
        expect(await read(bankText(rows))).toEqual(rows.map((row) => ({ ...row, attributes: {} })));
      }),
      { numRuns: 60 },
    );
  });

  it('fills in what is usual, and keeps columns of its own', async () => {
    const [first, second] = await read('item,a,b,c,d,area\n1,0.8,1.05,0,1,info\n2,1.2,0,0.2,,comm\n');
    expect(first).toEqual({
      id: '1',
      parameters: { model: '2pl', a: 0.8, b: 1.05 },
      dimension: 'ability',
      seconds: 60,
      attributes: { area: 'info' },
    });
    expect(second!.parameters).toEqual({ model: '3pl', a: 1.2, b: 0, c: 0.2 });
  });

  it.each([
    [
      'id,model,a,b\nq1,2pl,1,0\nq2,2pl,-0.5,0\n',
      'row 2 (line 3), item q2: the slope must be above 0, it is -0.5.',
    ],
    ['id,model,a,b\nq1,2pl,1,0\nq1,2pl,1,0\n', 'row 2 (line 3): item q1 is there twice.'],
    ['id,model,a,b\nq1,rasch,1,0\n', 'the model is one of 1pl'],
    ['id,model,a,b\nq1,2pl,1,\n', 'item q1 has no b.'],
    ['id,model,a,b\nq1,2pl,1,easy\n', 'b is a number, not "easy".'],
    ['id,model,a,b,c\nq1,3pl,1,0,1.2\n', 'the asymptotes must be 0 <= c < d <= 1'],
    ['id,model,a,b1,b2\nq1,grm,1,1,0\n', 'thresholds of the graded response model must increase strictly.'],
    ['id,model,a,b1,b2\nq1,gpcm,1,,0\n', 'item q1 has no b1.'],
    ['id,model,a,b,seconds\nq1,2pl,1,0,0\n', 'seconds must be above 0'],
    ['model,a,b\n2pl,1,0\n', 'has no column "id".'],
    ['id,model,a,b\n,2pl,1,0\n', 'row 1 (line 2) names no item.'],
    ['id,model,a,b\nq1,2pl,1\n', 'row 1 (line 2) has 3 cells, the header has 4.'],
    ['id,model,a,b\n', 'has a header and no rows.'],
    ['', 'is empty.'],
  ])('is refused: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
