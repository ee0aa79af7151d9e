import type { ItemId } from '@qabilet/item-bank';
import type { ScaleCalibration } from '@qabilet/scoring';
import type { Calibration, ScaledItem } from './ports';

export interface ItemsAfterSource {
  readonly before: ReadonlyMap<ItemId, ScaledItem>;
  readonly outcome: ScaleCalibration;
  readonly leftOut: ReadonlySet<ItemId>;
}

/** Whether any item has new parameters. */
export function takesAnything({ items }: ScaleCalibration): boolean {
  return items.some(({ after }) => after !== undefined);
}

/**
 * Parameters of the new calibration: new ones where answers gave them, the old ones elsewhere, none for items that are
 * left out. An item proposed for quarantine whose author keeps it takes its new ones: they are what answers say of it.
 */
export function scaledItemsAfter({ before, outcome, leftOut }: ItemsAfterSource): Map<ItemId, ScaledItem> {
  const after = new Map(before);
  for (const { id, answers, after: found } of outcome.items) {
    if (found) after.set(id, { ...found, answers });
  }
  for (const id of leftOut) after.delete(id);
  return after;
}

/** Links follow one another, so their errors add up; a competence that was not linked keeps its sum. */
export function linkVarianceAfter(
  { competences, linkVariance }: Pick<Calibration, 'competences' | 'linkVariance'>,
  { scales }: ScaleCalibration,
): number[] {
  return competences.map((code, i) => {
    const link = scales.find(({ competence }) => competence === code)?.link;
    return (linkVariance[i] ?? 0) + (link ? link.interceptError ** 2 : 0);
  });
}
