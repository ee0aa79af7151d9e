import { Analyst, reference } from '../testing/analyst';
import { replayCommand } from './replay';
import { simulateCommand } from './simulate';

interface Simulated<Value = number> {
  readonly summary: Readonly<Record<string, number>> & { readonly endings: Readonly<Record<string, number>> };
  readonly persons: readonly {
    readonly ability: Value;
    readonly items: readonly string[];
    readonly responses: readonly number[];
    readonly theta: readonly Value[];
    readonly se: readonly Value[];
    readonly ending: string;
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const areas = ['info', 'comm', 'content', 'safety', 'problem'];
const simulate = <Value = number>(
  blueprint: object,
  { bank = 'cat-bank.csv', people = 60 }: { bank?: string; people?: number } = {},
): Promise<Simulated<Value>> =>
  analyst.json(
    simulateCommand,
    ...['--bank', reference(bank), '--blueprint', analyst.write('blueprint.json', JSON.stringify(blueprint))],
    ...['--people', String(people), '--seed', 'spring'],
  );

describe('simulate', () => {
  it('gives the same tests for the same seed', async () => {
    const blueprint = { maximumItems: 6 };
    const { persons } = await simulate(blueprint, { people: 5 });
    expect((await simulate(blueprint, { people: 5 })).persons).toEqual(persons);
    expect(persons[0]).toMatchObject({ ending: 'items' });
    for (const trace of ['items', 'responses', 'theta', 'se'] as const)
      expect(persons[0]![trace]).toHaveLength(6);
  });

  it('has the precision that other programs have with this bank', async () => {
    const blueprint = { select: 'mfi', estimate: 'eap', maximumItems: 60, standardError: 0.3 };
    const { summary } = await simulate(blueprint, { people: 400 });
    // catR: 18.4 items, RMSE 0.287; three standard errors of 400 people.
    expect(Math.abs(summary.meanItems! - 18.4)).toBeLessThan(1.5);
    expect(Math.abs(summary.rmse! - 0.287)).toBeLessThan(0.04);
    expect(Math.abs(summary.coverage90! - 0.9)).toBeLessThan(0.05);
  });

  it.each(['mfi', 'mpwi', 'klp', 'mepv', 'gain'])(
    'keeps content limits and enemies under %s',
    async (select) => {
      const limits = Object.fromEntries(areas.map((area) => [area, [2, 2]]));
      const content = [{ column: 'area', limits }];
      const enemies = [['121', '25', '29', '130']];
      const { persons } = await simulate({ select, maximumItems: 10, content, enemies }, { people: 12 });
      for (const { items } of persons) {
        const parts = items.map((id) => (Number(id) - 1) % areas.length);
        for (const part of areas.keys()) expect(parts.filter((own) => own === part)).toHaveLength(2);
        expect(items.filter((id) => enemies[0]!.includes(id)).length).toBeLessThan(2);
      }
    },
  );

  it.each(['mfi', 'mpwi', 'klp', 'mepv'])(
    'asks under %s what a replay of its answers asks',
    async (select) => {
      const { persons } = await simulate({ select, estimate: 'eap', maximumItems: 8 }, { people: 4 });
      const header = Array.from({ length: 200 }, (_, index) => String(index + 1));
      const rows = persons.map(({ items, responses }) =>
        header.map((id) => responses[items.indexOf(id)] ?? 0).join(),
      );
      const file = analyst.write('answers.csv', `${header.join()}\n${rows.join('\n')}\n`);
      const words = ['--bank', reference('cat-bank.csv'), '--responses', file, '--length', '8'];
      const again = await analyst.json<Simulated>(
        replayCommand,
        ...words,
        '--select',
        select,
        '--estimate',
        'eap',
      );
      persons.forEach(({ items, theta, se }, person) =>
        expect(again.persons[person]).toMatchObject({ items, theta, se }),
      );
    },
  );

  it('shows items to fewer people under exposure control', async () => {
    const blueprint = { select: 'mfi', maximumItems: 10, candidates: 3 };
    const free = await simulate(blueprint, { people: 150 });
    const controlled = await simulate({ ...blueprint, maximumExposure: 0.25 }, { people: 150 });
    expect(controlled.summary.maximumExposure).toBeLessThan(0.4);
    expect(controlled.summary.maximumExposure).toBeLessThan(free.summary.maximumExposure!);
    expect(controlled.summary.overlap).toBeLessThan(free.summary.overlap!);
  });

  it('measures several correlated abilities at once', async () => {
    const blueprint = { maximumItems: 12, correlation: 0.7, cuts: { area1: [0] } };
    const { persons, summary } = await simulate<number[]>(blueprint, {
      bank: 'profile-bank.csv',
      people: 40,
    });
    expect(persons[0]!.ability).toHaveLength(4);
    expect(persons[0]!.theta[11]).toHaveLength(4);
    expect(summary.levelAccuracy).toBeGreaterThan(0.6);
  });

  it('writes one row for each answer', async () => {
    const blueprint = analyst.write('b.json', '{"maximumItems": 3}');
    const words = [
      '--bank',
      reference('cat-bank.csv'),
      '--blueprint',
      blueprint,
      '--people',
      '4',
      '--seed',
      '1',
    ];
    const text = await analyst.run(simulateCommand, ...words, '--out', analyst.path('trace.csv'));
    expect(text).toMatch(/rmse[^]*ended by items: 4/);
    const lines = analyst.read('trace.csv').trim().split('\n');
    expect(lines[0]).toBe('id,ability,step,item,response,theta,se');
    expect(lines).toHaveLength(1 + 4 * 3);
  });

  it.each([
    [{}, 'has no "maximumItems"'],
    [{ maximumItems: 201 }, '"maximumItems" is a whole number from 1 up to 200'],
    [{ maximumItem: 3 }, 'unknown key "maximumItem"'],
    [{ maximumItems: 3, select: 'best' }, '"select" is one of gain, mfi'],
    [{ maximumItems: 3, select: 'gain', estimate: 'eap' }, '"gain" estimates by "map"'],
    [{ maximumItems: 3, cuts: [1, 0] }, '"cuts" must rise'],
    [{ maximumItems: 3, cuts: { other: [1] } }, '"cuts" names "other"'],
    [{ maximumItems: 3, correlation: [[1, 2]] }, '"correlation" is a number or a matrix of 1 rows'],
    [{ maximumItems: 3, content: [{ column: 'format', limits: {} }] }, 'the bank has no column "format"'],
    [{ maximumItems: 3, content: [{ column: 'area', limits: { art: [1, 2] } }] }, 'no item has "art"'],
    [{ maximumItems: 3, content: [{ column: 'area', limits: { info: [3, 2] } }] }, '"content" is a list of'],
    [{ maximumItems: 3, enemies: [['1', '999']] }, '"enemies" names "999"'],
    [[1], 'is not a JSON object'],
  ])('refuses the blueprint %j', async (blueprint, message) => {
    await expect(simulate(blueprint)).rejects.toThrow(message);
  });
});
