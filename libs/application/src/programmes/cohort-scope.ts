import type { Actor } from '../actor';
import type { CohortScope } from './ports';

/** An agency lead looks at every cohort, a trainer at their own. */
export function readableBy({ roles, personId }: Actor): CohortScope {
  return roles.includes('agency-lead') ? {} : ownOf({ personId });
}

/** An agency lead and an administrator keep the trainers of every cohort, a trainer of their own. */
export function staffedBy(actor: Actor): CohortScope {
  return actor.roles.includes('administrator') ? {} : readableBy(actor);
}

/** The cohorts that the actor trains. */
export function ownOf({ personId }: Pick<Actor, 'personId'>): CohortScope {
  return { trainerId: personId };
}
