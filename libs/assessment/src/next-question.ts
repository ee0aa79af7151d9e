import type { ItemId } from '@qabilet/item-bank';
import { type CompiledBank, createGenerator, selectByGain } from '@qabilet/psychometrics';
import { type AbilitySoFar, abilitySoFar } from './ability-so-far';
import { type Eligibility, eligibilityOf, firstNeeds } from './eligibility';
import { pilotItemNow } from './pilot';
import { isTimeUp, positionOf, type Sitting } from './sitting';
import { targetState, type TargetState } from './target-state';
import type { TestPlan } from './test-plan';

/** Changes whenever the same answers could bring another question; part of every receipt. */
export const ENGINE_VERSION = '1';

/** Why the engine ended the test. */
export type EngineStop = 'decided' | 'precise' | 'item-limit' | 'time-limit' | 'no-items';

export type NextStep =
  | { readonly kind: 'ask'; readonly itemId: ItemId; readonly pilot: boolean }
  | { readonly kind: 'finish'; readonly reason: EngineStop };

/**
 * A settled competence is still reported with its level, but is asked about only where a question would tell five
 * times as much there as about one that is still open.
 */
const SETTLED_WEIGHT = 0.2;

/**
 * The next question, or the end of the test: a pure function of the released plan, the seed and the answers so far.
 *
 * Abilities are the posterior mode under the plan's fixed prior; among the items that may be asked the one with the
 * largest expected gain per expected second is sought, and one of the best few is drawn by seed and position.
 */
export function nextQuestion(plan: TestPlan, sitting: Sitting): NextStep {
  if (isTimeUp(sitting)) return finish('time-limit');
  const scored = sitting.answers.filter(({ pilot }) => !pilot).length;
  if (scored >= plan.rules.maxItems) return finish('item-limit');

  const eligibility = eligibilityOf(plan, sitting);
  const needs = firstNeeds(plan, sitting, eligibility);
  const ability = abilitySoFar(plan, sitting);
  const states = sitting.targets.map((target) => targetState(plan, target, ability));
  const mayStop = !needs && scored >= plan.rules.minItems;
  const stop = mayStop ? stopReason(plan, sitting, eligibility, states) : undefined;
  if (stop) return finish(stop);

  const best = bestItems(plan, sitting, { ability, states, eligible: needs ?? eligibility.askable });
  const drawn = best[createGenerator(`${sitting.seed}|${positionOf(sitting)}`).below(best.length)];
  if (drawn === undefined) return finish('no-items');
  const pilot = pilotItemNow(plan.rules, sitting, eligibility);
  return ask(plan, pilot ?? drawn, pilot !== undefined);
}

function finish(reason: EngineStop): NextStep {
  return { kind: 'finish', reason };
}

function ask(plan: TestPlan, index: number, pilot: boolean): NextStep {
  const item = plan.items[index];
  return item ? { kind: 'ask', itemId: item.id, pilot } : finish('no-items');
}

/** Every target settled, or nothing left to ask about those that are not. */
function stopReason(
  plan: TestPlan,
  { targets }: Sitting,
  { open }: Eligibility,
  states: readonly TargetState[],
): EngineStop | undefined {
  if (states.every((state) => state === 'decided')) return 'decided';
  if (!states.includes('open')) return 'precise';
  const canGoOn = targets.some(
    ({ competence }, i) => states[i] === 'open' && open[plan.dimensionOf.get(competence) ?? -1] === true,
  );
  return canGoOn ? undefined : 'no-items';
}

interface Choice {
  readonly ability: AbilitySoFar;
  readonly states: readonly TargetState[];
  readonly eligible: Uint8Array;
}

function bestItems(plan: TestPlan, sitting: Sitting, { ability, states, eligible }: Choice): number[] {
  const weight = new Float64Array(plan.competences.length);
  sitting.targets.forEach((target, i) => {
    const dimension = plan.dimensionOf.get(target.competence);
    if (dimension !== undefined)
      weight[dimension] = target.weight * (states[i] === 'open' ? 1 : SETTLED_WEIGHT);
  });
  return selectByGain(withSeenItems(plan, sitting), {
    mode: ability.mode,
    variance: ability.standardError.map((value) => value * value),
    weight,
    eligible,
    count: plan.rules.exposureTop,
  });
}

/** Gain is per second: an item worth a quarter is one that takes four times as long. */
function withSeenItems({ bank, indexOf, rules }: TestPlan, { seenBefore }: Sitting): CompiledBank {
  if (seenBefore.length === 0 || rules.seenItemWeight === 1) return bank;
  const seconds = bank.seconds.slice();
  for (const id of seenBefore) {
    const index = indexOf.get(id);
    if (index !== undefined) seconds[index] = (bank.seconds[index] ?? 0) / rules.seenItemWeight;
  }
  return { ...bank, seconds };
}
