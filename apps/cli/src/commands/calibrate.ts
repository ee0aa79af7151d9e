import { calibrate } from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import { bankText } from '../analysis/bank-file';
import { CALIBRATION_MODELS, planItems, type PlannedItem } from '../analysis/calibration-items';
import {
  calibrationJson,
  calibrationText,
  writtenItems,
  type CalibrationRun,
} from '../analysis/calibration-report';
import { checkCategories } from '../analysis/category-check';
import { covarianceText, type CovarianceBlock } from '../analysis/covariance-file';
import { calibrateDimensions, type DimensionCalibration } from '../analysis/dimensions';
import { groupCodes } from '../analysis/group-codes';
import type { Options } from '../analysis/options';
import { writeWhole } from '../analysis/output-file';
import { priorsFrom, PRIORS_USAGE } from '../analysis/priors';
import { note, Progress } from '../analysis/progress';
import { readResponses, type Responses } from '../analysis/response-file';
import { threadsFor } from '../analysis/threads';
import { UsageError } from '../usage-error';

const DEFAULT_NODES = 61;
const ABILITY_LIMIT = 6;
const DEFAULT_TOLERANCE = 1e-6;
const DEFAULT_STEPS = 2000;
/** Below this, slopes of an unrestricted calibration are too good to be true for the items that look best. */
const FEW_ANSWERS = 500;

/** Estimates the parameters of items from answers by marginal maximum likelihood. */
export const calibrateCommand = analysisCommand({
  name: 'calibrate',
  usage: [
    `--responses R.csv[.gz] --model ${CALIBRATION_MODELS.join('|')} [--items items.csv] [--anchors bank.csv]`,
    `[--group column] [--ignore columns] [--quadrature 61] [--tolerance 1e-6] [--iterations 2000]`,
    `[--priors ${PRIORS_USAGE}] [--threads n] [--out bank.csv] [--covariance matrix.csv] [--json]`,
  ].join(' '),
  options: {
    responses: 'text',
    items: 'text',
    model: 'text',
    quadrature: 'text',
    tolerance: 'text',
    iterations: 'text',
    priors: 'text',
    threads: 'text',
    anchors: 'text',
    group: 'text',
    ignore: 'text',
    out: 'text',
    covariance: 'text',
  },
  run: async (options) => {
    const path = options.required('responses');
    const model = options.oneOf('model', CALIBRATION_MODELS);
    const settings = settingsFrom(options);
    const group = options.text('group');
    const started = performance.now();
    const responses = await readResponses(path, {
      ignore: options.list('ignore'),
      ...(group === undefined ? {} : { group }),
    });
    const items = await planItems(responses.items, {
      model,
      itemsPath: options.text('items'),
      anchorsPath: options.text('anchors'),
    });
    checkCategories(path, responses, items);
    const threads = threadsFor(options.number('threads', { from: 1, to: 64, isWhole: true }));
    const covariance = options.text('covariance');
    const shared = {
      ...settings,
      priors: priorsFrom(options.text('priors')),
      ...(threads ? { threads } : {}),
    };

    const groups = responses.groups && groupCodes(responses.groups);
    const read = performance.now();
    const progress = new Progress();
    const table = { ...responses.table, ...(groups ? { groups: groups.codes } : {}) };
    const dimensions = calibrateDimensions(table, items, (part, partItems) =>
      calibrate(part, partItems, {
        ...shared,
        ...(covariance === undefined ? {} : { covarianceOf: partItems.map(({ id }) => id) }),
        onProgress: ({ steps, logLikelihood, change }) => {
          progress.show(
            () =>
              `pass ${steps}, log-likelihood ${logLikelihood.toFixed(3)}, largest change ${change.toExponential(1)}`,
          );
          return false;
        },
      }),
    );
    progress.clear();
    if (responses.unused.length > 0) note(`not taken as items: ${responses.unused.join(', ')}.`);
    for (const dimension of dimensions) warn(dimension, { responses, items });

    const run: CalibrationRun = {
      dimensions,
      responses,
      items,
      groupNames: groups?.names ?? [],
      seconds: (performance.now() - read) / 1000,
      readingSeconds: (read - started) / 1000,
    };
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, bankText(writtenItems(run)));
    if (covariance !== undefined) await writeWhole(covariance, covarianceText(covarianceBlocks(dimensions)));
    return { json: calibrationJson(run), text: () => calibrationText(run, out) };
  },
});

function covarianceBlocks(dimensions: readonly DimensionCalibration[]): CovarianceBlock[] {
  return dimensions.map(({ dimension, calibration: { items, covariance } }) => {
    if (!covariance)
      throw new UsageError(
        `--covariance: the answers do not determine all parameters of ${dimension}, so there is none.`,
      );
    return { items, covariance };
  });
}

function settingsFrom(options: Options) {
  const nodes = options.number('quadrature', { from: 5, to: 1001, isWhole: true }) ?? DEFAULT_NODES;
  return {
    quadrature: { from: -ABILITY_LIMIT, to: ABILITY_LIMIT, nodes },
    tolerance: options.number('tolerance', { above: 0, to: 0.1 }) ?? DEFAULT_TOLERANCE,
    maximumSteps: options.number('iterations', { from: 1, isWhole: true }) ?? DEFAULT_STEPS,
  };
}

function warn(
  { dimension, columns, calibration }: DimensionCalibration,
  { responses, items }: { readonly responses: Responses; readonly items: readonly PlannedItem[] },
): void {
  const { converged, steps, priors, errorMethod } = calibration;
  const isAll = columns.length === items.length;
  const say = (text: string): void => note(isAll ? text : `${dimension}: ${text}`);
  if (!converged) say(`not converged after ${steps} passes; the estimates are those of the last pass.`);
  if (errorMethod === 'none')
    say('the answers do not determine all parameters: there are no standard errors.');
  const hasSlopes = columns.some((column) => {
    const { model, anchor } = items[column] as PlannedItem;
    return !anchor && model !== '1pl' && model !== 'pcm';
  });
  if (hasSlopes && !priors.slope && responses.table.persons < FEW_ANSWERS)
    say(
      `with fewer than ${FEW_ANSWERS} people, steep slopes are overestimated without a prior; consider --priors empirical.`,
    );
}
