import type { Target, TestPlan } from '@qabilet/assessment';
import {
  chanceOfReaching,
  type CompetenceId,
  type LevelOrdinal,
  LEVELS,
  type Standing,
  standingAt,
  STANDINGS,
} from '@qabilet/framework';
import type { CompetenceScore } from './competence-score';
import type { Score } from './score';

/** How far a person is from what the role asks for in one competence. */
export interface Gap {
  readonly competence: CompetenceId;
  readonly target: LevelOrdinal;
  readonly weight: number;
  /** Absent where there is not enough evidence. */
  readonly measured?: MeasuredGap;
}

export interface MeasuredGap {
  /** P(level >= target). */
  readonly atTarget: number;
  /** Expected levels short of the target: sum over lower levels of (target - level) P(level). */
  readonly shortfall: number;
  /** Weight times shortfall: what gaps are ranked by. */
  readonly weighted: number;
}

/** All targets, the largest weighted shortfall first; those without enough evidence last, in framework order. */
export function gaps(plan: TestPlan, targets: readonly Target[], { competences }: Score): Gap[] {
  const order = (competence: CompetenceId): number => plan.dimensionOf.get(competence) ?? Infinity;
  return targets
    .map((target) =>
      gapOf(
        plan,
        target,
        competences.find(({ competence }) => competence === target.competence),
      ),
    )
    .sort(
      (left, right) => weightOf(right) - weightOf(left) || order(left.competence) - order(right.competence),
    );
}

function weightOf({ measured }: Gap): number {
  return measured?.weighted ?? -1;
}

function gapOf(
  plan: TestPlan,
  { competence, level: target, weight }: Target,
  scored: CompetenceScore | undefined,
): Gap {
  const cuts = plan.competences[plan.dimensionOf.get(competence) ?? -1]?.cuts;
  if (!cuts || !scored || scored.reading.kind === 'not-enough-evidence')
    return { competence, target, weight };
  const shortfall = STANDINGS.filter((standing) => standing < target).reduce<number>(
    (sum, standing) => sum + (target - standing) * scored.levelProbabilities[standing],
    0,
  );
  const atTarget = chanceOfReaching(target, scored.mean, scored.sd, cuts);
  return { competence, target, weight, measured: { atTarget, shortfall, weighted: weight * shortfall } };
}

/** A competence to work on next, and the level to aim at. */
export interface NextAim {
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
}

export const MOST_NEXT_STEPS = 3;

/** A step is proposed only when being short of the target is likelier than not. */
const LIKELY_SHORT = 0.5;

/** At most three: the largest expected weighted gaps, each one level up from where the person now most likely stands. */
export function nextSteps(plan: TestPlan, ranked: readonly Gap[], { competences }: Score): NextAim[] {
  return ranked
    .filter(({ measured }) => measured !== undefined && measured.atTarget < LIKELY_SHORT)
    .slice(0, MOST_NEXT_STEPS)
    .flatMap(({ competence, target }): NextAim[] => {
      const scored = competences.find((candidate) => candidate.competence === competence);
      const cuts = plan.competences[plan.dimensionOf.get(competence) ?? -1]?.cuts;
      if (!scored || !cuts) return [];
      return [{ competence, level: nextLevel(standingAt(scored.mean, cuts), target) }];
    });
}

function nextLevel(standing: Standing, target: LevelOrdinal): LevelOrdinal {
  return LEVELS.find((level) => level > standing && level <= target) ?? target;
}
