import { UsageError } from '../usage-error';
import type { Options } from './options';

export const SELECTION_RULES = ['mfi', 'mpwi', 'klp', 'mepv'] as const;
export const ESTIMATES = ['eap', 'map'] as const;

/** When an adaptive test ends: `--length n`, `--se x`, or whichever comes first. */
export function stoppingFrom(options: Options, items: number): { length: number; se?: number } {
  const length = options.number('length', { from: 1, isWhole: true });
  const se = options.number('se', { above: 0 });
  if (length === undefined && se === undefined)
    throw new UsageError('replay needs --length or --se: when a test ends.');
  if (length !== undefined && length > items)
    throw new UsageError(`--length is ${length}; the responses have ${items} items of the bank.`);
  return { length: length ?? items, ...(se === undefined ? {} : { se }) };
}
