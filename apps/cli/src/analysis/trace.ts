import { csvText } from './csv-text';

/** How one adaptive test went, answer by answer. */
export interface Trace {
  readonly id: string;
  readonly items: readonly string[];
  readonly responses: readonly number[];
  readonly theta: readonly number[];
  readonly se: readonly number[];
}

/** One row for each answer. */
export function tracesText(traces: readonly Trace[]): string {
  return csvText(
    ['id', 'step', 'item', 'response', 'theta', 'se'],
    traces.flatMap(({ id, items, responses, theta, se }) =>
      items.map((item, k) => [id, k + 1, item, responses[k], theta[k], se[k]]),
    ),
  );
}
