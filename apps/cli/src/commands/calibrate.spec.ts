import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { calibrateCommand } from './calibrate';
import { scoreCommand } from './score';

interface Calibrated {
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  readonly seconds: number;
  readonly groups: readonly { readonly name: string; readonly mean: number; readonly sd: number }[];
  readonly items: readonly {
    readonly id: string;
    readonly model: string;
    readonly a: number;
    readonly b: number;
    readonly c?: number;
    readonly thresholds: readonly number[];
    readonly anchor?: boolean;
    readonly se: { readonly a: number; readonly b: number; readonly thresholds: readonly number[] };
  }[];
}

/** Other programs' figures are without priors. */
const plain = ['--priors', 'none'];
const analyst = new Analyst();
afterAll(() => analyst.leave());
beforeEach(() => analyst.notes.splice(0));
const calibrated = (file: string, ...words: string[]): Promise<Calibrated> =>
  analyst.json(calibrateCommand, '--responses', reference(file), ...words);

describe('calibrate', () => {
  it('has the estimates and errors of mirt for LSAT6', async () => {
    const { twoParameter, oneParameter } = expected.lsat6;
    const two = await calibrated('lsat6.csv.gz', '--model', '2pl', ...plain);
    expect(Math.abs(two.logLikelihood - twoParameter.logLikelihood)).toBeLessThan(1e-3);
    expect(two).toMatchObject({
      converged: true,
      iterations: expect.any(Number),
      seconds: expect.any(Number),
    });
    expect(
      distance(
        two.items.map(({ a }) => a),
        twoParameter.a,
      ),
    ).toBeLessThan(1e-4);
    expect(
      distance(
        two.items.map(({ b }) => b),
        twoParameter.b,
      ),
    ).toBeLessThan(1e-4);
    expect(
      distance(
        two.items.map(({ se }) => se.a),
        twoParameter.seA,
      ),
    ).toBeLessThan(5e-3);

    const one = await calibrated('lsat6.csv.gz', '--model', '1pl', ...plain);
    expect(Math.abs(one.logLikelihood - oneParameter.logLikelihood)).toBeLessThan(1e-3);
    one.items.forEach(({ a }) => expect(Math.abs(a - oneParameter.a)).toBeLessThan(1e-4));
    expect(
      distance(
        one.items.map(({ b }) => b),
        oneParameter.b,
      ),
    ).toBeLessThan(1e-4);
  });

  it('has the estimates of mirt for 1,000 people and 40 items', async () => {
    const { items, logLikelihood } = await calibrated('simulated-1000x40.csv.gz', '--model', '2pl', ...plain);
    expect(Math.abs(logLikelihood - expected.simulated.logLikelihood)).toBeLessThan(1e-3);
    expect(
      distance(
        items.map(({ a }) => a),
        expected.simulated.a,
      ),
    ).toBeLessThan(1e-4);
    expect(
      distance(
        items.map(({ b }) => b),
        expected.simulated.b,
      ),
    ).toBeLessThan(1e-4);
  });

  it.each([
    ['grm', expected.science.graded],
    ['gpcm', expected.science.partialCredit],
  ] as const)('has the thresholds of mirt under %s', async (model, { logLikelihood, items }) => {
    const found = await calibrated('science.csv.gz', '--model', model, ...plain);
    expect(Math.abs(found.logLikelihood - logLikelihood)).toBeLessThan(1e-3);
    found.items.forEach(({ a, thresholds }, j) =>
      expect(distance([a, ...thresholds], items[j]!)).toBeLessThan(1e-4),
    );
  });

  it('writes a bank with which people are scored as mirt scores them', async () => {
    const bank = analyst.path('science-bank.csv');
    await calibrated('science.csv.gz', '--model', 'grm', '--out', bank, ...plain);
    const responses = reference('science.csv.gz');
    const { persons } = await analyst.json<{ persons: { theta: number; se: number }[] }>(
      scoreCommand,
      ...['--bank', bank, '--responses', responses, '--method', 'eap'],
    );
    const { theta, se } = expected.science.graded.eap;
    expect(
      distance(
        persons.slice(0, 20).map((person) => person.theta),
        theta,
      ),
    ).toBeLessThan(1e-4);
    expect(
      distance(
        persons.slice(0, 20).map((person) => person.se),
        se,
      ),
    ).toBeLessThan(1e-4);
  });

  it('puts two waves on one scale by the items they share', async () => {
    const { logLikelihood, mean, variance } = expected.waves.concurrent;
    const found = await calibrated('two-waves.csv.gz', '--model', '2pl', '--group', 'wave', ...plain);
    expect(Math.abs(found.logLikelihood - logLikelihood)).toBeLessThan(0.01);
    expect(found.groups.map(({ name }) => name)).toEqual(['wave 1', 'wave 2']);
    expect(Math.abs(found.groups[1]!.mean - mean)).toBeLessThan(5e-3);
    expect(Math.abs(found.groups[1]!.sd ** 2 - variance)).toBeLessThan(1e-2);
  });

  it('keeps anchors as they are and frees the ability distribution', async () => {
    const anchors = analyst.write('anchors.csv', 'id,model,a,b\nItem2,2pl,0.9,-1\nItem3,2pl,1.1,0\n');
    const { items, groups } = await calibrated('lsat6.csv.gz', '--model', '2pl', '--anchors', anchors);
    expect(items[1]).toEqual({ id: 'Item2', model: '2pl', a: 0.9, b: -1, anchor: true });
    expect(items[0]).toHaveProperty('se');
    expect(groups[0]!.mean).not.toBe(0);
  });

  it('mixes models by the list of items, and takes priors that shrink slopes', async () => {
    const items = analyst.write('items.csv', 'id,model,seconds\nItem1,3pl,45\nItem2,1pl,\n');
    const prior = ['--priors', 'a=lognormal:0:0.1,c=beta:5:17'];
    const mixed = await calibrated('lsat6.csv.gz', '--model', '2pl', '--items', items, ...prior);
    expect(mixed.items.map(({ model }) => model)).toEqual(['3pl', '1pl', '2pl', '2pl', '2pl']);
    expect(mixed.items[0]!.c).toBeGreaterThan(0.1);
    mixed.items.slice(2).forEach(({ a }) => expect(Math.abs(Math.log(a))).toBeLessThan(0.2));
  });

  it('takes the spread of slopes from the items themselves unless told otherwise', async () => {
    const spread = ({ items }: Calibrated): number => {
      const logs = items.map(({ a }) => Math.log(a));
      return Math.max(...logs) - Math.min(...logs);
    };
    const usual = await calibrated('lsat6.csv.gz', '--model', '2pl');
    const without = await calibrated('lsat6.csv.gz', '--model', '2pl', ...plain);
    const named = await calibrated('lsat6.csv.gz', '--model', '2pl', '--priors', 'empirical');
    expect(usual).toMatchObject({ priors: { slope: { sd: expect.any(Number) } }, items: named.items });
    expect(without).toMatchObject({ priors: {} });
    expect(spread(usual)).toBeLessThan(0.8 * spread(without));
  });

  it('calibrates each dimension from its own items, one after the other', async () => {
    const items = analyst.write(
      'dimensions.csv',
      'id,dimension\nItem1,one\nItem2,other\nItem3,one\nItem4,other\nItem5,one\n',
    );
    const words = ['--model', '1pl', '--items', items];
    const both = await calibrated('lsat6.csv.gz', ...words);
    const alone = await calibrated('lsat6.csv.gz', '--model', '1pl', '--ignore', 'Item2,Item4');
    const dimensions = (both as unknown as { dimensions: { dimension: string; logLikelihood: number }[] })
      .dimensions;
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(['one', 'other']);
    expect(dimensions[0]!.logLikelihood).toBeCloseTo(alone.logLikelihood, 8);
    expect(both.logLikelihood).toBeCloseTo(dimensions[0]!.logLikelihood + dimensions[1]!.logLikelihood, 8);
    expect(both.items.map(({ id }) => id)).toEqual(['Item1', 'Item2', 'Item3', 'Item4', 'Item5']);
    expect(both.items[2]).toEqual({ ...alone.items[1], dimension: 'one' });
    const text = await analyst.run(calibrateCommand, '--responses', reference('lsat6.csv.gz'), ...words);
    expect(text).toMatch(/one: log-likelihood -\d+.\d+, converged[^]*other: log-likelihood/);
  });

  it('says when it did not converge, and when slopes are too good to be true', async () => {
    const { converged } = await calibrated('science.csv.gz', '--model', 'grm', '--iterations', '3', ...plain);
    expect(converged).toBe(false);
    expect(analyst.notes.join('')).toMatch(/not converged after \d passes[^]*--priors empirical/);
  });

  it('prints a table for people', async () => {
    const words = ['--responses', reference('lsat6.csv.gz'), '--model', '2pl', ...plain];
    const text = await analyst.run(calibrateCommand, ...words);
    expect(text).toMatch(/^id +model +a +se a +b +se b\nItem1 +2pl +0\.8257/);
    expect(text).toContain('log-likelihood -2466.6534, converged');
  });
});

