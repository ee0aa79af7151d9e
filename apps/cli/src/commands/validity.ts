import { availableParallelism } from 'node:os';
import { analysisCommand } from '../analysis/analysis-command';
import type { Options } from '../analysis/options';
import { writeWhole } from '../analysis/output-file';
import { Progress } from '../analysis/progress';
import { UsageError } from '../usage-error';
import type { Section, Study } from '../validity/study';

const DEFAULT_PEOPLE = 1000;
const FEWEST_PEOPLE = 20;
const MOST_PEOPLE = 100_000;
const DEFAULT_SEED = 'qabilet';

/** Simulates how well the product measures, and writes it down. */
export const validityCommand = analysisCommand({
  name: 'validity',
  usage: `[--people ${DEFAULT_PEOPLE}] [--seed ${DEFAULT_SEED}] [--only study,study] [--threads n] [--out docs/validity.md] [--json]`,
  options: { people: 'text', seed: 'text', only: 'text', threads: 'text', out: 'text' },
  run: async (options) => {
    const people =
      options.number('people', { from: FEWEST_PEOPLE, to: MOST_PEOPLE, isWhole: true }) ?? DEFAULT_PEOPLE;
    const seed = options.text('seed') ?? DEFAULT_SEED;
    const threads = options.number('threads', { from: 1, to: 64, isWhole: true }) ?? availableParallelism();
    // The content of the product is large, and no other command of this kind needs it.
    const { STUDIES } = await import('../validity/studies');
    const { reportText } = await import('../validity/report');
    const studies = chosen(options, STUDIES);
    const sections = await (threads === 1 || studies.length === 1 ? oneByOne : inThreads)(studies, {
      people,
      seed,
      threads,
    });
    const text = reportText(sections, { people, seed });
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, text);
    return {
      json: { people, seed, sections },
      text: () => (out === undefined ? text : summary(sections, out)),
    };
  },
});

interface Run {
  readonly people: number;
  readonly seed: string;
  readonly threads: number;
}

function chosen(options: Options, studies: readonly Study[]): readonly Study[] {
  const names = options.list('only');
  const unknown = names.find((name) => !studies.some((study) => study.name === name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no study "${unknown}". There are ${studies.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? studies : studies.filter(({ name }) => names.includes(name));
}

async function oneByOne(studies: readonly Study[], { people, seed }: Run): Promise<Section[]> {
  const progress = new Progress();
  const sections = studies.map(({ name, run }) =>
    run({ people, seed, onProgress: (doing) => progress.show(() => `${name}: ${doing}`) }),
  );
  progress.clear();
  return sections;
}

/** Each study in a thread of its own: their figures depend on people and seed alone, not on who computes them. */
async function inThreads(studies: readonly Study[], { people, seed, threads }: Run): Promise<Section[]> {
  const { atMost, inOwnThread } = await import('../validity/own-thread');
  const progress = new Progress();
  const running = new Set<string>();
  let done = 0;
  const show = (): void =>
    progress.show(() => `${done} of ${studies.length} studies done; now ${[...running].join(', ')}`);
  const sections = await atMost(threads, studies, async ({ name }) => {
    running.add(name);
    show();
    const words = ['validity', '--only', name, '--people', String(people), '--seed', seed, '--json'];
    const { sections: found } = JSON.parse(await inOwnThread(words)) as {
      readonly sections: readonly Section[];
    };
    running.delete(name);
    done += 1;
    show();
    return found;
  });
  progress.clear();
  return sections.flat();
}

function summary(sections: readonly Section[], out: string): string {
  const aims = sections.flatMap((section) => section.aims);
  return [
    ...aims.map(
      ({ text, found, isReached }) => `${isReached ? 'reached    ' : 'NOT reached'}  ${text}: ${found}`,
    ),
    `The report is in ${out}.`,
  ].join('\n');
}
