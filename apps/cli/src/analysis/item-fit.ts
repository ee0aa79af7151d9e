import {
  itemMeanSquares,
  itemStatistics,
  q3,
  sumScoreFit,
  type ItemStatistics,
  type MeanSquares,
  type SumScoreFit,
} from '@qabilet/psychometrics';
import { parametersOf, type BankResponses } from './bank-responses';

/** How one item does, with and without its model. */
export interface ItemFit extends ItemStatistics {
  readonly id: string;
  readonly meanSquares: MeanSquares;
  /** Absent where too few people answered all items. */
  readonly sumScore?: SumScoreFit;
}

/** Two items whose residuals go together. */
export interface DependentPair {
  readonly items: readonly [string, string];
  readonly q3: number;
}

/** A pair this far above the mean of all has more in common than the ability. */
const DEPENDENCE = 0.2;

export function itemFits({ responses, items }: BankResponses, abilities: Float64Array): ItemFit[] {
  const parameters = parametersOf(items);
  const statistics = itemStatistics(responses.table);
  const sumScores = sumScoreFit(responses.table, parameters);
  return parameters.map((item, index): ItemFit => {
    const sumScore = sumScores[index];
    return {
      id: responses.items[index] as string,
      ...(statistics[index] as ItemStatistics),
      meanSquares: itemMeanSquares(responses.table, abilities, { item, index }),
      ...(sumScore && Number.isFinite(sumScore.chiSquare) && sumScore.df > 0 ? { sumScore } : {}),
    };
  });
}

/** Q3 of all pairs, and those that stand out from their mean. */
export function dependentPairs({ responses, items }: BankResponses, abilities: Float64Array) {
  const n = items.length;
  const matrix = q3(responses.table, parametersOf(items), abilities);
  const pairs: DependentPair[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const value = matrix[i * n + j] as number;
      if (Number.isFinite(value))
        pairs.push({ items: [responses.items[j] as string, responses.items[i] as string], q3: value });
    }
  const mean = pairs.reduce((sum, pair) => sum + pair.q3, 0) / pairs.length;
  const flagged = pairs.filter((pair) => Math.abs(pair.q3 - mean) > DEPENDENCE);
  return { matrix, mean, flagged: flagged.sort((left, right) => right.q3 - left.q3) };
}
