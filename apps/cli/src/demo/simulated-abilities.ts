import type { TestPlan } from '@qabilet/assessment';
import type { CompetenceId } from '@qabilet/framework';
import { cholesky, createGenerator, drawAbilities } from '@qabilet/psychometrics';

/** What somebody brings, and what the programme has done for them by the day of the test; logits. */
export interface Background {
  /** Decides the person's abilities, the same in every wave. */
  readonly key: string;
  /** Above or below what people usually bring. */
  readonly shift: number;
  /** What has been learnt of a competence since the first wave, by somebody of ordinary pace. */
  readonly learnt: (competence: CompetenceId) => number;
}

/** The slowest learns half of the ordinary, the quickest half more. */
const SLOWEST_PACE = 0.5;

/** True abilities in the order of the plan's competences: drawn once a person from the prior, then grown. */
export function abilitiesOf(
  { competences, priorCovariance }: Pick<TestPlan, 'competences' | 'priorCovariance'>,
  { key, shift, learnt }: Background,
): Float64Array {
  const n = competences.length;
  const factor = cholesky(priorCovariance, n);
  if (!factor) throw new Error('The prior covariance of the plan is not positive definite.');
  const generator = createGenerator(`abilities of ${key}`);
  const brought = drawAbilities(new Float64Array(n).fill(shift), factor, generator);
  const pace = SLOWEST_PACE + generator.next();
  return brought.map((ability, index) => {
    const competence = competences[index];
    return competence ? ability + pace * learnt(competence.id) : ability;
  });
}
