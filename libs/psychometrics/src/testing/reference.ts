import type { Answer } from '../ability/answer';
import type { ItemParameters } from '../models/item-parameters';
import scoring from './refs/theta-scoring.json';

/** Models as the reference files name them. */
export type ReferenceModel = '2PL' | '3PL' | 'GRM' | 'GPCM';
export const REFERENCE_MODELS: readonly ReferenceModel[] = ['2PL', '3PL', 'GRM', 'GPCM'];

const columns = scoring.inputs as unknown as Record<ReferenceModel, (number | null)[][]>;
const patterns = scoring.inputs.patterns as unknown as Record<ReferenceModel, (number | null)[][]>;

/** Items of theta-scoring.json: rows of a, b, c, d or of a and thresholds. */
export function referenceItems(model: ReferenceModel): ItemParameters[] {
  return columns[model].map((row) => {
    const [a, b, c, d] = row as [number, number, number, number];
    const thresholds = row.slice(1).filter((value): value is number => value !== null);
    switch (model) {
      case '2PL':
        return { model: '2pl', a, b };
      case '3PL':
        return { model: '4pl', a, b, c, d };
      case 'GRM':
        return { model: 'grm', a, thresholds };
      case 'GPCM':
        return { model: 'gpcm', a, thresholds };
    }
  });
}

/** Answers of one pattern; null is an item that was not administered. */
export function answersOf(items: readonly ItemParameters[], pattern: readonly (number | null)[]): Answer[] {
  return items.flatMap((item, i) => {
    const category = pattern[i];
    return category === null || category === undefined ? [] : [{ item, category }];
  });
}

export function referencePatterns(model: ReferenceModel): (number | null)[][] {
  return patterns[model];
}
