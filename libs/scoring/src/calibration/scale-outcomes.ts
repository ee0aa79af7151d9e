import type { CompetenceId } from '@qabilet/framework';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import type { ItemCount } from './estimate-items';
import type { ReadSitting } from './read-sittings';
import type { CalibrationLink, NewParameters, ScaleOutcome } from './scale-calibration';

export interface ScaleFindings {
  readonly sittings: readonly ReadSitting[];
  readonly counts: readonly ItemCount[];
  readonly calibrated: readonly (NewParameters | undefined)[];
  readonly links: ReadonlyMap<CompetenceId, CalibrationLink>;
  /** By dimension. */
  readonly reliability: readonly (number | undefined)[];
}

/** What became of each chosen scale. */
export function scaleOutcomes(
  { competences, chosen, items }: Pick<AnswersToCalibrate, 'competences' | 'chosen' | 'items'>,
  { sittings, counts, calibrated, links, reliability }: ScaleFindings,
): ScaleOutcome[] {
  const asked = new Map<CompetenceId, number>();
  for (const { answers } of sittings) {
    for (const code of new Set(answers.flatMap(({ item }) => items[item]?.competence ?? []))) {
      asked.set(code, (asked.get(code) ?? 0) + 1);
    }
  }
  const wanted = new Set(chosen);
  return competences.flatMap((competence, dimension): ScaleOutcome[] => {
    if (!wanted.has(competence)) return [];
    const own = items.flatMap((item, place) => (item.competence === competence ? [place] : []));
    const link = links.get(competence);
    const reliable = reliability[dimension];
    return [
      {
        competence,
        sittings: asked.get(competence) ?? 0,
        answers: own.reduce((sum, place) => sum + (counts[place]?.answers ?? 0), 0),
        items: own.length,
        calibrated: own.filter((place) => calibrated[place] !== undefined).length,
        ...(link && { link }),
        ...(reliable !== undefined && { reliability: reliable }),
      },
    ];
  });
}
