import { readResponses } from '../analysis/response-file';
import { Analyst, reference } from '../testing/analyst';
import { calibrateCommand } from './calibrate';
import { linkCommand } from './link';

interface Linked {
  readonly seA: number;
  readonly seB: number;
  readonly errors: string;
}

const analyst = new Analyst();
afterAll(() => analyst.leave());

/** Two waves of 1,500 with 12 common items, each calibrated by itself. */
async function calibrateWaves(): Promise<void> {
  const { items, table, groups } = await readResponses(reference('two-waves.csv.gz'), { group: 'wave' });
  for (const wave of ['wave 1', 'wave 2']) {
    const own = [...(groups ?? [])].flatMap((group, person) => (group === wave ? [person] : []));
    const given = items.map((_, j) => j).filter((j) => cellOf(own[0] ?? 0, j) >= 0);
    const lines = own.map((person) => given.map((j) => cellOf(person, j)).join());
    const text = [given.map((j) => items[j]).join(), ...lines].join('\n');
    const path = analyst.write(`${wave}.csv`, text);
    await analyst.run(
      calibrateCommand,
      ...['--responses', path, '--model', '2pl', '--priors', 'none'],
      ...['--out', analyst.path(`${wave} bank.csv`), '--covariance', analyst.path(`${wave} covariance.csv`)],
    );
  }

  function cellOf(person: number, item: number): number {
    return table.categories[person * items.length + item] ?? -1;
  }
}

const banks = ['--from', analyst.path('wave 2 bank.csv'), '--to', analyst.path('wave 1 bank.csv')];
const joint = [
  ...['--from-covariance', analyst.path('wave 2 covariance.csv')],
  ...['--to-covariance', analyst.path('wave 1 covariance.csv')],
];

describe('the errors of a link by the joint covariances of two calibrations', () => {
  beforeAll(calibrateWaves);

  it.each([
    // equateIRT 2.5.1 with mirt 1.45.1 on the same answers.
    ['mean-mean', 0.0478524, 0.0522095, 1e-4],
    ['haebara', 0.0478958, 0.0490829, 1e-3],
    ['stocking-lord', 0.0475801, 0.049296, 1e-3],
  ] as const)('are those of equateIRT, %s', async (method, seA, seB, within) => {
    const link = await analyst.json<Linked>(linkCommand, ...banks, ...joint, '--method', method);
    expect(link.errors).toBe('from the items');
    expect(Math.abs(link.seA - seA)).toBeLessThan(within);
    expect(Math.abs(link.seB - seB)).toBeLessThan(within);
  });

  it('are larger than from the errors of the banks, which do not say what anchors share', async () => {
    const words = [...banks, '--method', 'haebara'];
    const apart = await analyst.json<Linked>(linkCommand, ...words);
    const together = await analyst.json<Linked>(linkCommand, ...words, ...joint);
    expect(apart.seB).toBeLessThan(0.9 * together.seB);
  });

  it.each([
    ['one of the two alone', joint.slice(0, 2), /go together/],
    [
      'a matrix without an anchor',
      [...joint.slice(0, 3), analyst.path('few.csv')],
      /few\.csv has no parameter "i19\.a"/,
    ],
    ['a word in it', [...joint.slice(0, 3), analyst.path('word.csv')], /word\.csv.*number, not "many"/],
    ['sides that differ', [...joint.slice(0, 3), analyst.path('askew.csv')], /not symmetric/],
    ['a negative variance', [...joint.slice(0, 3), analyst.path('negative.csv')], /not positive definite/],
  ])('are refused with %s', async (_, words, expected) => {
    const matrix = analyst.read('wave 1 covariance.csv');
    const changed = (by: (value: string, row: string, column: string) => string): string => {
      const [header = '', ...lines] = matrix.trim().split('\n');
      const names = header.split(',');
      const rows = lines.map((line) => {
        const [name = '', ...cells] = line.split(',');
        return [name, ...cells.map((cell, k) => by(cell, name, names[k + 1] ?? ''))].join();
      });
      return [header, ...rows].join('\n');
    };
    analyst.write('few.csv', 'parameter,i1.a\ni1.a,1');
    analyst.write(
      'word.csv',
      changed((cell, row, column) => (row === 'i20.b' && column === 'i19.a' ? 'many' : cell)),
    );
    analyst.write(
      'askew.csv',
      changed((cell, row, column) => (row === 'i20.b' && column === 'i19.a' ? '0.5' : cell)),
    );
    analyst.write(
      'negative.csv',
      changed((cell, row, column) => (row === 'i19.a' && column === 'i19.a' ? '-1' : cell)),
    );
    await expect(analyst.run(linkCommand, ...banks, ...words)).rejects.toThrow(expected);
  });
});
