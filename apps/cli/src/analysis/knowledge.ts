import {
  estimateMap,
  estimateProfile,
  momentsOf,
  observe,
  selectByGain,
  selectByInformation,
  selectByPosterior,
  standardErrors,
  startPosterior,
  tabulate,
  type Answer,
  type CompiledBank,
  type GridPosterior,
  type ItemParameters,
  type Observation,
} from '@qabilet/psychometrics';
import type { Blueprint } from './simulated-test';

/** What a running test knows of a person, and what it would ask next. */
export interface Knowledge {
  readonly theta: Float64Array;
  readonly se: Float64Array;
  learn(index: number, category: number): void;
  /** The best eligible items, best first. */
  choose(eligible: Uint8Array, count: number): number[];
}

/** Prepares what all people share and returns what starts one test. */
export function knowledgeFor(bank: CompiledBank, blueprint: Blueprint): () => Knowledge {
  if (blueprint.select === 'gain') return () => new ProfileKnowledge(bank, blueprint.covariance);
  const table = blueprint.select === 'mfi' ? undefined : tabulate(bank, blueprint.quadrature.points);
  return () => new GridKnowledge(bank, blueprint, table);
}

/** Correlated abilities by posterior mode; chosen by gain per second, as the product does. */
class ProfileKnowledge implements Knowledge {
  theta: Float64Array;
  se: Float64Array;
  private readonly observations: Observation[] = [];
  private readonly weight: Float64Array;

  constructor(
    private readonly bank: CompiledBank,
    private readonly covariance: Float64Array,
  ) {
    const dimensions = Math.sqrt(covariance.length);
    this.weight = new Float64Array(dimensions).fill(1);
    this.theta = new Float64Array(dimensions);
    this.se = this.theta.map((_, k) => Math.sqrt(covariance[k * (dimensions + 1)] as number));
  }

  learn(index: number, category: number): void {
    const item = this.bank.items[index] as ItemParameters;
    this.observations.push({ dimension: this.bank.dimension[index] as number, item, category });
    const profile = estimateProfile({
      dimensions: this.weight.length,
      priorCovariance: this.covariance,
      observations: this.observations,
    });
    this.theta = profile.mode;
    this.se = standardErrors(profile);
  }

  choose(eligible: Uint8Array, count: number): number[] {
    const variance = this.se.map((error) => error * error);
    return selectByGain(this.bank, { mode: this.theta, variance, weight: this.weight, eligible, count });
  }
}

/** One ability on a grid; the first item is the most informative at the prior's mean. */
class GridKnowledge implements Knowledge {
  theta = new Float64Array(1);
  se: Float64Array = Float64Array.of(1);
  private posterior: GridPosterior;
  private readonly answers: Answer[] = [];

  constructor(
    private readonly bank: CompiledBank,
    private readonly blueprint: Blueprint,
    private readonly table: ReturnType<typeof tabulate> | undefined,
  ) {
    const { quadrature, covariance } = blueprint;
    this.posterior = startPosterior(quadrature, { mean: 0, sd: Math.sqrt(covariance[0] as number) });
  }

  learn(index: number, category: number): void {
    const item = this.bank.items[index] as ItemParameters;
    this.answers.push({ item, category });
    this.posterior = observe(this.posterior, item, category);
    const { ability, standardError } =
      this.blueprint.estimate === 'eap'
        ? momentsOf(this.posterior)
        : estimateMap(this.answers, { mean: 0, sd: Math.sqrt(this.blueprint.covariance[0] as number) });
    this.theta = Float64Array.of(ability);
    this.se = Float64Array.of(standardError);
  }

  choose(eligible: Uint8Array, count: number): number[] {
    const { select } = this.blueprint;
    if (!this.table || select === 'mfi' || select === 'gain' || this.answers.length === 0)
      return selectByInformation(this.bank, { ability: this.theta, eligible, count });
    return selectByPosterior(this.bank, this.table, {
      criterion: select,
      posterior: this.posterior,
      eligible,
      count,
    });
  }
}
