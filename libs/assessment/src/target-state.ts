import { chanceOfReaching } from '@qabilet/framework';
import type { AbilitySoFar } from './ability-so-far';
import type { BlueprintRules } from './blueprint';
import type { Target, TestPlan } from './test-plan';

/** Whether a target needs more questions: its level is decided, or the ability is known well enough, or neither. */
export type TargetState = 'decided' | 'precise' | 'open';

export function targetState(plan: TestPlan, target: Target, ability: AbilitySoFar): TargetState {
  const dimension = plan.dimensionOf.get(target.competence);
  const competence = dimension === undefined ? undefined : plan.competences[dimension];
  if (dimension === undefined || !competence) return 'decided';
  const mean = ability.mode[dimension] ?? 0;
  const sd = ability.standardError[dimension] ?? Infinity;
  const chance = chanceOfReaching(target.level, mean, sd, competence.cuts);
  return stateFrom(chance, sd, plan.rules);
}

function stateFrom(chance: number, sd: number, rules: BlueprintRules): TargetState {
  if (chance < rules.undecidedBelow || chance > rules.decidedAbove) return 'decided';
  return sd <= rules.standardErrorLimit ? 'precise' : 'open';
}
