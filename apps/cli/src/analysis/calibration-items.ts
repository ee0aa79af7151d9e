import type { CalibrationItem, CalibrationModel } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { DEFAULT_DIMENSION, DEFAULT_SECONDS, readBank, type BankRow } from './bank-file';
import { numberIn } from './options';
import { readTable, type TableRow } from './small-table';

export const CALIBRATION_MODELS = ['1pl', '2pl', '3pl', '4pl', 'grm', 'gpcm', 'pcm'] as const;

/** One item to calibrate, with what the bank will say of it beside its parameters. */
export interface PlannedItem extends CalibrationItem {
  readonly dimension: string;
  readonly seconds: number;
}

export interface CalibrationFiles {
  readonly model: CalibrationModel;
  /** `id,model,categories,dimension,seconds`: items that differ from `--model`. */
  readonly itemsPath?: string;
  /** A bank whose items keep their parameters. */
  readonly anchorsPath?: string;
}

type ItemPlan = Partial<Omit<PlannedItem, 'id' | 'anchor'>>;

/** What each item of the responses is calibrated as. */
export async function planItems(
  ids: readonly string[],
  { model, itemsPath, anchorsPath }: CalibrationFiles,
): Promise<PlannedItem[]> {
  const plans = itemsPath === undefined ? new Map<string, ItemPlan>() : await readPlans(itemsPath);
  refuseUnknown(itemsPath, [...plans.keys()], ids);
  const anchors = new Map<string, BankRow>();
  for (const row of anchorsPath === undefined ? [] : await readBank(anchorsPath)) anchors.set(row.id, row);
  if (anchorsPath !== undefined && !ids.some((id) => anchors.has(id)))
    throw new UsageError(`No item of the responses is an anchor in ${anchorsPath}.`);

  return ids.map((id): PlannedItem => {
    const anchor = anchors.get(id);
    const kept = {
      dimension: anchor?.dimension ?? DEFAULT_DIMENSION,
      seconds: anchor?.seconds ?? DEFAULT_SECONDS,
    };
    return { id, model, ...kept, ...plans.get(id), ...(anchor ? { anchor: anchor.parameters } : {}) };
  });
}

async function readPlans(path: string): Promise<Map<string, ItemPlan>> {
  const { columns, rows } = await readTable(path);
  if (!columns.includes('id')) throw new UsageError(`${path} has no column "id".`);
  return new Map(rows.map((row) => [row.cell('id'), planIn(row)]));
}

function planIn(row: TableRow): ItemPlan {
  const name = row.cell('model').toLowerCase();
  const model = CALIBRATION_MODELS.find((known) => known === name);
  if (name !== '' && model === undefined)
    throw new UsageError(
      `${row.place}: the model is one of ${CALIBRATION_MODELS.join(', ')}, not "${name}".`,
    );
  const seconds = row.cell('seconds');
  const categories = row.cell('categories');
  return {
    ...(model === undefined ? {} : { model }),
    ...(row.cell('dimension') === '' ? {} : { dimension: row.cell('dimension') }),
    ...(seconds === '' ? {} : { seconds: numberIn(`${row.place}: seconds`, seconds, { above: 0 }) }),
    ...(categories === ''
      ? {}
      : { categories: numberIn(`${row.place}: categories`, categories, { from: 2, to: 32, isWhole: true }) }),
  };
}

function refuseUnknown(path: string | undefined, named: readonly string[], ids: readonly string[]): void {
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`${path}: the responses have no item "${unknown}".`);
}
