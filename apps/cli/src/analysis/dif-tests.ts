import {
  chiSquareUpper,
  effectSizeClass,
  generalisedMantelHaenszel,
  likelihoodRatioDif,
  logisticDif,
  mantelHaenszel,
  testItems,
  type CalibrationItem,
  type ChiSquareTest,
  type FairnessData,
  type LogisticDif,
  type MantelHaenszel,
} from '@qabilet/psychometrics';
import { pairOf } from './dif-matching';
import type { GroupCodes } from './group-codes';
import type { CsvValue } from './csv-text';

export interface DifRules {
  readonly alpha: number;
  /** By the size of the difference (and significance), or by significance alone. */
  readonly flagBy: 'size' | 'significance';
  readonly rounds: number;
}

/** What one method says of all items. */
export interface DifFinding {
  readonly method: string;
  readonly items: readonly unknown[];
  readonly flagged: readonly number[];
  readonly rounds: number;
  readonly settled: boolean;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

type PairedMantelHaenszel = MantelHaenszel & { readonly group: string };

/** Mantel-Haenszel: each group against the reference, and all groups at once where there are more than two. */
export function findByMantelHaenszel(data: FairnessData, { names }: GroupCodes, rules: DifRules): DifFinding {
  const others = names.slice(1);
  const found = testItems({
    data,
    maximumRounds: rules.rounds,
    test: (counts) => {
      const pairs = others.map((group, g): PairedMantelHaenszel => ({
        group,
        ...mantelHaenszel(pairOf(counts, g + 1)),
      }));
      return { pairs, all: others.length > 1 ? generalisedMantelHaenszel(counts) : undefined };
    },
    isFlagged: ({ pairs, all }) =>
      rules.flagBy === 'size'
        ? pairs.some(({ etsClass }) => etsClass !== 'A')
        : (all?.p ?? correctedP(pairs[0])) < rules.alpha,
  });
  return {
    ...found,
    method: 'mantel-haenszel',
    items: found.results.map(({ pairs, all }) => ({
      ...(all ?? (pairs[0] && pairJson(pairs[0]))),
      ...(all ? { pairs: pairs.map((pair) => ({ group: pair.group, ...pairJson(pair) })) } : {}),
    })),
    header: ['group', 'chi2', 'p', 'delta', 'se', 'class'],
    rows: found.results.map(({ pairs }) => {
      const largest = pairs.reduce((one, other) =>
        Math.abs(other.delta) > Math.abs(one.delta) ? other : one,
      );
      const { group, chiSquareCorrected, delta, deltaError, etsClass } = largest;
      return [group, chiSquareCorrected, correctedP(largest), delta, deltaError, etsClass];
    }),
  };
}

function correctedP(pair: MantelHaenszel | undefined): number {
  return pair ? chiSquareUpper(pair.chiSquareCorrected, 1) : NaN;
}

function pairJson(pair: PairedMantelHaenszel) {
  const { chiSquare, chiSquareCorrected, p, oddsRatio, logOddsRatioVariance, delta, deltaError, etsClass } =
    pair;
  return {
    chiSquare,
    p,
    chiSquareCorrected,
    pCorrected: correctedP(pair),
    oddsRatio,
    logOddsRatioVariance,
    delta,
    se: deltaError,
    class: etsClass,
  };
}

/** Logistic regression on the matching score: level, slope, and both. */
export function findByLogistic(data: FairnessData, rules: DifRules): DifFinding {
  const found = testItems({
    data,
    maximumRounds: rules.rounds,
    test: logisticDif,
    isFlagged: ({ both }) =>
      both.p < rules.alpha &&
      (rules.flagBy === 'significance' || sizeOf(both.nagelkerkeChange) !== 'negligible'),
  });
  return {
    ...found,
    method: 'logistic',
    items: found.results.map((item) => ({ ...item, size: sizeOf(item.both.nagelkerkeChange) })),
    header: ['chi2 both', 'p', 'chi2 level', 'chi2 slope', 'R2 change', 'size'],
    rows: found.results.map(({ both, uniform, nonUniform }: LogisticDif) => [
      ...[both.chiSquare, both.p, uniform.chiSquare, nonUniform.chiSquare],
      ...[both.nagelkerkeChange, sizeOf(both.nagelkerkeChange)],
    ]),
  };
}

const sizeOf = effectSizeClass;

/** Mean distance of expected points, in shares of the item's points, that is worth a look. */
const NOTABLE_AREA = 0.05;

/** Likelihood ratio of a calibration with the item free in each group: any model, and people who saw different items. */
export function findByLikelihoodRatio(
  data: FairnessData,
  items: readonly CalibrationItem[],
  rules: DifRules,
): DifFinding {
  const table = { ...data.table, groups: data.group };
  const results = likelihoodRatioDif(
    table,
    items,
    items.map((_, j) => j),
  );
  const isLarge = (area: number, { parameters }: (typeof results)[number]): boolean => {
    const [first] = parameters;
    const points = first && 'thresholds' in first ? first.thresholds.length : 1;
    return area / points >= NOTABLE_AREA;
  };
  return {
    method: 'likelihood-ratio',
    items: results,
    flagged: results.flatMap((result, j) =>
      result.p < rules.alpha && (rules.flagBy === 'significance' || isLarge(result.area, result)) ? [j] : [],
    ),
    rounds: 0,
    settled: true,
    header: ['chi2', 'df', 'p', 'area'],
    rows: results.map(({ chiSquare, df, p, area }: ChiSquareTest & { area: number }) => [
      chiSquare,
      df,
      p,
      area,
    ]),
  };
}
