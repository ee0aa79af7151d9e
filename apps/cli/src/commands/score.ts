import { analysisCommand } from '../analysis/analysis-command';
import { answersOf, dimensionsOf, readBankResponses } from '../analysis/bank-responses';
import { readCorrelation } from '../analysis/correlation-file';
import { csvText } from '../analysis/csv-text';
import { gridFrom } from '../analysis/grid';
import { writeWhole } from '../analysis/output-file';
import { Progress } from '../analysis/progress';
import { personName } from '../analysis/response-file';
import { scorerFor, SCORING_METHODS, type Score } from '../analysis/scoring';
import { UsageError } from '../usage-error';

interface ScoredPerson {
  readonly id: string;
  readonly scores: readonly Score[];
  readonly answered: number;
}

/** Estimates abilities from answers to items with known parameters. */
export const scoreCommand = analysisCommand({
  name: 'score',
  usage: [
    `--bank bank.csv --responses R.csv[.gz] --method ${SCORING_METHODS.join('|')} [--grid lo,hi,n]`,
    `[--correlation matrix.csv] [--ignore columns] [--out scores.csv] [--json]`,
  ].join(' '),
  options: {
    bank: 'text',
    responses: 'text',
    method: 'text',
    grid: 'text',
    correlation: 'text',
    ignore: 'text',
    out: 'text',
  },
  run: async (options) => {
    const method = options.oneOf('method', SCORING_METHODS);
    const quadrature = gridFrom(options.text('grid'));
    const correlation = options.text('correlation');
    if (correlation !== undefined && method !== 'map' && method !== 'eap')
      throw new UsageError('--correlation goes with --method map or eap, which have a prior.');
    const files = await readBankResponses(options);
    const { names } = dimensionsOf(files.items);
    const covariance = correlation === undefined ? undefined : await readCorrelation(correlation, names);

    const score = scorerFor({
      items: files.items,
      method,
      quadrature,
      ...(covariance ? { covariance } : {}),
    });
    const { persons } = files.responses.table;
    const progress = new Progress();
    const people = Array.from({ length: persons }, (_, person): ScoredPerson => {
      progress.show(() => `scored ${person} of ${persons}`);
      const answers = answersOf(files, person);
      return { id: personName(files.responses, person), scores: score(answers), answered: answers.length };
    });
    progress.clear();

    const text = scoresText(names, people);
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, text);
    return {
      json: { method, dimensions: names, persons: people.map(personJson) },
      text: () => (out === undefined ? text : `${persons} people scored; the scores are in ${out}.`),
    };
  },
});

/** Numbers with one ability, arrays in the order of `dimensions` with several. */
function personJson({ id, scores, answered }: ScoredPerson) {
  const [only, ...others] = scores;
  const atBound = scores.some((score) => score.atBound) ? { atBound: true } : {};
  if (only && others.length === 0) return { id, theta: only.theta, se: only.se, answered, ...atBound };
  return {
    id,
    theta: scores.map(({ theta }) => theta),
    se: scores.map(({ se }) => se),
    answered,
    ...atBound,
  };
}

function scoresText(names: readonly string[], people: readonly ScoredPerson[]): string {
  const columns =
    names.length === 1 ? ['theta', 'se'] : names.flatMap((name) => [`theta_${name}`, `se_${name}`]);
  return csvText(
    ['id', ...columns, 'answered', 'at_bound'],
    people.map(({ id, scores, answered }) => [
      id,
      ...scores.flatMap(({ theta, se }) => [theta, se]),
      answered,
      scores.some(({ atBound }) => atBound) ? 1 : 0,
    ]),
  );
}
