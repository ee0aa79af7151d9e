import type { PlannedModule } from '@qabilet/analytics';
import type { CompetenceLabel, PlannedTraining, TrainingModuleRow } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { TrainingOffer } from '../programmes/training-ports';

export function trainingOfferOf(
  { competence, ...offer }: TrainingOffer,
  label: (code: CompetenceId) => CompetenceLabel,
): TrainingModuleRow {
  return { ...offer, competence: label(competence) };
}

export interface PlannedFor {
  /** Of the course's competence. */
  readonly weight: number;
  /** Of the whole cohort. */
  readonly people: number;
  /** Expected people of it who are short of their target in the competence. */
  readonly short: number;
}

/** A planned course by the id of its offer. */
export function plannedTrainingOf(
  { groups, people, hours, closed }: PlannedModule,
  { id }: TrainingOffer,
  cohort: PlannedFor,
): PlannedTraining {
  const { short, weight } = cohort;
  return { moduleId: id, groups, people, short, hours, closed: (weight * closed) / cohort.people };
}
