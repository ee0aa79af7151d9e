import {
  categoryCount,
  likelihoodRatioDif,
  type CalibrationModel,
  type ItemParameters,
} from '@qabilet/psychometrics';
import type { MatchedAnswer } from './language-dif';
import type { DifClass } from './scale-calibration';

/** Answers of each category that a language needs: a threshold that nobody crosses cannot be compared. */
const FEWEST_OF_A_KIND = 5;
/** A quarter of the distance of a calibration's nodes: it takes no sharper knowledge. */
const SHARPEST = 0.05;
/** Differences of expected scores, in standard deviations of the score: Zwick, Thayer & Mazzeo (1997). */
const [MODERATE, LARGE] = [0.17, 0.25] as const;

export interface GradedDif {
  readonly p: number;
  /** Mean distance of the expected scores of the two languages furthest apart, in standard deviations of the score. */
  readonly effect: number;
  readonly size: DifClass;
}

/**
 * Difference of a partial credit item between languages: likelihood ratio of one curve for all against one for each, over
 * what the people's other answers tell of their abilities. Proportional odds regression misses a changed slope. Undefined
 * where a language lacks answers of a category.
 *
 * Thissen, Steinberg & Wainer (1993).
 */
export function gradedDif(
  answers: readonly MatchedAnswer[],
  { languages, item }: { readonly languages: readonly number[]; readonly item: ItemParameters },
): GradedDif | undefined {
  const own = answers.filter(({ language }) => languages.includes(language));
  const everyKind = languages.every((language) =>
    Array.from({ length: categoryCount(item) }, (_, k) => k).every(
      (k) =>
        own.filter((answer) => answer.language === language && answer.category === k).length >=
        FEWEST_OF_A_KIND,
    ),
  );
  if (!everyKind) return undefined;
  const [found] = likelihoodRatioDif(
    {
      persons: own.length,
      items: 1,
      categories: Int8Array.from(own, ({ category }) => category),
      groups: Int32Array.from(own, ({ language }) => languages.indexOf(language)),
      people: {
        mean: Float64Array.from(own, ({ ability }) => ability),
        sd: Float64Array.from(own, ({ sd }) => Math.max(SHARPEST, sd)),
      },
    },
    [{ id: 'studied', model: item.model as CalibrationModel }],
    [0],
  );
  if (!found) return undefined;
  const effect = found.area / spreadOf(own);
  return { p: found.p, effect, size: classOf(effect) };
}

function classOf(effect: number): DifClass {
  if (effect > LARGE) return 'C';
  return effect > MODERATE ? 'B' : 'A';
}

/** Standard deviation of the score. */
function spreadOf(answers: readonly MatchedAnswer[]): number {
  const mean = answers.reduce((sum, { category }) => sum + category, 0) / answers.length;
  return Math.sqrt(answers.reduce((sum, { category }) => sum + (category - mean) ** 2, 0) / answers.length);
}
