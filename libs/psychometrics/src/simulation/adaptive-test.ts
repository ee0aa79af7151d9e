import { STANDARD_NORMAL, type AbilityEstimate, type Answer } from '../ability/answer';
import { momentsOf, observe, startPosterior, type GridPosterior } from '../ability/grid-posterior';
import { estimateMap } from '../ability/map';
import type { Quadrature } from '../ability/quadrature';
import type { ItemParameters } from '../models/item-parameters';
import type { CompiledBank } from '../selection/bank';
import { tabulate, type CurveTable } from '../selection/curve-table';
import { selectByInformation } from '../selection/maximum-information';
import { selectByPosterior, type PosteriorCriterion } from '../selection/posterior-criteria';

/** How a test of one ability runs; the first item is always the most informative one at the start ability. */
export interface AdaptiveTestDesign {
  readonly bank: CompiledBank;
  readonly select: 'mfi' | PosteriorCriterion;
  readonly estimate: 'eap' | 'map';
  readonly quadrature: Quadrature;
  readonly maximumItems: number;
  /** Ends the test once reached. */
  readonly standardError?: number;
  /** Answers of the person by item index: drawn, recorded or asked. */
  readonly answer: (index: number) => number;
}

export interface AdaptiveTestStep extends AbilityEstimate {
  readonly index: number;
  readonly category: number;
}

/** Runs one adaptive test of one ability from beginning to end and returns its trace. */
export function runAdaptiveTest(design: AdaptiveTestDesign): AdaptiveTestStep[] {
  const { bank, maximumItems, standardError = 0 } = design;
  const choose = chooser(design);
  const eligible = new Uint8Array(bank.size).fill(1);
  const answers: Answer[] = [];
  const steps: AdaptiveTestStep[] = [];
  let posterior = startPosterior(design.quadrature, STANDARD_NORMAL);
  while (steps.length < Math.min(maximumItems, bank.size)) {
    const index = choose(steps, posterior, eligible);
    const item = bank.items[index] as ItemParameters;
    const category = design.answer(index);
    eligible[index] = 0;
    answers.push({ item, category });
    posterior = observe(posterior, item, category);
    const estimate = design.estimate === 'eap' ? momentsOf(posterior) : estimateMap(answers);
    steps.push({ index, category, ability: estimate.ability, standardError: estimate.standardError });
    if (estimate.standardError <= standardError) break;
  }
  return steps;
}

type Chooser = (steps: readonly AdaptiveTestStep[], posterior: GridPosterior, eligible: Uint8Array) => number;

function chooser({ bank, select, quadrature }: AdaptiveTestDesign): Chooser {
  const table: CurveTable | undefined = select === 'mfi' ? undefined : tabulate(bank, quadrature.points);
  const dimensions = bank.dimension.reduce((max, dimension) => Math.max(max, dimension), 0) + 1;
  return (steps, posterior, eligible) => {
    const last = steps.at(-1);
    if (select === 'mfi' || !table || !last) {
      const ability = new Float64Array(dimensions).fill(last?.ability ?? STANDARD_NORMAL.mean);
      return selectByInformation(bank, { ability, eligible })[0] as number;
    }
    return selectByPosterior(bank, table, { criterion: select, posterior, eligible })[0] as number;
  };
}
