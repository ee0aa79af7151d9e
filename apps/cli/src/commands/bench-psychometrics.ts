import { availableParallelism } from 'node:os';
import { NOT_GIVEN } from '@qabilet/psychometrics';
import { Options } from '../analysis/options';
import { writeWhole } from '../analysis/output-file';
import { threadsFor } from '../analysis/threads';
import type { Command } from './command';

const MOST_PEOPLE = 1_000_000;

/** Times one calibration in this fresh process; with --out it writes the answers instead, for another program. */
const benchFitCommand: Command = {
  name: 'bench fit',
  usage: '--case name [--threads n] [--out answers.csv.gz]',
  run: async (words) => {
    const { answersOf, FIT_CASES, takeTime } = await import('../bench/fit-case');
    const options = Options.read('bench fit', words, { case: 'text', threads: 'text', out: 'text' });
    const name = options.oneOf(
      'case',
      FIT_CASES.map((each) => each.name),
    );
    const fitCase = FIT_CASES.find((each) => each.name === name) ?? FIT_CASES[0];
    if (!fitCase) return;
    const out = options.text('out');
    const threads = threadsFor(options.number('threads', { from: 1, to: 64, isWhole: true }));
    if (out === undefined) return console.log(JSON.stringify(takeTime(fitCase, threads)));
    const { persons, items, categories } = answersOf(fitCase);
    const lines = Array.from({ length: persons }, (_, person) =>
      Array.from(categories.subarray(person * items, (person + 1) * items), (category) =>
        category === NOT_GIVEN ? '' : category,
      ).join(),
    );
    const header = Array.from({ length: items }, (_, index) => `i${index + 1}`).join();
    await writeWhole(out, `${[header, ...lines].join('\n')}\n`);
  },
};

/** Times selection and estimate of the next question apart. */
const benchChoiceCommand: Command = {
  name: 'bench choice',
  usage: '--items n',
  run: async (words) => {
    const { timeChoice } = await import('../bench/choice');
    const options = Options.read('bench choice', words, { items: 'text' });
    const items = options.number('items', { from: 50, to: 100_000, isWhole: true }) ?? 500;
    console.log(JSON.stringify(timeChoice(items)));
  },
};

/** Times whole tests of many people on all cores; with --from it is one core's share of them. */
const benchTestsCommand: Command = {
  name: 'bench tests',
  usage: '[--people n] [--from n]',
  run: async (words) => {
    const options = Options.read('bench tests', words, { people: 'text', from: 'text', threads: 'text' });
    const people = options.number('people', { from: 1, to: MOST_PEOPLE, isWhole: true }) ?? 10_000;
    const from = options.number('from', { from: 0, to: people, isWhole: true });
    if (from !== undefined) {
      const { takeWholeTests } = await import('../bench/whole-tests');
      return console.log(JSON.stringify(takeWholeTests({ from, to: people })));
    }
    const { atMost, inOwnThread } = await import('../validity/own-thread');
    const threads = options.number('threads', { from: 1, to: 64, isWhole: true }) ?? availableParallelism();
    const cpu = process.cpuUsage();
    const began = performance.now();
    const ends = Array.from({ length: threads }, (_, k) => Math.round(((k + 1) * people) / threads));
    const parts = await atMost(threads, ends, async (end, k) => {
      const line = ['bench', 'tests', '--from', String(ends[k - 1] ?? 0), '--people', String(end)];
      return JSON.parse(await inOwnThread(line)) as { readonly questions: number };
    });
    const seconds = (performance.now() - began) / 1000;
    const questions = parts.reduce((sum, part) => sum + part.questions, 0);
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({ people, threads, questions, seconds, cpuSeconds: (user + system) / 1e6 }));
  },
};

/** What `npm run bench -- psychometrics` calls, one fresh process after another. */
export const benchCommands: readonly Command[] = [benchFitCommand, benchChoiceCommand, benchTestsCommand];
