import { askedFor } from '@qabilet/analytics';
import type { CompetenceTrend } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Language } from '@qabilet/kernel';
import { competenceLabel } from '../delivery/competence-label';
import { changeOf, type ShownMean } from './change-of';
import { competenceFigure, isShowable } from './group-figure';
import { linkVariance } from './link-variance';
import type { WaveFigures } from './wave-point';

/** Each competence that roles asked for in any wave, in the order of the latest scale, wave by wave. */
export function competenceTrends(
  waves: readonly WaveFigures[],
  { minimum, language }: { readonly minimum: number; readonly language: Language },
): CompetenceTrend[] {
  const latest = waves[waves.length - 1];
  if (!latest) return [];
  const inOrder = [
    ...new Set([
      ...latest.scale.competences,
      ...waves.flatMap(({ scale, carried }) => (carried ? [] : scale.competences)),
    ]),
  ];
  return inOrder
    .filter((competence) => waves.some((wave) => isAsked(wave, competence)))
    .map((competence) => ({
      competence: competenceLabel(latest.scale.texts, competence, language),
      cuts: [...cutsOf(waves, competence)],
      points: waves.map((wave) => competenceFigure(figureOf(wave, competence), minimum)),
      ...changeOf(waves.map((wave) => shownMean(wave, competence, minimum))),
    }));
}

function figureOf(wave: WaveFigures, competence: CompetenceId) {
  return wave.figures.competences[placeOf(wave, competence)] ?? { n: 0, enough: false };
}

/** Where its levels begin on the scale of the last wave that has it. */
function cutsOf(waves: readonly WaveFigures[], competence: CompetenceId): readonly number[] {
  const last = waves.findLast((wave) => placeOf(wave, competence) >= 0);
  return last?.scale.cuts[placeOf(last, competence)] ?? [];
}

/** Where the wave has the competence among its own; -1 where it has none that stands for it. */
function placeOf({ scale, carried }: WaveFigures, competence: CompetenceId): number {
  const own = carried ? carried.get(competence) : competence;
  return own === undefined ? -1 : scale.competences.indexOf(own);
}

function isAsked(wave: WaveFigures, competence: CompetenceId): boolean {
  const own = wave.summary.competences[placeOf(wave, competence)];
  return own !== undefined && askedFor(own) > 0;
}

function shownMean(wave: WaveFigures, competence: CompetenceId, minimum: number): ShownMean | undefined {
  const { n, enough, measured } = figureOf(wave, competence);
  if (!enough || !measured || !isShowable(n, minimum)) return undefined;
  const { frameworkReleaseId } = wave.scale;
  return { ...measured, frameworkReleaseId, linkVariance: linkVariance(wave.scale, competence) };
}
