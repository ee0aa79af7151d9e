import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createGenerator, drawCategory, type ItemParameters } from '@qabilet/psychometrics';
import { Analyst } from '../testing/analyst';

const root = resolve(__dirname, '../../../..');
const built = join(root, 'dist', `cli-threads-${process.pid}`);
const analyst = new Analyst();

/** Enough answers for threads: fewer stay on one. */
const PEOPLE = 5200;
const items: ItemParameters[] = Array.from({ length: 60 }, (_, j) =>
  j % 10 === 9
    ? { model: 'grm', a: 1.2, thresholds: [-0.7, 0.6] }
    : { model: '2pl', a: 0.8 + 0.02 * j, b: -1.5 + 0.05 * j },
);

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'apps/cli/vite.config.ts');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '-c', config, '--outDir', built], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const generator = createGenerator('threads');
  const rows = Array.from({ length: PEOPLE }, (_, person) => {
    const ability = generator.normal();
    const out = person % 3;
    return items
      .map((item, j) => (j % 3 === out ? '' : drawCategory(ability, item, generator.next())))
      .join(',');
  });
  analyst.write('answers.csv', `${items.map((_, j) => `q${j}`).join(',')}\n${rows.join('\n')}\n`);
  analyst.write('items.csv', `id,model\n${items.map(({ model }, j) => `q${j},${model}`).join('\n')}\n`);
}, 120_000);
afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  analyst.leave();
});

/** What the built program says, but for the time it took. */
function calibrated(threads: number): object {
  const words = ['--responses', analyst.path('answers.csv'), '--items', analyst.path('items.csv')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(built, 'main.mjs'),
      'calibrate',
      ...words,
      '--model',
      '2pl',
      '--threads',
      String(threads),
      '--json',
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { seconds: _, readingSeconds: __, ...figures } = JSON.parse(stdout) as Record<string, unknown>;
  return figures;
}

describe('a calibration on several threads', () => {
  it('has the same digits as on one', () => {
    const one = calibrated(1);
    expect(one).toMatchObject({ converged: true, standardErrors: 'observed' });
    expect(calibrated(2)).toEqual(one);
    expect(calibrated(3)).toEqual(one);
  }, 120_000);
});
