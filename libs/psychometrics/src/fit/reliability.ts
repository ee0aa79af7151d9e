import { trapezoid } from '../ability/quadrature';
import type { ItemParameters } from '../models/item-parameters';
import { information } from '../models/response-model';
import { at } from '../numeric/element';
import { normalDensity } from '../numeric/normal';

/** Var(EAP) / (Var(EAP) + mean(SE^2)) over people. Bechger et al. (2003), Applied Psychological Measurement 27. */
export function empiricalReliability(
  abilities: readonly number[],
  standardErrors: readonly number[],
): number {
  const n = abilities.length;
  const mean = abilities.reduce((sum, value) => sum + value, 0) / n;
  const variance = abilities.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const error = standardErrors.reduce((sum, value) => sum + value * value, 0) / n;
  return variance / (variance + error);
}

/** int I / (I + 1) g, g = N(0, 1): what a test will reach over the reference people. Green et al. (1984), JEM 21. */
export function marginalReliability(items: readonly ItemParameters[]): number {
  const { points, weights } = trapezoid();
  return points.reduce((sum, ability, q) => {
    const total = items.reduce((part, item) => part + information(ability, item), 0);
    return sum + (total / (total + 1)) * normalDensity(ability) * at(weights, q);
  }, 0);
}
