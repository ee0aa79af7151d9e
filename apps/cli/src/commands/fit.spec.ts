import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { fitCommand } from './fit';

interface Fitted {
  readonly persons: readonly { readonly lz: number; readonly lzStar: number }[];
  readonly reliability: { readonly empirical: number; readonly marginal: number };
  readonly q3: { readonly matrix: readonly number[] };
  readonly items: readonly {
    readonly facility: number;
    readonly infit: number;
    readonly outfit: number;
    readonly sx2: { readonly chiSquare: number; readonly df: number } | null;
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const fit = (bank: string, responses: string, ...words: string[]): Promise<Fitted> =>
  analyst.json(fitCommand, '--bank', reference(bank), '--responses', reference(responses), ...words);

describe('fit', () => {
  it('has S-X2, Q3 and reliability of mirt', async () => {
    const { items, q3, reliability } = await fit('item-fit-bank.csv', 'item-fit.csv.gz');
    const { sx2, df, q3: row, empirical, marginal } = expected.itemFit;
    expect(
      distance(
        items.map((item) => item.sx2!.chiSquare),
        sx2,
      ),
    ).toBeLessThan(0.05);
    expect(items.map((item) => item.sx2!.df)).toEqual(df);
    expect(distance(q3.matrix.slice(0, row.length), row)).toBeLessThan(1e-3);
    expect(Math.abs(reliability.empirical - empirical)).toBeLessThan(1e-3);
    expect(Math.abs(reliability.marginal - marginal)).toBeLessThan(1e-3);
    items.forEach(({ infit }) => expect(Math.abs(infit - 1)).toBeLessThan(0.15));
  });

  it.each(['ml', 'map', 'wle'] as const)('has lz and lz* of PerFit by %s', async (method) => {
    const { persons } = await fit('person-fit-bank.csv', 'person-fit.csv', '--method', method);
    expect(
      distance(
        persons.map((person) => person.lz),
        expected.personFit[method].lz,
      ),
    ).toBeLessThan(1e-3);
    expect(
      distance(
        persons.map((person) => person.lzStar),
        expected.personFit[method].lzStar,
      ),
    ).toBeLessThan(1e-3);
  });

  it('holds no answers against people who are off the scale', async () => {
    const bank = analyst.write('bank.csv', 'id,model,a,b\nq1,2pl,1,0\nq2,2pl,1,0.5\nq3,2pl,2,-0.5\n');
    const rows = ['a,0,1,1', 'b,1,0,1', 'c,1,0,0', 'd,0,0,1'];
    const outfits = async (people: readonly string[]): Promise<number[]> => {
      const file = analyst.write('r.csv', `id,q1,q2,q3\n${people.join('\n')}\n`);
      const files = ['--bank', bank, '--responses', file, '--method', 'ml'];
      const { items } = await analyst.json<Fitted>(fitCommand, ...files);
      return items.map(({ outfit }) => outfit);
    };
    expect(await outfits([...rows, 'e,1,1,1'])).toEqual(await outfits(rows));
  });

  it('leaves out what graded items have not, and writes the people', async () => {
    const bank = analyst.write(
      'bank.csv',
      'id,model,a,b1,b2\nq1,grm,1,-1,1\nq2,gpcm,1,0,0.5\nq3,grm,2,0,1\n',
    );
    const rows = ['a,0,1,2', 'b,1,1,2', 'c,2,2,1', 'd,0,0,0', 'e,2,,2'];
    const responses = analyst.write('r.csv', `id,q1,q2,q3\n${rows.join('\n')}\n`);
    const persons = analyst.path('persons.csv');
    const files = ['--bank', bank, '--responses', responses, '--persons', persons];
    const { items } = await analyst.json<Fitted>(fitCommand, ...files);
    expect(items.map(({ sx2 }) => sx2)).toEqual([null, null, null]);
    expect(items[0]!.facility).toBeCloseTo(0.5, 12);
    expect(
      analyst
        .read('persons.csv')
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(['id', 'a', 'b', 'c', 'd', 'e', '']);
  });
});
