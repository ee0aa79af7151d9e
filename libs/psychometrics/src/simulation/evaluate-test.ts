import type { ItemParameters } from '../models/item-parameters';
import { at, increase, intAt } from '../numeric/element';
import { semidefiniteRoot } from '../numeric/matrix';
import { normalQuantile } from '../numeric/normal';
import { createGenerator, type Generator } from '../numeric/random';
import { levelOf } from '../profile/levels';
import { estimateProfile, standardErrors, type Observation, type Profile } from '../profile/profile';
import type { CompiledBank } from '../selection/bank';
import { eligibleByContent, type ContentRules } from '../selection/content-limits';
import { drawEligibility, noExposure, recordExposure } from '../selection/exposure';
import { selectByGain } from '../selection/gain-per-second';
import { stopReason, type StoppingRule, type StopReason } from '../selection/stopping';
import { drawAbilities, drawCategory, drawSeconds } from './draw';

/** A whole test design, as it would be delivered. */
export interface TestDesign {
  readonly bank: CompiledBank;
  readonly dimensions: number;
  /** Of the people simulated and of the estimate. */
  readonly priorCovariance: Float64Array;
  readonly content: ContentRules;
  readonly stopping: StoppingRule;
  /** Cut scores per dimension, for the accuracy of levels. */
  readonly cuts: readonly (readonly number[])[];
  /** Largest share of people that may see one item; absent: no control. */
  readonly maximumExposure?: number;
}

export interface TestEvaluation {
  readonly rootMeanSquareError: number;
  readonly bias: number;
  /** Share of true abilities inside the 90 % interval. */
  readonly coverage: number;
  readonly meanStandardError: number;
  readonly meanItems: number;
  readonly meanSeconds: number;
  /** Share of levels given right. */
  readonly levelAccuracy: number;
  readonly maximumExposure: number;
  readonly unusedItems: number;
  /** Mean share of items that two people have in common. Chen, Ankenmann & Spray (2003), JEM 40. */
  readonly overlap: number;
  readonly endings: Readonly<Record<StopReason | 'bank-exhausted', number>>;
}

const COVERAGE = 0.9;
/** Of log response times within a person. */
const TIME_SPREAD = 0.4;

/** Runs the design over simulated people and says what it would do; the same for the same seed. */
export function evaluateTest(design: TestDesign, people: number, seed: string | number): TestEvaluation {
  const generator = createGenerator(seed);
  const factor = semidefiniteRoot(design.priorCovariance, design.dimensions);
  const mean = new Float64Array(design.dimensions);
  const z = normalQuantile((1 + COVERAGE) / 2);
  const seen = new Float64Array(design.bank.size);
  const endings = { items: 0, time: 0, decided: 0, precise: 0, 'bank-exhausted': 0 };
  let counts = noExposure(design.bank.size);
  let [squares, errors, covered, accurate, spread, items, seconds] = [0, 0, 0, 0, 0, 0, 0];

  for (let person = 0; person < people; person++) {
    const abilities = drawAbilities(mean, factor, generator);
    const allowed =
      design.maximumExposure === undefined
        ? undefined
        : drawEligibility(counts, design.maximumExposure, generator);
    const sitting = sit(design, { abilities, allowed, generator });
    counts = recordExposure(counts, {
      eligible: allowed ?? new Uint8Array(design.bank.size).fill(1),
      administered: sitting.asked,
    });
    for (const index of sitting.asked) increase(seen, index, 1 / people);
    endings[sitting.ending]++;
    items += sitting.asked.length;
    seconds += sitting.seconds;
    const deviations = standardErrors(sitting.profile);
    abilities.forEach((ability, k) => {
      const estimate = at(sitting.profile.mode, k);
      const error = estimate - ability;
      const cuts = design.cuts[k] ?? [];
      squares += error * error;
      errors += error;
      spread += at(deviations, k);
      covered += Math.abs(error) <= z * at(deviations, k) ? 1 : 0;
      accurate += levelOf(estimate, cuts) === levelOf(ability, cuts) ? 1 : 0;
    });
  }
  const estimates = people * design.dimensions;
  const meanItems = items / people;
  const squaredRates = seen.reduce((sum, rate) => sum + rate * rate, 0);
  return {
    rootMeanSquareError: Math.sqrt(squares / estimates),
    bias: errors / estimates,
    coverage: covered / estimates,
    meanStandardError: spread / estimates,
    meanItems,
    meanSeconds: seconds / people,
    levelAccuracy: accurate / estimates,
    maximumExposure: seen.reduce((max, rate) => Math.max(max, rate), 0),
    unusedItems: seen.filter((rate) => rate === 0).length,
    overlap: ((people * squaredRates) / meanItems - 1) / (people - 1),
    endings,
  };
}

interface Sitting {
  readonly asked: readonly number[];
  readonly seconds: number;
  readonly profile: Profile;
  readonly ending: StopReason | 'bank-exhausted';
}

interface Sitter {
  readonly abilities: Float64Array;
  readonly allowed: Uint8Array | undefined;
  readonly generator: Generator;
}

function sit(design: TestDesign, { abilities, allowed, generator }: Sitter): Sitting {
  const { bank, dimensions, priorCovariance } = design;
  const weight = new Float64Array(dimensions).fill(1);
  const asked: number[] = [];
  const observations: Observation[] = [];
  let seconds = 0;
  let profile = estimateProfile({ dimensions, priorCovariance, observations });
  for (;;) {
    const deviations = standardErrors(profile);
    const targets = Array.from(profile.mode, (ability, k) => ({
      mean: ability,
      standardError: at(deviations, k),
    }));
    const ending = stopReason(design.stopping, { asked: asked.length, seconds, targets });
    if (ending) return { asked, seconds, profile, ending };

    const { eligible } = eligibleByContent(bank.size, design.content, asked);
    const open = allowed ? eligible.map((value, i) => value & (allowed[i] as number)) : eligible;
    const variance = deviations.map((deviation) => deviation * deviation);
    const input = { mode: profile.mode, variance, weight };
    const strict = selectByGain(bank, { ...input, eligible: open });
    // Exposure control gives way before the test breaks off.
    const best = strict.length > 0 ? strict : selectByGain(bank, { ...input, eligible });
    const index = best[generator.below(best.length)];
    if (index === undefined) return { asked, seconds, profile, ending: 'bank-exhausted' };
    const item = bank.items[index] as ItemParameters;
    const dimension = intAt(bank.dimension, index);
    asked.push(index);
    observations.push({
      dimension,
      item,
      category: drawCategory(at(abilities, dimension), item, generator.next()),
    });
    seconds += drawSeconds(at(bank.seconds, index), TIME_SPREAD, generator);
    profile = estimateProfile({ dimensions, priorCovariance, observations });
  }
}
