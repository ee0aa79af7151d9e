import { Injectable } from '@nestjs/common';
import type { Fault, Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { readableBy } from '../programmes/cohort-scope';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts } from '../programmes/ports';
import { GoalsContradict } from './errors';
import { GoalChoices, type Choices } from './goal-choices';
import { GroupGoals, type GroupGoal } from './goal-ports';

/** Says what a cohort and its units mean to reach: for its trainers and the agency lead. */
@Injectable()
export class SetGoals {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly goals: GroupGoals,
    private readonly choices: GoalChoices,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound` and `GoalsContradict`. */
  execute(actor: Actor, cohortId: Id<'Cohort'>, goals: readonly GroupGoal[]): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const isLocked = await this.cohorts.lock(cohortId, readableBy(actor));
      const cohort = isLocked ? await this.cohorts.find(cohortId, readableBy(actor)) : undefined;
      if (!cohort) throw new CohortNotFound();
      const choices = await this.choices.of(actor, cohort);
      const faults = goals.flatMap((goal, place) => faultsOf(goal, place, choices));
      if (faults.length > 0) throw new GoalsContradict(faults);
      await this.goals.replace(cohortId, goals);
      await this.audit.record({
        actorId: actor.personId,
        action: 'insights.goals-set',
        subjectKind: 'cohort',
        subjectId: cohortId,
      });
    });
  }
}

function faultsOf(goal: GroupGoal, place: number, { units, competences }: Choices): readonly Fault[] {
  const at = `goals[${place}]`;
  const { kind, value, unitId, competence } = goal;
  return [
    ...(kind === 'share' && value > 1
      ? [{ at: `${at}.value`, code: 'more-than-all', message: 'A share is at most 1' }]
      : []),
    ...(unitId !== undefined && !units.some(({ id }) => id === unitId)
      ? [{ at: `${at}.unitId`, code: 'unknown-unit', message: 'The cohort has nobody of this unit' }]
      : []),
    ...(competence !== undefined && !competences.some(({ code }) => code === competence)
      ? [{ at: `${at}.competence`, code: 'unknown-competence', message: 'The cohort is not asked for it' }]
      : []),
  ];
}
