import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Analyst, reference } from './testing/analyst';

const root = resolve(__dirname, '../../..');
const built = join(root, 'dist', `cli-spec-${process.pid}`);
const analyst = new Analyst();

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'apps/cli/vite.config.ts');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '-c', config, '--outDir', built], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  analyst.leave();
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(built, 'main.mjs'), ...words], {
    encoding: 'utf8',
    cwd: analyst.path('.'),
  });

describe('the program, built', () => {
  it('prints nothing but JSON, and ends with 0', () => {
    const words = ['--responses', reference('lsat6.csv.gz'), '--model', '2pl', '--json'];
    const { status, stdout, stderr } = run('calibrate', ...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ converged: true, items: { length: 5 } });
  });

  it.each([
    [['calibrate', '--responses', 'nowhere.csv', '--model', '2pl'], 'There is no file nowhere.csv.'],
    [['calibrate', '--response', 'x'], 'calibrate does not know the option --response.'],
    [['score', '--bank', 'empty.csv', '--responses', 'r.csv', '--method', 'eap'], 'empty.csv is empty.'],
    [['simulate', '--people', 'many', '--seed', '1'], '--people is a whole number'],
  ])('ends with 2 and one line: %j', (words, message) => {
    const files = { 'empty.csv': '', 'r.csv': 'q1\n1\n' };
    const paths = Object.entries(files).map(
      ([name, content]) => [name, analyst.write(name, content)] as const,
    );
    const { status, stdout, stderr } = run(...words.map((word) => new Map(paths).get(word) ?? word));
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toContain(message);
  });

  it('checks the questions that it ships, and ends with 0', () => {
    const { status, stdout, stderr } = run('content', 'check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^rules: \d+ passed, 0 failed$/m);
  });

  it('leaves no file behind when it refuses', () => {
    const before = readdirSync(analyst.path('.'));
    const words = ['--responses', reference('lsat6.csv.gz'), '--model', '2pl'];
    expect(run('calibrate', ...words, '--out', analyst.path('no/bank.csv')).status).toBe(2);
    expect(readdirSync(analyst.path('.'))).toEqual(before);
  });

  it('tells how a command is called', () => {
    const { status, stdout } = run('score', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^qabilet score --bank bank\.csv --responses/);
  });

  it('is patient with a reader that has seen enough', () => {
    const score = [
      'score',
      '--bank',
      reference('item-fit-bank.csv'),
      '--responses',
      reference('item-fit.csv.gz'),
    ];
    const words = [join(built, 'main.mjs'), ...score, '--method', 'eap'].map((word) => `'${word}'`).join(' ');
    const shell = `'${process.execPath}' ${words} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'id,theta,se,answered,at_bound\n0\n', stderr: '' });
  });
});

describe('every example for analysts', () => {
  const guide = readFileSync(join(root, 'docs/analysts.md'), 'utf8');
  const examples = [...guide.matchAll(/^npm run (?:--silent )?qabilet -- ([a-z]+ (?:\S+ )*\S+)$/gm)].map(
    ([, words]) => words!,
  );
  beforeAll(() => cpSync(join(root, 'docs'), analyst.path('docs'), { recursive: true }));

  it('is found in the guide', () => {
    const commands = ['calibrate', 'score', 'fit', 'dif', 'link', 'change', 'simulate', 'replay'];
    expect(commands.filter((name) => !examples.some((words) => words.startsWith(`${name} `)))).toEqual([]);
  });

  it.each(examples)('runs: %s', (words) => {
    const { status, stdout, stderr } = run(...words.split(' '));
    expect({
      status,
      faults: stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Note: ')),
    }).toEqual({
      status: 0,
      faults: [],
    });
    expect(stdout).not.toBe('');
    const written = /--(?:out|persons) (\S+)/.exec(words)?.[1];
    if (written) expect(analyst.read(written)).toMatch(written.endsWith('.md') ? /^# / : /^id,/);
  });
});
