import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { difCommand } from './dif';

interface Found {
  readonly reference: string;
  readonly matching: string;
  readonly methods: readonly {
    readonly method: string;
    readonly flagged: readonly string[];
    readonly items: readonly {
      readonly chiSquare: number;
      readonly chiSquareCorrected: number;
      readonly delta: number;
      readonly class: string;
      readonly both: { readonly chiSquare: number };
      readonly uniform: { readonly chiSquare: number };
      readonly nonUniform: { readonly chiSquare: number };
    }[];
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const dif = (file: string, ...words: string[]): Promise<Found> =>
  analyst.json(difCommand, '--responses', reference(file), ...words);
const ids = (numbers: readonly number[]): string[] => numbers.map((number) => `i${number}`);
const two = ['--group', 'group', '--flag', 'significance'];

describe('dif', () => {
  it('has the statistics, sizes and classes of difR', async () => {
    const { methods } = await dif('dif.csv.gz', ...two);
    const [mh, logistic] = methods;
    const numbers = expected.dif.mh;
    expect(
      distance(
        mh!.items.map((item) => item.chiSquareCorrected),
        numbers.chi2_corrected,
      ),
    ).toBeLessThan(1e-8);
    expect(
      distance(
        mh!.items.map((item) => item.delta),
        numbers.deltaMH,
      ),
    ).toBeLessThan(1e-8);
    expect(mh!.items.map((item) => item.class)).toEqual(numbers.ETS);
    expect(mh!.flagged).toEqual(ids(numbers.DIF_items_alpha05));
    for (const test of ['both', 'uniform', 'nonUniform'] as const) {
      const found = logistic!.items.map((item) => item[test].chiSquare);
      expect(distance(found, expected.dif.logistic[test])).toBeLessThan(1e-5);
    }
    expect(logistic!.flagged).toEqual(ids(expected.dif.logisticFlagged));
  });

  it('purifies to the lists of difR', async () => {
    const { methods } = await dif('dif.csv.gz', ...two, '--purify');
    expect(methods[0]!.flagged).toEqual(ids([expected.dif.mhPurified]));
    expect(methods[1]!.flagged).toEqual(ids(expected.dif.logisticPurified));
  });

  it('flags by size unless told otherwise', async () => {
    const { methods } = await dif('dif.csv.gz', '--group', 'group');
    expect(methods.map(({ flagged }) => flagged)).toEqual([['i5'], []]);
  });

  it('tells four languages apart as difR does', async () => {
    const { reference: first, methods } = await dif(
      'dif-four.csv.gz',
      '--group',
      'language',
      '--flag',
      'significance',
    );
    expect(first).toBe('en');
    expect(
      distance(
        methods[0]!.items.map((item) => item.chiSquare),
        expected.dif.four.chi2,
      ),
    ).toBeLessThan(1e-7);
    expect(methods[0]!.flagged).toEqual(ids(expected.dif.four.mh));
    expect(methods[1]!.flagged).toEqual(ids(expected.dif.four.logistic));
  });

  it('turns round with the reference group', async () => {
    const { methods } = await dif('dif.csv.gz', ...two, '--reference', '1', '--method', 'mh');
    const turned = expected.dif.mh.deltaMH.map((delta) => -delta);
    expect(
      distance(
        methods[0]!.items.map((item) => item.delta),
        turned,
      ),
    ).toBeLessThan(1e-8);
  });

  it('matches on ability where a bank is given', async () => {
    const bank = reference('item-fit-bank.csv');
    const { matching } = await dif('dif.csv.gz', '--group', 'group', '--bank', bank, '--method', 'mh');
    expect(matching).toBe('ability');
  });

  describe('of items with more than two categories', () => {
    const steps = (people: number): string =>
      Array.from({ length: people }, (_, i) => {
        const [level, luck, chance] = [Math.floor(i / 2) % 3, Math.floor(i / 7) % 3, Math.floor(i / 11) % 3];
        const rounded = (level + luck) >> 1;
        return [i % 2 === 0 ? 'kk' : 'ru', level, rounded, luck, Math.max(level, chance)].join();
      }).join('\n');
    const found = (rows: string): Promise<Found> => {
      const file = analyst.write('steps.csv', `lang,i1,i2,i3,i4\n${rows}\n`);
      return analyst.json(difCommand, '--responses', file, '--group', 'lang', '--model', 'gpcm');
    };

    it('goes by likelihood ratio', async () => {
      const { methods } = await found(steps(240));
      expect(methods.map(({ method, items }) => [method, items.length])).toEqual([['likelihood-ratio', 4]]);
    });

    it('needs every category in every group', async () => {
      await expect(found(`${steps(20)}\nkk,0,0,0,3`)).rejects.toThrow(
        'nobody of group ru gave category 3 of item i4',
      );
    });
  });

  it.each([
    [['--group', 'region'], 'has no column "region"'],
    [['--group', 'group', '--reference', 'x'], 'There is no group "x"; there are 0, 1.'],
    [['--group', 'group', '--method', 'ttest'], '--method is one or more of mh, logistic, lr'],
    [[], 'dif needs --group.'],
  ])('refuses %j', async (words, message) => {
    await expect(difCommand.run(['--responses', reference('dif.csv.gz'), ...words])).rejects.toThrow(message);
  });
});
