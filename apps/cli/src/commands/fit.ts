import { empiricalReliability, lz, lzStar, marginalReliability, trapezoid } from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import {
  answersOf,
  parametersOf,
  readBankResponses,
  refuseSeveralDimensions,
} from '../analysis/bank-responses';
import { csvText } from '../analysis/csv-text';
import { dependentPairs, itemFits, type ItemFit } from '../analysis/item-fit';
import { writeWhole } from '../analysis/output-file';
import { personName } from '../analysis/response-file';
import { scorerFor, type Score } from '../analysis/scoring';
import { textTable } from '../analysis/text-table';

const METHODS = ['map', 'ml', 'wle'] as const;

interface PersonFit extends Score {
  readonly id: string;
  readonly answered: number;
  readonly lz: number;
  readonly lzStar: number;
}

/** Says how well items and people agree with the model of a bank. */
export const fitCommand = analysisCommand({
  name: 'fit',
  usage: `--bank bank.csv --responses R.csv[.gz] [--method ${METHODS.join('|')}] [--ignore columns] [--persons persons.csv] [--json]`,
  options: { bank: 'text', responses: 'text', method: 'text', ignore: 'text', persons: 'text' },
  run: async (options) => {
    const method = options.oneOf('method', METHODS, 'map');
    const files = await readBankResponses(options);
    refuseSeveralDimensions(files.items, 'fit');
    const everybody = Array.from({ length: files.responses.table.persons }, (_, person) =>
      answersOf(files, person),
    );
    const scoreBy = (how: typeof method | 'eap'): Score[] => {
      const score = scorerFor({ items: files.items, method: how, quadrature: trapezoid() });
      return everybody.map((answers) => score(answers)[0] as Score);
    };
    const eap = scoreBy('eap');
    const people = scoreBy(method).map((score, person): PersonFit => {
      const answers = everybody[person] ?? [];
      return {
        ...score,
        id: personName(files.responses, person),
        answered: answers.length,
        lz: lz(score.theta, answers),
        lzStar: lzStar(score.theta, answers, { fittedBy: method }),
      };
    });
    // Somebody at an end of the scale has no ability to hold answers against.
    const abilities = Float64Array.from(people, ({ theta, atBound }) => (atBound ? NaN : theta));
    const items = itemFits(files, abilities);
    const dependence = dependentPairs(
      files,
      Float64Array.from(eap, ({ theta }) => theta),
    );
    const reliability = {
      empirical: empiricalReliability(
        eap.map(({ theta }) => theta),
        eap.map(({ se }) => se),
      ),
      marginal: marginalReliability(parametersOf(files.items)),
    };
    const persons = options.text('persons');
    if (persons !== undefined) await writeWhole(persons, personsText(people));
    return {
      json: {
        persons: people.map(({ id, theta, se, answered, ...fit }) => ({
          id,
          theta,
          se,
          answered,
          lz: fit.lz,
          lzStar: fit.lzStar,
        })),
        reliability,
        q3: { mean: dependence.mean, flagged: dependence.flagged, matrix: dependence.matrix },
        items: items.map(itemJson),
      },
      text: () =>
        [
          itemTable(items),
          '',
          `reliability: empirical ${reliability.empirical.toFixed(4)}, marginal ${reliability.marginal.toFixed(4)}`,
          `Q3: mean ${dependence.mean.toFixed(4)}; pairs that stand out: ${dependence.flagged.map((pair) => `${pair.items.join(' and ')} (${pair.q3.toFixed(3)})`).join(', ') || 'none'}`,
          `${people.filter((person) => person.lzStar < UNUSUAL).length} of ${people.length} people answer unusually (lz* below ${UNUSUAL})`,
          ...(persons === undefined ? [] : [`The people are in ${persons}.`]),
        ].join('\n'),
    };
  },
});

/** One person in forty who answers as the model says falls below. */
const UNUSUAL = -1.96;

function itemJson({ id, people, facility, pointBiserial, categories, meanSquares, sumScore }: ItemFit) {
  const { infit, outfit } = meanSquares;
  return { id, people, facility, pointBiserial, categories, infit, outfit, sx2: sumScore ?? null };
}

function itemTable(items: readonly ItemFit[]): string {
  return textTable(
    ['item', 'people', 'facility', 'r rest', 'infit', 'outfit', 'S-X2', 'df', 'p', 'RMSEA'],
    items.map(({ id, people, facility, pointBiserial, meanSquares, sumScore }) => [
      ...[id, people, facility, pointBiserial, meanSquares.infit, meanSquares.outfit],
      ...[sumScore?.chiSquare, sumScore?.df, sumScore?.p, sumScore?.rmsea],
    ]),
  );
}

function personsText(people: readonly PersonFit[]): string {
  return csvText(
    ['id', 'theta', 'se', 'answered', 'lz', 'lz_star'],
    people.map((person) => [person.id, person.theta, person.se, person.answered, person.lz, person.lzStar]),
  );
}
