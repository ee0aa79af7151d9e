import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { replayCommand } from './replay';

interface Replayed {
  readonly persons: readonly {
    readonly id: string;
    readonly items: readonly string[];
    readonly responses: readonly number[];
    readonly theta: readonly number[];
    readonly se: readonly number[];
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const words = (...more: string[]): string[] => [
  ...['--bank', reference('cat-bank.csv'), '--responses', reference('cat-strings.csv.gz')],
  ...more,
];
const byEap = ['--estimate', 'eap', '--grid', '-4,4,33'];

describe('replay', () => {
  it.each([
    ['mfiEap', ['--select', 'mfi', ...byEap, '--length', '30'], 1e-9],
    ['mfiUntilPrecise', ['--select', 'mfi', ...byEap, '--se', '0.3'], 1e-9],
    ['mfiMap', ['--select', 'mfi', '--estimate', 'map', '--length', '20'], 2e-4],
    ['mpwi', ['--select', 'mpwi', ...byEap, '--length', '12'], 1e-9],
    ['klp', ['--select', 'klp', ...byEap, '--length', '12'], 1e-9],
    ['mepv', ['--select', 'mepv', ...byEap, '--length', '10'], 1e-9],
  ] as const)('asks the items of catR and finds its abilities: %s', async (rule, how, tolerance) => {
    const { persons } = await analyst.json<Replayed>(replayCommand, ...words(...how));
    expect(persons).toHaveLength(expected.replay[rule].length);
    expected.replay[rule].forEach(({ items, theta, se }, person) => {
      expect(persons[person]!.items.map(Number)).toEqual(items);
      expect(distance(persons[person]!.theta, theta)).toBeLessThan(tolerance);
      expect(distance(persons[person]!.se, se)).toBeLessThan(tolerance);
    });
  });

  it('asks only what the person answered', async () => {
    const bank = analyst.write('bank.csv', 'id,model,a,b\nq1,2pl,1,0\nq2,2pl,2,0\nq3,2pl,0.8,-1\n');
    const responses = analyst.write('r.csv', 'id,q1,q2,q3\nann,1,,0\nbob,,,\n');
    const trace = await analyst.run(
      replayCommand,
      ...['--bank', bank, '--responses', responses, '--select', 'mfi', '--estimate', 'eap', '--length', '3'],
    );
    const rows = trace
      .trim()
      .split('\n')
      .map((line) => line.split(',').slice(0, 4).join());
    expect(rows).toEqual(['id,step,item,response', 'ann,1,q1,1', 'ann,2,q3,0']);
  });

  it.each([
    [['--select', 'mfi', '--estimate', 'eap'], 'replay needs --length or --se'],
    [['--select', 'mfi', '--estimate', 'eap', '--length', '201'], 'the responses have 200 items'],
    [['--select', 'best', '--estimate', 'eap', '--length', '2'], '--select is one of mfi, mpwi, klp, mepv'],
    [['--select', 'mfi', '--estimate', 'eap', '--length', '2', '--grid', '4,-4,9'], '--grid is lo,hi,n'],
  ])('refuses %j', async (more, message) => {
    await expect(replayCommand.run(words(...more))).rejects.toThrow(message);
  });
});
