import { Injectable } from '@nestjs/common';
import type { Goals, GoalView } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { readableBy } from '../programmes/cohort-scope';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts } from '../programmes/ports';
import { GoalChoices } from './goal-choices';
import { goalOutlookView } from './goal-outlook-view';
import { GoalPoints } from './goal-points';
import { GroupGoals } from './goal-ports';

/** What a cohort and its units mean to reach, where they stand and where they are heading. */
@Injectable()
export class SeeGoals {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly goals: GroupGoals,
    private readonly choices: GoalChoices,
    private readonly points: GoalPoints,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<Goals> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohort = await this.cohorts.find(cohortId, readableBy(actor));
      if (!cohort) throw new CohortNotFound();
      const { units, competences } = await this.choices.of(actor, cohort);
      const { figuresOf, pointsOf, minimum, now } = await this.points.of(actor, cohort);
      const goals: GoalView[] = [];
      for (const goal of await this.goals.of(cohortId)) {
        const figures = await figuresOf(goal);
        goals.push({
          ...goal,
          unitName: units.find(({ id }) => id === goal.unitId)?.name,
          competenceLabel: competences.find(({ code }) => code === goal.competence),
          ...goalOutlookView(goal, pointsOf(goal, figures), now),
          // Those of the whole cohort are its progress.
          ...(goal.unitId !== undefined && { figures: [...figures] }),
        });
      }
      return { goals, units: [...units], competences: [...competences], minimumCell: minimum };
    });
  }
}
