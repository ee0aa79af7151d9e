import { idOf } from '@qabilet/kernel';
import type { FrameworkTexts } from '../../frameworks/ports';
import type { LocalRubric } from './local-rubric';
import { UnknownCompetences } from './practical-errors';

/** Throws `UnknownCompetences` with each criterion that names a competence which the framework has not. */
export function refuseUnknownCompetences(
  { criteria }: LocalRubric,
  { competences }: Pick<FrameworkTexts, 'competences'>,
): void {
  const isKnown = (code: string) => competences.has(idOf<'Competence'>(code));
  const faults = criteria.flatMap(({ competence }, place) =>
    isKnown(competence)
      ? []
      : [
          {
            at: `criteria[${place}].competence`,
            code: 'unknown-competence',
            message: `The framework has no competence ${competence}.`,
          },
        ],
  );
  if (faults.length > 0) throw new UnknownCompetences(faults);
}
