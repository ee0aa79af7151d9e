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

export interface TrainedCohort {
  readonly id: Id<'Cohort'>;
  readonly name: string;
  /** Names of its trainers, in their order. */
  readonly trainers: readonly string[];
}

export abstract class CohortTrainers {
  /** Of every cohort of the agency. */
  abstract names(): Promise<ReadonlyMap<Id<'Cohort'>, readonly string[]>>;
  abstract of(cohortId: Id<'Cohort'>): Promise<TrainersOfCohort>;
  abstract add(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void>;
  abstract remove(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void>;
}
