import { DomainError } from '@qabilet/kernel';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { logistic, logit } from '../models/logistic';
import { toSlopeIntercept } from '../models/metric';
import { four } from '../models/dichotomous';
import { at } from '../numeric/element';

/** What an item is calibrated as; `1pl` and `pcm` items share one slope, whose square is the Rasch variance. */
export type CalibrationModel = '1pl' | '2pl' | '3pl' | '4pl' | 'grm' | 'gpcm' | 'pcm';

export class ModelDoesNotFitItem extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.model-does-not-fit-item';
}

/** How the likelihood of an item is computed: from sums where the answers enter it only through them. */
export type CurveKind = 'sum' | 'graded' | 'asymptotic';

/**
 * Place of one item in the vector of parameters:
 *
 *     sum         [a] c_1 .. c_m     z_k = k a theta + c_k, P_k ~ exp(z_k)
 *     graded      a d_1 .. d_m       logit P(X >= k) = a theta + d_k
 *     asymptotic  a d g (h)          P = c + (u - c) logistic(a theta + d), c = logistic(g), u = logistic(h) or 1
 */
export interface ItemLayout {
  readonly model: CalibrationModel;
  readonly kind: CurveKind;
  readonly categories: number;
  /** First own parameter in the vector. */
  readonly offset: number;
  /** Number of own parameters. */
  readonly size: number;
  /** Index of the slope: the first own parameter, or the shared one. */
  readonly slope: number;
  /** Anchors keep the parameters they came with. */
  readonly fixed: boolean;
}

export interface Layout {
  readonly items: readonly ItemLayout[];
  /** Index of the shared slope; undefined when no item has it. */
  readonly sharedSlope?: number;
  readonly length: number;
}

export interface LayoutInput {
  readonly model: CalibrationModel;
  readonly categories: number;
  readonly fixed: boolean;
}

export function layOut(inputs: readonly LayoutInput[]): Layout {
  const shares = ({ model, fixed }: LayoutInput): boolean => !fixed && (model === '1pl' || model === 'pcm');
  let length = inputs.some(shares) ? 1 : 0;
  const sharedSlope = length === 1 ? 0 : undefined;
  const items = inputs.map((input): ItemLayout => {
    const isShared = shares(input);
    const size = ownParameters(input, isShared);
    const offset = length;
    length += size;
    return { ...input, kind: kindOf(input.model), offset, size, slope: isShared ? 0 : offset };
  });
  return { items, length, ...(sharedSlope === undefined ? {} : { sharedSlope }) };
}

function kindOf(model: CalibrationModel): CurveKind {
  if (model === 'grm') return 'graded';
  return model === '3pl' || model === '4pl' ? 'asymptotic' : 'sum';
}

function ownParameters({ model, categories }: LayoutInput, isShared: boolean): number {
  if (categories > 2 && (model === '1pl' || model === '2pl' || model === '3pl' || model === '4pl')) {
    throw new ModelDoesNotFitItem(`an item with ${categories} categories cannot be ${model}`);
  }
  if (model === '3pl') return 3;
  if (model === '4pl') return 4;
  return categories - (isShared ? 1 : 0);
}

/** Largest logit of an asymptote: c and 1 - d stay above 6e-6. */
const ASYMPTOTE_LOGIT_LIMIT = 12;

/** Writes an item's parameters into the vector. */
export function write(vector: Float64Array, layout: ItemLayout, parameters: ItemParameters): void {
  const { slope, intercepts } = toSlopeIntercept(parameters);
  vector[layout.slope] = slope;
  let next = layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
  let sum = 0;
  for (const intercept of intercepts) {
    // Partial credit adds its steps up; with two categories there is nothing to add.
    sum = layout.kind === 'sum' ? sum + intercept : intercept;
    vector[next++] = sum;
  }
  if (layout.kind !== 'asymptotic' || parameters.model === 'grm' || parameters.model === 'gpcm') return;
  const { c, d } = four(parameters);
  vector[next++] = Math.max(-ASYMPTOTE_LOGIT_LIMIT, logit(c));
  if (layout.model === '4pl') vector[next] = Math.min(ASYMPTOTE_LOGIT_LIMIT, logit(d));
}

/** An item's parameters from the vector, in the form that the rest of the product uses. */
export function read(vector: Float64Array, layout: ItemLayout): ItemParameters {
  const a = at(vector, layout.slope);
  const first = layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
  const location = (k: number): number => -at(vector, first + k) / a;
  switch (layout.model) {
    case '1pl':
    case '2pl':
      return { model: layout.model, a, b: location(0) };
    case '3pl':
      return { model: '3pl', a, b: location(0), c: logistic(at(vector, first + 1)) };
    case '4pl':
      return {
        model: '4pl',
        a,
        b: location(0),
        c: logistic(at(vector, first + 1)),
        d: logistic(at(vector, first + 2)),
      };
    case 'grm':
      return {
        model: 'grm',
        a,
        thresholds: Array.from({ length: layout.categories - 1 }, (_, k) => location(k)),
      };
    case 'gpcm':
    case 'pcm':
      return {
        model: 'gpcm',
        a,
        thresholds: Array.from(
          { length: layout.categories - 1 },
          (_, k) => location(k) - (k === 0 ? 0 : location(k - 1)),
        ),
      };
  }
}

/** What a fixed item is laid out as. */
export function modelOf(parameters: ItemParameters): CalibrationModel {
  return parameters.model;
}

/** Categories of an anchor. */
export const categoriesOf = categoryCount;
