import type { CalibrationOptions, ItemPriors } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';

export const PRIORS_USAGE = 'empirical|none|a=lognormal:m:s,b=normal:m:s,c=beta:p:q|logit-normal:m:s';

/** The priors of `--priors`; left out, those that the items themselves show. */
export function priorsFrom(text: string | undefined): CalibrationOptions['priors'] {
  if (text === undefined || text === 'empirical') return 'empirical';
  if (text === 'none' || text === 'off') return 'none';
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
