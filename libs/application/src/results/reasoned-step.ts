import { fittingCourse } from '@qabilet/analytics';
import type { NextStep } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import type { TrainingOffer } from '../programmes/training-ports';
import type { CompetenceOutcome } from './ports';

/**
 * Why a step is proposed and the course that takes it, in the person's language where one is taught in it; `offers` are
 * all courses of the agency.
 */
export function reasonedStep(
  { competence, target, shortfall, levelProbabilities }: CompetenceOutcome,
  offers: readonly TrainingOffer[],
  language: Language,
): Pick<NextStep, 'target' | 'shortfall' | 'course'> {
  if (target === undefined) return {};
  const fitting = (among: readonly TrainingOffer[]) => fittingCourse(among, { target, levelProbabilities });
  const own = offers.filter((offer) => offer.competence === competence);
  const found = fitting(own.filter((offer) => offer.language === language)) ?? fitting(own);
  if (!found) return { target, shortfall };
  const { course, closes } = found;
  const { title, hours, format, language: taughtIn } = course;
  return { target, shortfall, course: { title, hours, format, language: taughtIn, closes } };
}
