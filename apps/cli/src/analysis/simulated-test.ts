import {
  cholesky,
  compileBank,
  createGenerator,
  drawAbilities,
  drawCategory,
  drawEligibility,
  drawSeconds,
  eligibleByContent,
  noExposure,
  recordExposure,
  stopReason,
  type CompiledBank,
  type ContentRules,
  type Generator,
  type ItemParameters,
  type Quadrature,
  type StopReason,
  type StoppingRule,
} from '@qabilet/psychometrics';
import { dimensionsOf } from './bank-responses';
import type { BankRow } from './bank-file';
import { knowledgeFor, type Knowledge } from './knowledge';

/** A test as it would be given. */
export interface Blueprint {
  readonly select: 'gain' | 'mfi' | 'mpwi' | 'klp' | 'mepv';
  readonly estimate: 'map' | 'eap';
  readonly quadrature: Quadrature;
  /** One of so many best items is drawn. */
  readonly candidates: number;
  readonly dimensions: readonly string[];
  /** Of the people's abilities and of the prior, row-major. */
  readonly covariance: Float64Array;
  readonly cuts: readonly (readonly number[])[];
  readonly content: ContentRules;
  readonly stopping: StoppingRule;
  readonly maximumExposure?: number;
}

export interface SimulatedStep {
  readonly index: number;
  readonly category: number;
  readonly theta: Float64Array;
  readonly se: Float64Array;
}

export interface SimulatedSitting {
  readonly abilities: Float64Array;
  readonly steps: readonly SimulatedStep[];
  readonly seconds: number;
  readonly ending: StopReason | 'bank-exhausted';
}

/** Spread of log response times within a person. */
const TIME_SPREAD = 0.4;

/** Gives the test to simulated people one after the other; the same for the same seed. */
export function* simulateSittings(
  items: readonly BankRow[],
  blueprint: Blueprint,
  { people, seed }: { readonly people: number; readonly seed: string },
): Iterable<SimulatedSitting> {
  const generator = createGenerator(seed);
  const { names, of } = dimensionsOf(items);
  const bank = compileBank(items.map((item, i) => ({ ...item, dimension: of[i] as number })));
  const start = knowledgeFor(bank, blueprint);
  const mean = new Float64Array(names.length);
  const factor =
    cholesky(blueprint.covariance, names.length) ?? new Float64Array(blueprint.covariance.length);
  let counts = noExposure(bank.size);
  for (let person = 0; person < people; person++) {
    const abilities = drawAbilities(mean, factor, generator);
    const { maximumExposure } = blueprint;
    const allowed =
      maximumExposure === undefined ? undefined : drawEligibility(counts, maximumExposure, generator);
    const sitting = sit({ bank, blueprint, generator, abilities, allowed, knowledge: start() });
    counts = recordExposure(counts, {
      eligible: allowed ?? new Uint8Array(bank.size).fill(1),
      administered: sitting.steps.map(({ index }) => index),
    });
    yield sitting;
  }
}

interface Sitter {
  readonly bank: CompiledBank;
  readonly blueprint: Blueprint;
  readonly generator: Generator;
  readonly abilities: Float64Array;
  /** 1 where exposure control lets this person see the item. */
  readonly allowed: Uint8Array | undefined;
  readonly knowledge: Knowledge;
}

function sit({ bank, blueprint, generator, abilities, allowed, knowledge }: Sitter): SimulatedSitting {
  const asked: number[] = [];
  const steps: SimulatedStep[] = [];
  let seconds = 0;
  for (;;) {
    const { theta, se } = knowledge;
    const targets = Array.from(theta, (mean, k) => ({ mean, standardError: se[k] as number }));
    const ending = stopReason(blueprint.stopping, { asked: asked.length, seconds, targets });
    if (ending) return { abilities, steps, seconds, ending };

    const { eligible } = eligibleByContent(bank.size, blueprint.content, asked);
    const open = allowed ? eligible.map((value, i) => value & (allowed[i] as number)) : eligible;
    // Exposure control gives way before the test breaks off.
    const strict = knowledge.choose(open, blueprint.candidates);
    const best = strict.length > 0 ? strict : knowledge.choose(eligible, blueprint.candidates);
    const index = best.length > 1 ? best[generator.below(best.length)] : best[0];
    if (index === undefined) return { abilities, steps, seconds, ending: 'bank-exhausted' };

    const ability = abilities[bank.dimension[index] as number] as number;
    const category = drawCategory(ability, bank.items[index] as ItemParameters, generator.next());
    asked.push(index);
    seconds += drawSeconds(bank.seconds[index] as number, TIME_SPREAD, generator);
    knowledge.learn(index, category);
    steps.push({ index, category, theta: knowledge.theta, se: knowledge.se });
  }
}
