import type { Actor } from '../actor';
import type { CohortScope } from './ports';

/** An agency lead looks at every cohort, a trainer at their own. */
export function readableBy({ roles, personId }: Actor): CohortScope {
  return roles.includes('agency-lead') ? {} : ownOf({ personId });
}

/** The cohorts that the actor trains. */
export function ownOf({ personId }: Pick<Actor, 'personId'>): CohortScope {
  return { trainerId: personId };
}
