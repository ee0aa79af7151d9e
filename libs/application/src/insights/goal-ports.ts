import type { GoalKind } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';

/** What a cohort, or one unit in it, means to reach by a day. */
export interface GroupGoal {
  readonly kind: GoalKind;
  /** Absent for the whole cohort. */
  readonly unitId?: Id<'Unit'>;
  /** Absent for all competences together. */
  readonly competence?: CompetenceId;
  /** A share at target, or levels gained from the first wave. */
  readonly value: number;
  /** A calendar date, '2026-10-31'. */
  readonly dueOn: string;
}

export abstract class GroupGoals {
  abstract of(cohortId: Id<'Cohort'>): Promise<readonly GroupGoal[]>;
  /** In place of those that there were; the cohort is locked. */
  abstract replace(cohortId: Id<'Cohort'>, goals: readonly GroupGoal[]): Promise<void>;
}