describe('calibrate refuses, with one line and no bank,', () => {
  it.each([
    ['i1,i2\n0,1\n1\n', 'row 2 (line 3) has 1 cell, the header has 2.'],
    ['i1,i2\n0,1\nx,1\n', 'row 2 (line 3): item i1 has the category "x"'],
    ['i1,i2\n0,1\n1,2\n', 'row 2: item i2 has the category 2; as 2pl it has 0 to 1.'],
    ['i1,i2\n1,1\n1,0\n', 'item i1 has one category, everybody gave 1'],
    ['i1,i2\n,1\n,0\n', 'item i1 has no answers'],
    ['', 'is empty.'],
    ['i1,i2\n', 'has a header and no rows.'],
    ['i1,i1\n0,1\n', 'has two columns "i1".'],
  ])('%j', async (content, words) => {
    const responses = analyst.write('bad.csv', content);
    const out = analyst.path('none.csv');
    const refused = calibrateCommand.run(['--responses', responses, '--model', '2pl', '--out', out]);
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.not.toThrow(/\n/);
    expect(() => analyst.read('none.csv')).toThrow('ENOENT');
  });

  it.each([
    [['--model', '5pl'], '--model is one of 1pl, 2pl'],
    [['--model', '2pl', '--priors', 'wide'], '--priors is empirical|none'],
    [['--model', '2pl', '--quadrature', '61.5'], '--quadrature is a whole number'],
    [['--model', '2pl', '--threads', '0'], '--threads is a whole number'],
    [['--model', '2pl', '--tolerances', '1e-6'], 'does not know the option --tolerances'],
    [['--model', '2pl', '--ignore', 'Item9'], 'has no column "Item9"'],
    [[], 'calibrate needs --model.'],
  ])('%j', async (words, message) => {
    await expect(calibrateCommand.run(['--responses', reference('lsat6.csv.gz'), ...words])).rejects.toThrow(
      message,
    );
  });
});
