import type { BankItem } from '../selection/bank';
import { createGenerator } from '../numeric/random';

/** A bank of 2PL items spread over its dimensions, the same for the same seed. */
export function simulatedBank(size: number, dimensions: number, seed: string | number = 'bank'): BankItem[] {
  const generator = createGenerator(seed);
  return Array.from({ length: size }, (_, i) => ({
    id: `item-${i}`,
    dimension: i % dimensions,
    parameters: { model: '2pl', a: Math.exp(0.1 + 0.3 * generator.normal()), b: 1.2 * generator.normal() },
    seconds: 30 + Math.floor(generator.next() * 90),
  }));
}
