import { logistic, logLogistic } from '../models/logistic';
import { at } from '../numeric/element';
import type { ItemLayout } from './layout';

/**
 * Log-probabilities of every category at every node: `out[k * Q + q]`. The vector holds the parameters laid out as
 * `layout` says.
 */
export function fillLogProbabilities(
  out: Float64Array,
  layout: ItemLayout,
  vector: Float64Array,
  nodes: Float64Array,
): void {
  for (let q = 0; q < nodes.length; q++)
    fillNode(out, layout, vector, { theta: at(nodes, q), q, count: nodes.length });
}

interface Node {
  readonly theta: number;
  readonly q: number;
  readonly count: number;
}

function fillNode(
  out: Float64Array,
  layout: ItemLayout,
  vector: Float64Array,
  { theta, q, count }: Node,
): void {
  const a = at(vector, layout.slope);
  const first = layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
  const m = layout.categories - 1;
  switch (layout.kind) {
    case 'sum': {
      if (m === 1) {
        const z = a * theta + at(vector, first);
        const right = logLogistic(z);
        out[q] = right - z;
        out[count + q] = right;
        return;
      }
      let largest = 0;
      for (let k = 1; k <= m; k++) largest = Math.max(largest, k * a * theta + at(vector, first + k - 1));
      let total = Math.exp(-largest);
      for (let k = 1; k <= m; k++) total += Math.exp(k * a * theta + at(vector, first + k - 1) - largest);
      const log = largest + Math.log(total);
      out[q] = -log;
      for (let k = 1; k <= m; k++) out[k * count + q] = k * a * theta + at(vector, first + k - 1) - log;
      return;
    }
    case 'graded': {
      for (let k = 0; k <= m; k++) {
        const enter = k === 0 ? Infinity : a * theta + at(vector, first + k - 1);
        const leave = k === m ? -Infinity : a * theta + at(vector, first + k);
        const gap = k === 0 || k === m ? 0 : Math.log(-Math.expm1(leave - enter));
        out[k * count + q] = (k === 0 ? 0 : logLogistic(enter)) + (k === m ? 0 : logLogistic(-leave)) + gap;
      }
      return;
    }
    case 'asymptotic': {
      const s = logistic(a * theta + at(vector, first));
      const c = logistic(at(vector, first + 1));
      const u = layout.model === '4pl' ? logistic(at(vector, first + 2)) : 1;
      const p = c + (u - c) * s;
      out[q] = Math.log(1 - u + (u - c) * logistic(-(a * theta + at(vector, first))));
      out[count + q] = Math.log(p);
    }
  }
}

/**
 * Derivatives of the log-probabilities in the item's parameters, slope first (also where it is shared):
 * `out[(p * K + k) * Q + q]`. `logP` is what `fillLogProbabilities` gave.
 */
export function fillScores(
  out: Float64Array,
  logP: Float64Array,
  item: { readonly layout: ItemLayout; readonly vector: Float64Array; readonly nodes: Float64Array },
): void {
  const { layout, vector, nodes } = item;
  const count = nodes.length;
  const categories = layout.categories;
  const a = at(vector, layout.slope);
  const first = layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
  for (let q = 0; q < count; q++) {
    const theta = at(nodes, q);
    switch (layout.kind) {
      case 'sum': {
        let expected = 0;
        for (let k = 1; k < categories; k++) expected += k * Math.exp(at(logP, k * count + q));
        for (let k = 0; k < categories; k++) {
          out[k * count + q] = theta * (k - expected);
          for (let p = 1; p < categories; p++)
            out[(p * categories + k) * count + q] = (k === p ? 1 : 0) - Math.exp(at(logP, p * count + q));
        }
        break;
      }
      case 'graded': {
        for (let k = 0; k < categories; k++) {
          const p = Math.exp(at(logP, k * count + q));
          const enter = k === 0 ? 1 : logistic(a * theta + at(vector, first + k - 1));
          const leave = k === categories - 1 ? 0 : logistic(a * theta + at(vector, first + k));
          out[k * count + q] = theta * (1 - enter - leave);
          for (let d = 1; d < categories; d++) out[(d * categories + k) * count + q] = 0;
          if (k > 0) out[(k * categories + k) * count + q] = (enter * (1 - enter)) / p;
          if (k < categories - 1) out[((k + 1) * categories + k) * count + q] = -(leave * (1 - leave)) / p;
        }
        break;
      }
      case 'asymptotic': {
        const z = a * theta + at(vector, first);
        const s = logistic(z);
        const t = logistic(-z);
        const c = logistic(at(vector, first + 1));
        const u = layout.model === '4pl' ? logistic(at(vector, first + 2)) : 1;
        const right = 1 / Math.exp(at(logP, count + q));
        const wrong = -1 / Math.exp(at(logP, q));
        for (let k = 0; k < 2; k++) {
          const scale = k === 1 ? right : wrong;
          out[k * count + q] = scale * (u - c) * s * t * theta;
          out[(categories + k) * count + q] = scale * (u - c) * s * t;
          out[(2 * categories + k) * count + q] = scale * t * c * (1 - c);
          if (layout.model === '4pl') out[(3 * categories + k) * count + q] = scale * s * u * (1 - u);
        }
      }
    }
  }
}

/** Parameters of an item counting its slope, shared or own. */
export function parameterCount(layout: ItemLayout): number {
  return layout.slope === layout.offset ? layout.size : layout.size + 1;
}

/** Index in the vector of an item's p-th parameter, slope first. */
export function parameterIndex(layout: ItemLayout, p: number): number {
  if (p === 0) return layout.slope;
  return layout.slope === layout.offset ? layout.offset + p : layout.offset + p - 1;
}
