import { calibrate, type CalibrationItem } from '../calibration/calibrate';
import type { CalibrationOptions } from '../calibration/calibration-options';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { expectedScore } from '../models/response-model';
import { chiSquareUpper } from '../numeric/distributions';
import { intAt } from '../numeric/element';
import { normalDensity } from '../numeric/normal';
import type { ChiSquareTest } from './generalised-mantel-haenszel';

export interface LikelihoodRatioDif extends ChiSquareTest {
  /** The item's parameters in each group. */
  readonly parameters: readonly ItemParameters[];
  /** Mean absolute distance of the expected scores over N(0, 1), in points, of the two groups furthest apart: the effect size. */
  readonly area: number;
}

/**
 * Likelihood ratio between all items equal in all groups and one item free in each of them, groups differing in mean and
 * spread. For any model and for people who saw different items; finds the changed slope of a partial credit item, which
 * proportional odds regression does not.
 *
 * Thissen, Steinberg & Wainer (1993) in Holland & Wainer, Differential Item Functioning.
 */
export function likelihoodRatioDif(
  table: ResponseTable & { readonly groups: Int32Array },
  items: readonly CalibrationItem[],
  studied: readonly number[],
  options: CalibrationOptions = {},
): LikelihoodRatioDif[] {
  const settings: CalibrationOptions = { priors: 'none', ...options };
  const invariant = calibrate(table, items, settings).logLikelihood;
  const groups = table.groups.reduce((max, group) => Math.max(max, group), 0) + 1;
  return studied.map((index) => {
    const split = splitColumn(table, index, groups);
    const model = items[index] as CalibrationItem;
    const copies = Array.from({ length: groups - 1 }, (_, g): CalibrationItem => ({
      ...model,
      id: `${model.id}/${g + 1}`,
    }));
    const free = calibrate(split, [...items, ...copies], settings);
    const own = [index, ...copies.map((_, g) => items.length + g)].map(
      (column) => (free.items[column] as (typeof free.items)[number]).parameters,
    );
    const chiSquare = Math.max(0, 2 * (free.logLikelihood - invariant));
    const df = (groups - 1) * parametersOf(own[0] as ItemParameters);
    return { chiSquare, df, p: chiSquareUpper(chiSquare, df), parameters: own, area: largestArea(own) };
  });
}

/** The item's column kept for the first group, and one more column for each other group. */
function splitColumn(
  table: ResponseTable & { readonly groups: Int32Array },
  index: number,
  groups: number,
): ResponseTable {
  const items = table.items + groups - 1;
  const categories = new Int8Array(table.persons * items).fill(NOT_GIVEN);
  for (let person = 0; person < table.persons; person++) {
    const row = table.categories.subarray(person * table.items, (person + 1) * table.items);
    categories.set(row, person * items);
    const group = intAt(table.groups, person);
    if (group === 0) continue;
    categories[person * items + index] = NOT_GIVEN;
    categories[person * items + table.items + group - 1] = row[index] as number;
  }
  return { ...table, items, categories };
}

function parametersOf(item: ItemParameters): number {
  switch (item.model) {
    case '1pl':
      return 1;
    case '2pl':
      return 2;
    case '3pl':
      return 3;
    case '4pl':
      return 4;
    default:
      return 1 + item.thresholds.length;
  }
}

/** Half-width and step, in SD, of the sum over a standard normal group. */
const AREA_LIMIT = 4;
const AREA_STEP = 0.1;

function largestArea(items: readonly ItemParameters[]): number {
  const areas = items.flatMap((first, g) => items.slice(g + 1).map((second) => areaBetween(first, second)));
  return areas.reduce((most, area) => Math.max(most, area), 0);
}

function areaBetween(first: ItemParameters, second: ItemParameters): number {
  let area = 0;
  for (let k = 0; k <= (2 * AREA_LIMIT) / AREA_STEP; k++) {
    const ability = -AREA_LIMIT + k * AREA_STEP;
    area +=
      Math.abs(expectedScore(ability, first) - expectedScore(ability, second)) *
      normalDensity(ability) *
      AREA_STEP;
  }
  return area;
}
