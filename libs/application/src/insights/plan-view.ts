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

/** A planned course by the id of its offer; `weight` of its competence, `people` of the whole cohort. */
export function plannedTrainingOf(
  { groups, people, hours, closed }: PlannedModule,
  { id }: TrainingOffer,
  cohort: { readonly weight: number; readonly people: number },
): PlannedTraining {
  return { moduleId: id, groups, people, hours, closed: (cohort.weight * closed) / cohort.people };
}
