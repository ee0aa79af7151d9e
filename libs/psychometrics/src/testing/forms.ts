import type { ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';

/** Twelve items of two categories, ascending in difficulty, slopes about one. */
export const form: ItemParameters[] = Array.from({ length: 12 }, (_, j) => ({
  model: '2pl',
  a: 0.8 + 0.08 * ((j * 5) % 12),
  b: -1.65 + 0.3 * j,
}));

/** The same with slopes of one. */
export const raschForm: ItemParameters[] = form.map((item) => ({
  model: '1pl',
  b: 'b' in item ? item.b : 0,
}));

/** The table with its columns in the opposite order. */
export function turnedColumns(table: ResponseTable): ResponseTable {
  return {
    ...table,
    categories: table.categories.map(
      (_, k) =>
        table.categories[Math.floor(k / table.items) * table.items + table.items - 1 - (k % table.items)]!,
    ),
  };
}
