import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { categoryProbabilities, expectedScore } from '../models/response-model';
import { at } from '../numeric/element';

export interface MeanSquares {
  /** Mean squared standardised residual: lively where answers surprise far from the item. */
  readonly outfit: number;
  /** The same weighted by information: lively where answers surprise near the item. */
  readonly infit: number;
  readonly people: number;
}

/**
 * Residuals of one item over people with known abilities: z = (x - E) / sqrt(V),
 *
 *     outfit = mean(z^2)          infit = sum(V z^2) / sum(V)
 *
 * Wright & Masters (1982), Rating Scale Analysis, ch. 5. About 1 where the model holds; 0.7 to 1.3 is common practice.
 */
export function itemMeanSquares(
  table: ResponseTable,
  abilities: Float64Array,
  { item, index }: { readonly item: ItemParameters; readonly index: number },
): MeanSquares {
  let squares = 0;
  let weighted = 0;
  let variances = 0;
  let people = 0;
  for (let person = 0; person < table.persons; person++) {
    const category = table.categories[person * table.items + index] as number;
    const ability = at(abilities, person);
    if (category === NOT_GIVEN || !Number.isFinite(ability)) continue;
    const expected = expectedScore(ability, item);
    const variance = categoryProbabilities(ability, item).reduce(
      (sum, p, k) => sum + p * (k - expected) ** 2,
      0,
    );
    squares += (category - expected) ** 2 / variance;
    weighted += (category - expected) ** 2;
    variances += variance;
    people++;
  }
  return { outfit: squares / people, infit: weighted / variances, people };
}
