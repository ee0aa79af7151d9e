import type { SelfRating, SelfStep } from '@qabilet/assessment';
import {
  type CompetenceId,
  cutOf,
  type CutScores,
  levelWidth,
  standingAt,
  type Standing,
} from '@qabilet/framework';
import { type Answer, estimateEap } from '@qabilet/psychometrics';

/** How a person sees themselves in one competence, on the scale of the measured view. */
export interface SelfScore {
  readonly competence: CompetenceId;
  /** Statements judged, 'not my work' left out. */
  readonly statements: number;
  /** Absent when no statement was judged. */
  readonly place?: SelfPlace;
}

export interface SelfPlace {
  /** Logits: mean and standard deviation of the posterior. */
  readonly mean: number;
  readonly sd: number;
  readonly level: Standing;
}

/** Judgements discriminate about as well as a good item, not better: people mean different things by 'on my own'. */
const SLOPE = 1.5;

/** Wide, so that the statements decide and not the prior: two standard deviations reach from one end to the other. */
const PRIOR = { mean: 0, sd: 1.5 };

const CATEGORIES = {
  'not-yet': 0,
  'with-help': 1,
  'on-my-own': 2,
  'guide-others': 3,
} as const satisfies Record<Exclude<SelfStep, 'not-my-work'>, number>;

/**
 * Places self-judgements on the measured scale by a graded response model with fixed thresholds: doing what a level
 * asks on one's own begins at the cut of that level, with help one level earlier, guiding others one level later.
 *
 *     thresholds = cut(level) - w, cut(level), cut(level) + w        w = mean width of a level
 *
 * Fixed, not estimated: a self-view must not move because others judge themselves differently.
 */
export function selfView(
  ratings: readonly SelfRating[],
  cutsOf: (competence: CompetenceId) => CutScores,
): SelfScore[] {
  const competences = [...new Set(ratings.map(({ competence }) => competence))];
  return competences.map((competence) => {
    const cuts = cutsOf(competence);
    const answers = ratings.flatMap((rating) =>
      rating.competence === competence ? judgement(rating, cuts) : [],
    );
    if (answers.length === 0) return { competence, statements: 0 };
    const { ability, standardError } = estimateEap(answers, { prior: PRIOR });
    const place = { mean: ability, sd: standardError, level: standingAt(ability, cuts) };
    return { competence, statements: answers.length, place };
  });
}

function judgement({ level, step }: SelfRating, cuts: CutScores): Answer[] {
  if (step === 'not-my-work') return [];
  const cut = cutOf(cuts, level);
  const width = levelWidth(cuts);
  return [
    {
      item: { model: 'grm', a: SLOPE, thresholds: [cut - width, cut, cut + width] },
      category: CATEGORIES[step],
    },
  ];
}
