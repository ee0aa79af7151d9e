import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { expectedScore } from '../models/response-model';
import { at } from '../numeric/element';

/**
 * Yen's Q3: correlation between two items' residuals x - E(x | ability), row-major over items; NaN where nobody saw both.
 * Judged against the mean of all pairs, which is about -1 / (items - 1): 0.2 above it is a warning.
 *
 * Yen (1984), Applied Psychological Measurement 8; Christensen, Makransky & Horton (2017).
 */
export function q3(
  table: ResponseTable,
  items: readonly ItemParameters[],
  abilities: Float64Array,
): Float64Array {
  const n = table.items;
  const residuals = new Float64Array(table.persons * n).fill(NaN);
  for (let person = 0; person < table.persons; person++) {
    items.forEach((item, j) => {
      const category = table.categories[person * n + j] as number;
      if (category !== NOT_GIVEN)
        residuals[person * n + j] = category - expectedScore(at(abilities, person), item);
    });
  }
  const correlations = new Float64Array(n * n).fill(1);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      correlations[i * n + j] = correlations[j * n + i] = correlation(residuals, n, i, j);
    }
  }
  return correlations;
}

function correlation(residuals: Float64Array, n: number, i: number, j: number): number {
  let count = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let from = 0; from < residuals.length; from += n) {
    const left = at(residuals, from + i);
    const right = at(residuals, from + j);
    if (Number.isNaN(left) || Number.isNaN(right)) continue;
    count++;
    x += left;
    y += right;
    xx += left * left;
    yy += right * right;
    xy += left * right;
  }
  return (xy - (x * y) / count) / Math.sqrt((xx - (x * x) / count) * (yy - (y * y) / count));
}
