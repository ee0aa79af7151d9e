import type { Generator, ItemParameters } from '@qabilet/psychometrics';

/** A kind of calibration whose parameters are known. */
export interface RecoveryDesign {
  readonly name: string;
  readonly model: '2pl' | '3pl' | 'grm' | 'gpcm';
  readonly items: number;
  readonly priors: 'empirical' | 'none';
  readonly make: (draw: Generator) => ItemParameters;
  /** RMSE of a and of b that others have published or measured at a sample size. */
  readonly field: Readonly<Record<number, string>>;
}

export const RECOVERY_DESIGNS: readonly RecoveryDesign[] = [
  {
    name: '2PL, 40 items, no priors',
    model: '2pl',
    items: 40,
    priors: 'none',
    make: (draw) => ({ model: '2pl', a: slope(draw), b: draw.normal() }),
    field: { 200: '.26 / .32', 500: '.15 / .17', 1000: '.11 / .13', 5000: '.05 / .06' },
  },
  {
    name: '3PL, 30 items, empirical priors',
    model: '3pl',
    items: 30,
    priors: 'empirical',
    make: (draw) => ({ model: '3pl', a: slope(draw), b: draw.normal(), c: 0.1 + 0.2 * draw.next() }),
    field: { 5000: '.10 to .13 / .10 to .11 (4,000 people)' },
  },
  {
    name: 'GRM, 20 items, 4 categories, no priors',
    model: 'grm',
    items: 20,
    priors: 'none',
    make: (draw) => ({ model: 'grm', a: slope(draw), thresholds: thresholds(draw) }),
    field: {},
  },
  {
    name: 'GPCM, 20 items, 4 categories, no priors',
    model: 'gpcm',
    items: 20,
    priors: 'none',
    make: (draw) => ({ model: 'gpcm', a: slope(draw), thresholds: thresholds(draw) }),
    field: {},
  },
];

function slope(draw: Generator): number {
  return Math.exp(0.3 * draw.normal());
}

function thresholds(draw: Generator): readonly number[] {
  const middle = 0.5 * draw.normal();
  const distance = 0.7 + 0.4 * draw.next();
  return [middle - distance, middle, middle + distance];
}
