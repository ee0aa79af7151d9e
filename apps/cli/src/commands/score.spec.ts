import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { scoreCommand } from './score';

interface Scored<Value = number> {
  readonly dimensions: readonly string[];
  readonly persons: readonly {
    readonly id: string;
    readonly theta: Value;
    readonly se: Value;
    readonly atBound?: boolean;
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const words = (bank: string, responses: string, ...more: string[]): string[] => [
  ...['--bank', reference(bank), '--responses', reference(responses)],
  ...more,
];

describe.each(['3pl', 'gpcm'] as const)('score under %s', (model) => {
  const numbers = expected[`scoring-${model}`];
  const files = [`scoring-${model}-bank.csv`, `scoring-${model}.csv`] as const;

  it.each([
    ['eap on 33 nodes', numbers.eap33, ['--method', 'eap', '--grid', '-4,4,33']],
    ['eap', numbers.eap61, ['--method', 'eap']],
    ['map', numbers.map, ['--method', 'map']],
    ['wle', numbers.wle, ['--method', 'wle']],
  ] as const)('has the abilities and errors of R by %s', async (_, values, how) => {
    const { persons } = await analyst.json<Scored>(scoreCommand, ...words(...files, ...how));
    expect(
      distance(
        persons.map(({ theta }) => theta),
        values.map(([theta]) => theta!),
      ),
    ).toBeLessThan(1e-8);
    expect(
      distance(
        persons.map(({ se }) => se),
        values.map(([, se]) => se!),
      ),
    ).toBeLessThan(1e-8);
  });

  it('says where maximum likelihood ends at the bound', async () => {
    const { persons } = await analyst.json<Scored>(scoreCommand, ...words(...files, '--method', 'ml'));
    expect(
      distance(
        persons.map(({ theta }) => theta),
        numbers.ml.map(([theta]) => theta as number),
      ),
    ).toBeLessThan(1e-8);
    expect(persons.map(({ atBound }) => atBound ?? false)).toEqual(numbers.ml.map(([, atBound]) => atBound));
  });
});

describe('score of several abilities', () => {
  const files = ['profile-bank.csv', 'profile.csv.gz'] as const;
  const correlation = ['--correlation', reference('profile-correlation.csv')];

  it('has the posterior mode of R, all abilities together', async () => {
    const { dimensions, persons } = await analyst.json<Scored<number[]>>(
      scoreCommand,
      ...words(...files, '--method', 'map', ...correlation),
    );
    expect(dimensions).toEqual(['area1', 'area2', 'area3', 'area4']);
    persons.forEach(({ theta, se }, i) =>
      expect(distance([...theta, ...se], expected.profile.map[i]!)).toBeLessThan(1e-3),
    );
  });

  it('writes a column for each ability', async () => {
    const out = analyst.path('scores.csv');
    await analyst.run(scoreCommand, ...words(...files, '--method', 'wle', '--out', out));
    const [header, first] = analyst.read('scores.csv').split('\n');
    expect(header).toBe(
      'id,theta_area1,se_area1,theta_area2,se_area2,theta_area3,se_area3,theta_area4,se_area4,answered,at_bound',
    );
    expect(first!.split(',')).toHaveLength(11);
  });

  it.each([
    [['--method', 'ml', ...correlation], '--correlation goes with --method map or eap'],
    [['--method', 'eap', ...correlation], 'a grid over 4 abilities is too large'],
  ])('refuses %j', async (more, message) => {
    await expect(scoreCommand.run(words(...files, ...more))).rejects.toThrow(message);
  });

  it.each([
    ['area1,area2,area3,area4\n1,0,0,0\n', 'is not square'],
    ['area1,area2,area3\n1,0,0\n0,1,0\n0,0,1\n', 'has no ability "area4"'],
    ['area1,area2,area3,area4\n1,2,0,0\n2,1,0,0\n0,0,1,0\n0,0,0,1\n', 'not positive definite'],
    ['area1,area2,area3,area4\n1,0.2,0,0\n0.3,1,0,0\n0,0,1,0\n0,0,0,1\n', 'not symmetric'],
  ])('refuses the matrix %j', async (content, message) => {
    const matrix = analyst.write('matrix.csv', content);
    await expect(
      scoreCommand.run(words(...files, '--method', 'map', '--correlation', matrix)),
    ).rejects.toThrow(message);
  });
});

describe('score of a file with more than items', () => {
  const bank = analyst.write('bank.csv', 'id,model,a,b\nq1,2pl,1,0\nq2,2pl,1.2,0.5\nq3,2pl,0.8,-1\n');
  const score = (responses: string): Promise<Scored> =>
    analyst.json(
      scoreCommand,
      '--bank',
      bank,
      '--responses',
      analyst.write('r.csv', responses),
      '--method',
      'wle',
    );

  it('takes ids, leaves groups out and says so, and scores nobody who answered nothing', async () => {
    const { persons } = await score('id,region,q1,q3\np-7,north,1,0\np-8,south,,\n');
    expect(persons[0]).toMatchObject({ id: 'p-7', answered: 2 });
    expect(persons[1]).toEqual({ id: 'p-8', theta: null, se: null, answered: 0 });
    expect(analyst.notes.join('')).toContain('not in the bank: region.');
  });

  it.each([
    ['q1,q2\n1,2\n', 'row 1: item q2 has the category 2; as 2pl it has 0 to 1.'],
    ['q1,q2\n1,right\n', 'item q2 has the category "right"'],
    ['x1,x2\n1,0\n', 'has no column that is an item'],
  ])('refuses %j', async (responses, message) => {
    await expect(score(responses)).rejects.toThrow(message);
  });
});
