import type { ItemParameterView } from '@qabilet/contracts';
import type { ScaledItem } from './ports';

/** Parameters as tables show them. */
export function itemParameterView({ parameters, errors, answers, misfit }: ScaledItem): ItemParameterView {
  return {
    model: parameters.model,
    a: parameters.a ?? 1,
    b: 'thresholds' in parameters ? [...parameters.thresholds] : [parameters.b],
    c: 'c' in parameters ? parameters.c : undefined,
    aError: errors?.a,
    bErrors: errors && [...errors.locations],
    answers,
    misfit,
  };
}
