import { writeFile } from 'node:fs/promises';
import { Analyst, reference } from '../testing/analyst';
import expected from '../testing/refs/expected.json';
import { linkCommand } from './link';

interface Linked {
  readonly A: number;
  readonly B: number;
  readonly seA: number;
  readonly methods: Readonly<Record<string, { readonly A: number; readonly B: number }>>;
  readonly anchors: readonly { readonly id: string; readonly flagged: boolean }[];
}

const analyst = new Analyst();
afterAll(() => analyst.leave());
const banks = ['--from', reference('link-new.csv'), '--to', reference('link-old.csv')];
const anchors = ['--anchors', expected.link.anchors.join()];

describe('link', () => {
  it.each(['mean-mean', 'mean-sigma', 'mean-geometric-mean', 'haebara', 'stocking-lord'] as const)(
    'has the constants of Kolen and Brennan by %s',
    async (method) => {
      const { A, B, methods } = await analyst.json<Linked>(
        linkCommand,
        ...banks,
        ...anchors,
        '--method',
        method,
      );
      expect(Math.abs(A - expected.link[method].A)).toBeLessThan(1e-4);
      expect(Math.abs(B - expected.link[method].B)).toBeLessThan(1e-4);
      expect(methods[method]).toEqual({ A, B });
    },
  );

  it('is robust unless told otherwise, and says which anchor moved', async () => {
    const { A, seA, anchors: found, methods } = await analyst.json<Linked>(linkCommand, ...banks, ...anchors);
    expect(methods.robust!.A).toBe(A);
    expect(seA).toBeGreaterThan(0);
    expect(found.filter(({ flagged }) => flagged).map(({ id }) => id)).toEqual(['k21', 'k36']);
    expect(analyst.notes.join('')).toContain('k21');
  });

  it('states errors from those of the anchors where both banks have them', async () => {
    const bank = (shift: number) =>
      [
        'id,model,a,b,se_a,se_b',
        ...Array.from({ length: 12 }, (_, k) => `i${k},2pl,${1 + k / 20},${k / 4 - 1.5 + shift},0.08,0.06`),
      ].join('\n');
    const [from, to] = [analyst.path('from.csv'), analyst.path('to.csv')];
    await writeFile(from, bank(0.2));
    await writeFile(to, bank(0));
    const sure = await analyst.json<Linked>(linkCommand, '--from', from, '--to', to, '--method', 'haebara');
    expect(sure).toMatchObject({ errors: 'from the items' });
    expect(sure.B).toBeCloseTo(-0.2, 6);
    // The banks agree to the digit, so only what their items do not know is left.
    expect(sure.seA).toBeGreaterThan(0.01);
    const blind = await analyst.json<Linked>(linkCommand, ...banks, ...anchors, '--method', 'haebara');
    expect(blind).toMatchObject({ errors: 'from the spread of the anchors' });
  });

  it('writes a bank on the other scale that links to it without change', async () => {
    const out = analyst.path('linked.csv');
    await analyst.run(linkCommand, ...banks, ...anchors, '--method', 'mean-sigma', '--out', out);
    const again = await analyst.json<Linked>(
      linkCommand,
      ...['--from', out, '--to', reference('link-old.csv'), ...anchors, '--method', 'mean-sigma'],
    );
    expect(again.A).toBeCloseTo(1, 10);
    expect(again.B).toBeCloseTo(0, 10);
  });

  it.each([
    [['--anchors', 'k3,q1'], '--from has no item "q1"'],
    [['--anchors', 'k3,k6'], '2 anchors cannot carry a scale'],
    [['--method', 'median'], '--method is one of robust'],
  ])('refuses %j', async (words, message) => {
    await expect(linkCommand.run([...banks, ...words])).rejects.toThrow(message);
  });
});
