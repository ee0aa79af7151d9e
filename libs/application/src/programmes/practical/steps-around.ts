import type { LocalRubric } from './local-rubric';

/** The step that is worth the points, or the two between which they lie, from the lower. */
export function stepsAround({ steps }: Pick<LocalRubric, 'steps'>, points: number): readonly number[] {
  const upper = steps.findIndex((step) => step.points >= points);
  return steps[upper]?.points === points ? [upper] : [upper - 1, upper];
}
