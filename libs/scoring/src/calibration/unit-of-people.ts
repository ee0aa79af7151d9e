import type { CompetenceId } from '@qabilet/framework';
import type { ItemParameters } from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import type { Population } from './population';

/** A unit further off than this is no matter of judging slopes. */
const [NARROWEST, WIDEST] = [0.5, 2] as const;

/** Scales that rest on experts alone: no item of theirs has been calibrated. */
export function judgedScales({ items }: Pick<AnswersToCalibrate, 'items'>): ReadonlySet<CompetenceId> {
  const onScale = items.filter(({ isOnScale }) => isOnScale);
  const measured = new Set(onScale.flatMap(({ competence, errors }) => (errors ? [competence] : [])));
  return new Set(onScale.flatMap(({ competence }) => (measured.has(competence) ? [] : [competence])));
}

/**
 * Nobody can judge a slope, so experts fix where a scale stands and not its unit: that is the spread of the people who
 * sat, on whom a prior of unit variance is right. Slopes of judged scales are stretched by the SD that people would
 * have if the slopes were taken at their word; difficulties stay.
 */
export function onUnitOfPeople(source: AnswersToCalibrate, { covariance }: Population): AnswersToCalibrate {
  const { competences } = source;
  const judged = judgedScales(source);
  const spreadOf = (competence: CompetenceId): number => {
    const dimension = competences.indexOf(competence);
    const variance = covariance[dimension * (competences.length + 1)] ?? 1;
    return Math.min(WIDEST, Math.max(NARROWEST, Math.sqrt(variance)));
  };
  return {
    ...source,
    items: source.items.map((item) =>
      judged.has(item.competence) && item.isOnScale
        ? { ...item, parameters: stretched(item.parameters, spreadOf(item.competence)) }
        : item,
    ),
  };
}

function stretched(parameters: ItemParameters, by: number): ItemParameters {
  return { ...parameters, a: (parameters.a ?? 1) * by };
}
