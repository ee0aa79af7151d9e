import { logit } from '../models/logistic';
import { at } from '../numeric/element';
import type { ItemLayout, Layout } from './layout';
import type { Patterns } from './patterns';
import { CATEGORY_LIMIT } from './responses';

/** logit P(X >= k) over people is flatter than at one ability: sqrt(1 + (1 / 1.7)^2), as a normal mixture of ogives is. */
const SPREAD = Math.sqrt(1 + 1 / 1.7 ** 2);
const START_ASYMPTOTE = 0.15;
const START_SLIP = 0.05;

/** Starts every free item at slope 1 and at the intercepts that its category shares suggest. */
export function fillStartValues(state: Float64Array, layout: Layout, patterns: Patterns): void {
  if (layout.sharedSlope !== undefined) state[layout.sharedSlope] = 1;
  layout.items.forEach((item, j) => {
    if (item.fixed) return;
    const counts = Array.from(
      { length: item.categories },
      (_, k) => at(patterns.counts, j * CATEGORY_LIMIT + k) + 0.5,
    );
    fillItem(state, item, counts);
  });
}

function fillItem(state: Float64Array, item: ItemLayout, counts: readonly number[]): void {
  let next = item.offset;
  if (item.slope === item.offset) state[next++] = 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const first = counts[0] as number;
  switch (item.kind) {
    case 'sum':
      for (const count of counts.slice(1)) state[next++] = SPREAD * Math.log(count / first);
      return;
    case 'graded': {
      let above = total;
      for (const count of counts.slice(0, -1)) {
        above -= count;
        state[next++] = SPREAD * logit(above / total);
      }
      return;
    }
    case 'asymptotic': {
      const share = (counts[1] as number) / total;
      const beyondChance = Math.max(0.02, Math.min(0.98, (share - START_ASYMPTOTE) / (1 - START_ASYMPTOTE)));
      state[next++] = SPREAD * logit(beyondChance);
      state[next++] = logit(START_ASYMPTOTE);
      if (item.model === '4pl') state[next] = -logit(START_SLIP);
    }
  }
}
