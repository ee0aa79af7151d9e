import {
  compileBank,
  compoundSymmetric,
  createGenerator,
  drawCategory,
  estimateAbilities,
  selectByGain,
  type ItemParameters,
  type Observation,
} from '@qabilet/psychometrics';

const ABILITIES = 21;
const CORRELATION = 0.75;
const QUESTIONS = 35;
const TESTS = 40;

export interface ChoiceTaken {
  readonly items: number;
  readonly calls: number;
  readonly selectMedianMs: number;
  readonly selectP95Ms: number;
  readonly estimateMedianMs: number;
  readonly estimateP95Ms: number;
}

/** Times the two halves of the next question, each by itself, at every step of whole simulated tests. */
export function timeChoice(size: number): ChoiceTaken {
  const draw = createGenerator(`bench choice ${size}`);
  const bank = compileBank(
    Array.from({ length: size }, (_, index) => ({
      id: `item-${index}`,
      dimension: index % ABILITIES,
      parameters: { model: '2pl' as const, a: Math.exp(0.1 + 0.3 * draw.normal()), b: 1.2 * draw.normal() },
      seconds: 30 + 60 * draw.next(),
    })),
  );
  const priorCovariance = compoundSymmetric(ABILITIES, CORRELATION);
  const all = Array.from({ length: ABILITIES }, (_, dimension) => dimension);
  const weight = new Float64Array(ABILITIES).fill(1);
  const selections: number[] = [];
  const estimates: number[] = [];
  for (let test = 0; test < TESTS; test++) {
    const observations: Observation[] = [];
    const eligible = new Uint8Array(size).fill(1);
    const ability = draw.normal();
    for (let question = 0; question < QUESTIONS; question++) {
      const began = performance.now();
      const input = { dimensions: ABILITIES, priorCovariance, observations };
      const { mode, standardError } = estimateAbilities(input, all);
      const variance = standardError.map((error) => error * error);
      const estimated = performance.now();
      const best = selectByGain(bank, { mode, variance, weight, eligible });
      const selected = performance.now();
      // The first tests warm the compiler up and do not count.
      if (test >= TESTS / 4) {
        estimates.push(estimated - began);
        selections.push(selected - estimated);
      }
      const index = best[draw.below(best.length)];
      if (index === undefined) break;
      const item = bank.items[index] as ItemParameters;
      eligible[index] = 0;
      observations.push({
        ...{ dimension: bank.dimension[index] ?? 0, item },
        category: drawCategory(ability, item, draw.next()),
      });
    }
  }
  return {
    items: size,
    calls: selections.length,
    selectMedianMs: quantile(selections, 0.5),
    selectP95Ms: quantile(selections, 0.95),
    estimateMedianMs: quantile(estimates, 0.5),
    estimateP95Ms: quantile(estimates, 0.95),
  };
}

function quantile(times: readonly number[], at: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(at * (sorted.length - 1))] ?? NaN;
}
