import type {
  AsymptotePrior,
  CalibrationModel,
  CalibrationOptions,
  ItemPriors,
} from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';

export const PRIORS_USAGE = 'none|empirical|a=lognormal:m:s,b=normal:m:s,c=beta:p:q|logit-normal:m:s';

/** Around 0.2 on the logit scale, as for four or five options: without it 3PL estimates wander off. */
const GUESSING_PRIOR: AsymptotePrior = { family: 'logit-normal', mean: -1.39, sd: 0.5 };

/**
 * The priors of `--priors`. Left out: none, so that figures equal those of other programs, except on guessing where a
 * model has it.
 */
export function priorsFrom(
  text: string | undefined,
  models: readonly CalibrationModel[],
): CalibrationOptions['priors'] {
  const canGuess = models.some((model) => model === '3pl' || model === '4pl');
  if (text === undefined) return canGuess ? { asymptote: GUESSING_PRIOR } : 'none';
  if (text === 'none' || text === 'off') return 'none';
  if (text === 'empirical') return text;
  return text.split(',').reduce<ItemPriors>((priors, part) => ({ ...priors, ...priorIn(part.trim()) }), {});
}

const PRIOR = /^([abc])=([a-z-]+):([-\d.e]+):([-\d.e]+)$/i;

function priorIn(part: string): ItemPriors {
  const [, parameter, family, first, second] = PRIOR.exec(part) ?? [];
  const x = Number(first);
  const y = Number(second);
  if (Number.isFinite(x) && y > 0) {
    if (parameter === 'a' && family === 'lognormal') return { slope: { mean: x, sd: y } };
    if (parameter === 'b' && family === 'normal') return { difficulty: { mean: x, sd: y } };
    if (parameter === 'c' && family === 'logit-normal') return { asymptote: { family, mean: x, sd: y } };
    if (parameter === 'c' && family === 'beta' && x > 0) return { asymptote: { family, alpha: x, beta: y } };
  }
  throw new UsageError(`--priors is ${PRIORS_USAGE}, not "${part}".`);
}
