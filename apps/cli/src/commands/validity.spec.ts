import { STUDIES } from '../validity/studies';
import type { Section } from '../validity/study';
import { Analyst } from '../testing/analyst';
import { validityCommand } from './validity';

const analyst = new Analyst();
afterAll(() => analyst.leave());

interface Report {
  readonly people: number;
  readonly seed: string;
  readonly sections: readonly Section[];
}

const report = (...words: string[]): Promise<string> =>
  analyst.run(validityCommand, '--threads', '1', ...words);
const sectionsOf = async (...words: string[]): Promise<readonly Section[]> =>
  (await analyst.json<Report>(validityCommand, '--threads', '1', ...words)).sections;

describe('validity', () => {
  it('writes a whole report with few people', async () => {
    const said = await report('--people', '20', '--seed', 'spring', '--out', analyst.path('validity.md'));
    expect(said).toMatch(/reached {5}[^]*The report is in/);
    const text = analyst.read('validity.md');
    expect(text.match(/^## .+/gm)).toHaveLength(STUDIES.length);
    expect(text).toContain('npm run qabilet -- validity --people 20 --seed spring');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('finds the same figures with the same seed, and others with another', async () => {
    const only = ['--people', '20', '--only', 'correlated,correlations,length'];
    const spring = await sectionsOf(...only, '--seed', 'spring');
    expect(await sectionsOf(...only, '--seed', 'spring')).toEqual(spring);
    const autumn = await sectionsOf(...only, '--seed', 'autumn');
    expect(autumn.map(({ title }) => title)).toEqual(spring.map(({ title }) => title));
    spring.forEach(({ tables }, index) => expect(autumn[index]!.tables).not.toEqual(tables));
  });

  it('gives every column of every table a figure for each row', async () => {
    for (const { tables } of await sectionsOf('--people', '20', '--only', 'coverage,levels,shipped-bank')) {
      for (const { columns, rows } of tables) {
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  it('says at the top and in its place which aims are missed', async () => {
    const text = await report('--people', '20', '--only', 'shipped-bank');
    expect(text).toMatch(/^- Every competence known to 0\.35 in half of the tests: not reached \(/m);
    expect(text).toMatch(/^- Every competence known to 0\.35 in half of the tests: \*\*not\*\* reached \(/m);
  });

  it.each([
    [['--only', 'astrology'], 'There is no study "astrology"'],
    [['--people', '3'], '--people is a whole number from 20'],
    [['--peple', '3'], 'does not know the option --peple'],
  ])('refuses %j', async (words, message) => {
    await expect(report(...words)).rejects.toThrow(message);
  });
});
