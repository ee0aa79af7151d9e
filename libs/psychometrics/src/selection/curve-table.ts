import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { at, intAt } from '../numeric/element';
import { bankInformation, type CompiledBank } from './bank';

/** Every item's curves at the points of a grid, computed once for rules that weigh whole posteriors. */
export interface CurveTable {
  readonly points: Float64Array;
  /** First row of each item in `probabilities`, and the end. */
  readonly firstRow: Int32Array;
  /** One row of points a category. */
  readonly probabilities: Float64Array;
  /** One row of points an item. */
  readonly information: Float64Array;
}

export function tabulate(bank: CompiledBank, points: Float64Array): CurveTable {
  const q = points.length;
  const firstRow = new Int32Array(bank.size + 1);
  bank.items.forEach((item, i) => (firstRow[i + 1] = intAt(firstRow, i) + categoryCount(item)));
  const probabilities = new Float64Array(intAt(firstRow, bank.size) * q);
  const information = new Float64Array(bank.size * q);
  bank.items.forEach((item, i) => {
    fillProbabilities(probabilities, item, points, intAt(firstRow, i) * q);
    for (let node = 0; node < q; node++)
      information[i * q + node] = bankInformation(bank, i, at(points, node));
  });
  return { points, firstRow, probabilities, information };
}

function fillProbabilities(
  into: Float64Array,
  item: ItemParameters,
  points: Float64Array,
  from: number,
): void {
  points.forEach((point, node) => {
    categoryProbabilities(point, item).forEach((p, k) => (into[from + k * points.length + node] = p));
  });
}
