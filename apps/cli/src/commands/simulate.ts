import { analysisCommand } from '../analysis/analysis-command';
import { readBank } from '../analysis/bank-file';
import { readBlueprint } from '../analysis/blueprint';
import { csvText } from '../analysis/csv-text';
import { writeWhole } from '../analysis/output-file';
import { Progress } from '../analysis/progress';
import { simulateSittings, type SimulatedSitting } from '../analysis/simulated-test';
import { SimulationSummary } from '../analysis/simulation-summary';
import { textTable } from '../analysis/text-table';

const MOST_PEOPLE = 100_000;

/** Gives a test design to simulated people: what each would see, and how good the test is. */
export const simulateCommand = analysisCommand({
  name: 'simulate',
  usage: '--bank bank.csv --blueprint blueprint.json --people N --seed S [--out trace.csv] [--json]',
  options: { bank: 'text', blueprint: 'text', people: 'text', seed: 'text', out: 'text' },
  run: async (options) => {
    options.required('people');
    const people = options.number('people', { from: 1, to: MOST_PEOPLE, isWhole: true }) ?? 1;
    const seed = options.required('seed');
    const items = await readBank(options.required('bank'));
    const blueprint = await readBlueprint(options.required('blueprint'), items);

    const started = performance.now();
    const ids = items.map(({ id }) => id);
    const summary = new SimulationSummary(items.length, blueprint.cuts);
    const sittings: SimulatedSitting[] = [];
    const progress = new Progress();
    for (const sitting of simulateSittings(items, blueprint, { people, seed })) {
      progress.show(() => `${sittings.length} of ${people} tests taken`);
      summary.add(sitting);
      sittings.push(sitting);
    }
    progress.clear();
    const seconds = (performance.now() - started) / 1000;

    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, tracesText(sittings, ids, blueprint.dimensions));
    const result = summary.result();
    return {
      json: {
        dimensions: blueprint.dimensions,
        summary: result,
        persons: sittings.map((sitting, person) => sittingJson(sitting, person, ids)),
        seconds,
      },
      text: () => {
        const { endings, ...figures } = result;
        const ended = Object.entries(endings).filter(([, count]) => count > 0);
        return [
          textTable(['figure', 'value'], Object.entries(figures)),
          `ended by ${ended.map(([ending, count]) => `${ending}: ${count}`).join(', ')}`,
          ...(out === undefined ? [] : [`The traces are in ${out}.`]),
        ].join('\n');
      },
    };
  },
});

/** Numbers with one ability, arrays in the order of `dimensions` with several. */
function plain(values: Float64Array): number | number[] {
  return values.length === 1 ? (values[0] as number) : Array.from(values);
}

function sittingJson(
  { abilities, steps, seconds, ending }: SimulatedSitting,
  person: number,
  ids: readonly string[],
) {
  return {
    id: String(person + 1),
    ability: plain(abilities),
    items: steps.map(({ index }) => ids[index]),
    responses: steps.map(({ category }) => category),
    theta: steps.map(({ theta }) => plain(theta)),
    se: steps.map(({ se }) => plain(se)),
    seconds,
    ending,
  };
}

/** One row for each answer; with several abilities a column for each. */
function tracesText(
  sittings: readonly SimulatedSitting[],
  ids: readonly string[],
  dimensions: readonly string[],
): string {
  const named = (what: string): string[] =>
    dimensions.length === 1 ? [what] : dimensions.map((name) => `${what}_${name}`);
  return csvText(
    ['id', ...named('ability'), 'step', 'item', 'response', ...named('theta'), ...named('se')],
    sittings.flatMap(({ abilities, steps }, person) =>
      steps.map(({ index, category, theta, se }, k) => [
        ...[person + 1, ...abilities, k + 1, ids[index], category],
        ...theta,
        ...se,
      ]),
    ),
  );
}
