import {
  isDichotomous,
  type Calibration,
  type CalibratedItem,
  type ItemErrors,
} from '@qabilet/psychometrics';
import { thresholdsOf, type WrittenItem } from './bank-file';
import type { PlannedItem } from './calibration-items';
import type { CsvValue } from './csv-text';
import { itemsInOrder, type DimensionCalibration } from './dimensions';
import type { Responses } from './response-file';
import { textTable } from './text-table';

export interface CalibrationRun {
  readonly dimensions: readonly DimensionCalibration[];
  readonly responses: Responses;
  readonly items: readonly PlannedItem[];
  /** None where the people were not parted. */
  readonly groupNames: readonly string[];
  readonly seconds: number;
  readonly readingSeconds: number;
}

export function calibrationJson(run: CalibrationRun) {
  const { dimensions, responses, groupNames } = run;
  const calibrations = dimensions.map(({ calibration }) => calibration);
  const isOne = dimensions.length === 1;
  return {
    logLikelihood: sumOf(calibrations, ({ logLikelihood }) => logLikelihood),
    logPrior: sumOf(calibrations, ({ logPrior }) => logPrior),
    iterations: sumOf(calibrations, ({ steps }) => steps),
    converged: calibrations.every(({ converged }) => converged),
    persons: responses.table.persons,
    ...(isOne
      ? calibrations.map((calibration) => settingsJson(calibration, groupNames))[0]
      : { dimensions: dimensions.map((part) => dimensionJson(part, groupNames)) }),
    items: itemsInOrder(dimensions).map((item, j) => ({
      ...itemJson(item),
      ...(isOne ? {} : { dimension: run.items[j]?.dimension }),
      ...(run.items[j]?.anchor ? { anchor: true } : {}),
    })),
    seconds: run.seconds,
    readingSeconds: run.readingSeconds,
  };
}

function sumOf(calibrations: readonly Calibration[], figure: (calibration: Calibration) => number): number {
  return calibrations.reduce((sum, calibration) => sum + figure(calibration), 0);
}

function settingsJson({ priors, errorMethod, groups }: Calibration, groupNames: readonly string[]) {
  return {
    priors,
    standardErrors: errorMethod,
    groups: groups.map((latent, g) => ({ name: groupNames[g] ?? 'all', ...latent })),
  };
}

function dimensionJson({ dimension, calibration }: DimensionCalibration, groupNames: readonly string[]) {
  const { logLikelihood, logPrior, steps, converged } = calibration;
  return {
    dimension,
    logLikelihood,
    logPrior,
    iterations: steps,
    converged,
    ...settingsJson(calibration, groupNames),
  };
}

function itemJson({ id, parameters, errors }: CalibratedItem) {
  return { id, ...parameters, ...(errors ? { se: errorsJson(errors, isDichotomous(parameters)) } : {}) };
}

function errorsJson({ a, locations, c, d }: ItemErrors, hasOneLocation: boolean) {
  return {
    a,
    ...(hasOneLocation ? { b: locations[0] } : { thresholds: locations }),
    ...(c === undefined ? {} : { c }),
    ...(d === undefined ? {} : { d }),
  };
}

/** The calibrated bank, with the errors as columns after those of the format. */
export function writtenItems({ dimensions, items }: CalibrationRun): WrittenItem[] {
  return itemsInOrder(dimensions).map(({ id, parameters, errors }, j) => {
    const { dimension, seconds } = items[j] as PlannedItem;
    return {
      id,
      parameters,
      dimension,
      seconds,
      ...(errors ? { extra: errorColumns(errors, isDichotomous(parameters)) } : {}),
    };
  });
}

function errorColumns({ a, locations, c, d }: ItemErrors, hasOneLocation: boolean): Record<string, CsvValue> {
  const named = locations.map((error, k): [string, number] => [
    hasOneLocation ? 'se_b' : `se_b${k + 1}`,
    error,
  ]);
  return {
    se_a: a,
    ...Object.fromEntries(named),
    ...(c === undefined ? {} : { se_c: c }),
    ...(d === undefined ? {} : { se_d: d }),
  };
}

export function calibrationText(run: CalibrationRun, out?: string): string {
  const { dimensions, responses, items, seconds } = run;
  const fewItems = out === undefined ? [itemTable(itemsInOrder(dimensions)), ''] : [];
  return [
    ...fewItems,
    `${responses.table.persons} people, ${items.length} items, ${seconds.toFixed(2)} s`,
    ...dimensions.flatMap((part) => outcomeLines(part, run)),
    ...(out === undefined ? [] : [`The bank is in ${out}.`]),
  ].join('\n');
}

function outcomeLines(
  { dimension, calibration }: DimensionCalibration,
  { dimensions, groupNames }: CalibrationRun,
): string[] {
  const { logLikelihood, steps, converged, groups } = calibration;
  const name = dimensions.length === 1 ? '' : `${dimension}: `;
  const isPlain = groupNames.length === 0 && groups.every(({ mean, sd }) => mean === 0 && sd === 1);
  return [
    `${name}log-likelihood ${logLikelihood.toFixed(4)}, ${converged ? 'converged' : 'NOT converged'} after ${steps} passes`,
    ...(isPlain
      ? []
      : groups.map(
          ({ mean, sd }, g) =>
            `${name}ability in ${groupNames[g] ?? 'all'}: mean ${mean.toFixed(4)}, SD ${sd.toFixed(4)}`,
        )),
  ];
}

function itemTable(items: readonly CalibratedItem[]): string {
  const steps = Math.max(0, ...items.map(({ parameters }) => thresholdsOf(parameters).length));
  const hasB = items.some(({ parameters }) => isDichotomous(parameters));
  const hasC = items.some(({ parameters }) => 'c' in parameters);
  const header = [
    ...['id', 'model', 'a', 'se a'],
    ...(hasB ? ['b', 'se b'] : []),
    ...(hasC ? ['c', 'se c'] : []),
    ...Array.from({ length: steps }, (_, k) => `b${k + 1}`),
  ];
  return textTable(
    header,
    items.map(({ id, parameters, errors }) => {
      const isTwo = isDichotomous(parameters);
      return [
        ...[id, parameters.model, parameters.a ?? 1, errors?.a],
        ...(hasB ? (isTwo ? [parameters.b, errors?.locations[0]] : [undefined, undefined]) : []),
        ...(hasC ? ['c' in parameters ? parameters.c : undefined, errors?.c] : []),
        ...thresholdsOf(parameters),
      ];
    }),
  );
}
