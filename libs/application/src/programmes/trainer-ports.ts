import type { Id } from '@qabilet/kernel';

export interface TrainerListing {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly email: string;
}

export interface TrainersOfCohort {
  /** By name. */
  readonly trainers: readonly TrainerListing[];
  /** Trainers of the agency who could be brought in, by name. */
  readonly others: readonly TrainerListing[];
}

export abstract class CohortTrainers {
  abstract of(cohortId: Id<'Cohort'>): Promise<TrainersOfCohort>;
  abstract add(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void>;
  abstract remove(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void>;
}
