import type { Calibration, CalibratedItem, ResponseTable } from '@qabilet/psychometrics';
import type { PlannedItem } from './calibration-items';

/** The calibration of the items of one dimension; its columns are those of the items in the responses. */
export interface DimensionCalibration {
  readonly dimension: string;
  readonly columns: readonly number[];
  readonly calibration: Calibration;
}

/** Calibrates one dimension after another, each from the answers to its own items, on a scale of its own. */
export function calibrateDimensions(
  table: ResponseTable,
  items: readonly PlannedItem[],
  calibrateOne: (table: ResponseTable, items: readonly PlannedItem[]) => Calibration,
): DimensionCalibration[] {
  const columnsOf = new Map<string, number[]>();
  items.forEach(({ dimension }, column) => {
    const columns = columnsOf.get(dimension);
    if (columns) columns.push(column);
    else columnsOf.set(dimension, [column]);
  });
  if (columnsOf.size === 1) {
    return [...columnsOf].map(([dimension, columns]) => ({
      dimension,
      columns,
      calibration: calibrateOne(table, items),
    }));
  }
  return [...columnsOf].map(([dimension, columns]) => ({
    dimension,
    columns,
    calibration: calibrateOne(
      columnsOnly(table, columns),
      columns.map((column) => items[column] as PlannedItem),
    ),
  }));
}

function columnsOnly(table: ResponseTable, columns: readonly number[]): ResponseTable {
  const categories = new Int8Array(table.persons * columns.length);
  for (let person = 0; person < table.persons; person++) {
    columns.forEach((column, j) => {
      categories[person * columns.length + j] = table.categories[person * table.items + column] as number;
    });
  }
  return { ...table, items: columns.length, categories };
}

/** The calibrated items of all dimensions in the order of the responses' columns. */
export function itemsInOrder(dimensions: readonly DimensionCalibration[]): CalibratedItem[] {
  const items: CalibratedItem[] = [];
  for (const { columns, calibration } of dimensions)
    columns.forEach((column, j) => (items[column] = calibration.items[j] as CalibratedItem));
  return items;
}
