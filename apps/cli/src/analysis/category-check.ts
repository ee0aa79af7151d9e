import { categoryCount, NOT_GIVEN, type CalibrationItem } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import type { GroupCodes } from './group-codes';
import type { Responses } from './response-file';

const TWO_CATEGORIES = ['1pl', '2pl', '3pl', '4pl'];

/** Refuses items that the answers cannot carry: nobody answered, one category only, a gap, more than the model has. */
export function checkCategories(path: string, responses: Responses, items: readonly CalibrationItem[]): void {
  items.forEach((item, j) => {
    const limit = categoryLimit(item);
    refuseAbove(path, responses, { ...item, column: j, limit });
    const seen = categoriesSeen(responses, j);
    if (item.anchor) return;
    if (seen.length === 0)
      throw new UsageError(`${path}: item ${item.id} has no answers; --ignore ${item.id} leaves it out.`);
    if (seen.length === 1)
      throw new UsageError(
        `${path}: item ${item.id} has one category, everybody gave ${seen[0]}; --ignore ${item.id} leaves it out.`,
      );
    const gap = seen.findIndex((category, k) => category !== k);
    if (gap >= 0)
      throw new UsageError(
        `${path}: nobody gave category ${gap} of item ${item.id}; categories count from 0 without gaps.`,
      );
  });
}

/** Refuses answers that the items of a bank cannot have; the items are those of the responses' columns. */
export function checkAgainstBank(
  path: string,
  responses: Responses,
  items: readonly Required<CalibrationItem>['anchor'][],
): void {
  items.forEach((item, column) => {
    const id = responses.items[column] as string;
    refuseAbove(path, responses, { id, model: item.model, column, limit: categoryCount(item) });
  });
}

/** An item that is free in each group needs all its categories in each. */
export function checkCategoriesByGroup(
  path: string,
  responses: Responses,
  { names, codes }: GroupCodes,
): void {
  responses.items.forEach((id, j) => {
    for (const category of categoriesSeen(responses, j)) {
      const seen = new Set(codes.filter((_, person) => categoryOf(responses, person, j) === category));
      const without = names.findIndex((_, code) => !seen.has(code));
      if (without >= 0)
        throw new UsageError(
          `${path}: nobody of group ${names[without]} gave category ${category} of item ${id}; --ignore ${id} leaves it out.`,
        );
    }
  });
}

interface LimitedColumn {
  readonly id: string;
  readonly model: string;
  readonly column: number;
  readonly limit: number;
}

function categoryLimit({ model, anchor, categories }: CalibrationItem): number {
  if (anchor) return categoryCount(anchor);
  return TWO_CATEGORIES.includes(model) ? 2 : (categories ?? Infinity);
}

function refuseAbove(path: string, responses: Responses, { model, column, limit }: LimitedColumn): void {
  for (let person = 0; person < responses.table.persons; person++) {
    const category = categoryOf(responses, person, column);
    if (category < limit) continue;
    throw new UsageError(
      `${path}, row ${person + 1}: item ${responses.items[column]} has the category ${category}; as ${model} it has 0 to ${limit - 1}.`,
    );
  }
}

function categoryOf({ table }: Responses, person: number, column: number): number {
  return table.categories[person * table.items + column] as number;
}

function categoriesSeen(responses: Responses, column: number): number[] {
  const seen = new Set<number>();
  for (let person = 0; person < responses.table.persons; person++)
    seen.add(categoryOf(responses, person, column));
  seen.delete(NOT_GIVEN);
  return [...seen].sort((left, right) => left - right);
}
