import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Analyst, distance, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { changeCommand } from './change';

interface Changed {
  readonly people: number;
  readonly improved: number;
  readonly declined: number;
  readonly change: { readonly difference: number; readonly se: number };
  readonly persons: readonly {
    readonly id: string;
    readonly z: number;
    readonly index: number;
    readonly change: string;
  }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const files = ['--before', reference('change-before.csv'), '--after', reference('change-after.csv')];
const change = (...words: string[]): Promise<Changed> => analyst.json(changeCommand, ...files, ...words);

describe('change', () => {
  it('has z, index and reliable changes as published', async () => {
    const { persons, improved, declined } = await change('--reliability', '0.88');
    expect(
      distance(
        persons.map(({ z }) => z),
        expected.change.z,
      ),
    ).toBeLessThan(1e-9);
    expect(
      distance(
        persons.map(({ index }) => index),
        expected.change.index,
      ),
    ).toBeLessThan(1e-9);
    expect([improved, declined]).toEqual([expected.change.improved, 0]);
  });

  it('carries the error of the link for each person and once for all', async () => {
    const plain = await change();
    const linked = await change('--link-error', '0.05');
    expect(
      distance(
        linked.persons.map(({ z }) => z),
        expected.change.zWithLink,
      ),
    ).toBeLessThan(1e-9);
    expect(linked.change.se).toBeCloseTo(Math.hypot(plain.change.se, 0.05), 12);
  });

  it('pairs people by id and says who is alone', async () => {
    const before = analyst.write('before.csv', 'id,theta,se\na,0,0.3\nb,1,0.3\nc,-1,0.3\nd,2,0.3\n');
    const after = analyst.write('after.csv', 'id,theta,se\nc,0.5,0.3\nb,1.1,0.3\na,0.2,0.3\ne,,\n');
    const out = analyst.path('change.csv');
    await analyst.run(changeCommand, '--before', before, '--after', after, '--out', out);
    const rows = analyst
      .read('change.csv')
      .split('\n')
      .map((line) => line.split(','));
    expect(rows.slice(0, 4).map((row) => [row[0], row[6]])).toEqual([
      ['id', 'change'],
      ['a', 'unchanged'],
      ['b', 'unchanged'],
      ['c', 'improved'],
    ]);
    expect(analyst.notes.join('')).toContain('scores without a counterpart, left out: 1.');
  });

  it('takes one of several abilities', async () => {
    const scores = 'id,theta_info,se_info\na,0,0.3\nb,1,0.3\nc,-1,0.3\n';
    const file = analyst.write('scores.csv', scores);
    const same = ['--before', file, '--after', file];
    await expect(changeCommand.run(same)).rejects.toThrow('Name one ability: --dimension info.');
    const { people } = await analyst.json<Changed>(changeCommand, ...same, '--dimension', 'info');
    expect(people).toBe(3);
  });

  it('takes answers too, and then tells the change of the latent mean', async () => {
    const bank = reference('item-fit-bank.csv');
    const [header, ...rows] = gunzipSync(readFileSync(reference('item-fit.csv.gz')))
      .toString()
      .trim()
      .split('\n');
    const people = rows.slice(0, 300).map((row, i) => `p${i},${row}`);
    const before = analyst.write('wave-1.csv', `id,${header}\n${people.join('\n')}\n`);
    // The first five items right for all.
    const better = people.map((row) =>
      row
        .split(',')
        .map((cell, k) => (k > 0 && k < 6 ? '1' : cell))
        .join(),
    );
    const after = analyst.write('wave-2.csv', `id,${header}\n${better.join('\n')}\n`);
    const words = ['--before', before, '--after', after, '--bank', bank, '--link-error', '0.05'];
    const { latent, people: count } = await analyst.json<{
      people: number;
      latent: { difference: number; se: number; before: { mean: number; se: number }; after: { se: number } };
    }>(changeCommand, ...words);
    expect(count).toBe(300);
    expect(Math.abs(latent.before.mean)).toBeLessThan(0.2);
    expect(latent.difference).toBeGreaterThan(0.3);
    expect(latent.se).toBeCloseTo(Math.hypot(latent.before.se, latent.after.se, 0.05), 12);
  });
});
