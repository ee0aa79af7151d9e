import {
  faultOf,
  isDichotomous,
  locationsOf,
  type ItemErrors,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { csvText, type CsvValue } from './csv-text';
import { readTable, type SmallTable, type TableRow } from './small-table';

/** One item of a bank file. */
export interface BankRow {
  readonly id: string;
  readonly parameters: ItemParameters;
  /** Standard errors of slope and locations, where the bank has them. */
  readonly errors?: ItemErrors;
  /** The ability it measures, by name. */
  readonly dimension: string;
  /** Expected time of one answer. */
  readonly seconds: number;
  /** Columns beyond the format, such as the area or the format of the item. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const DEFAULT_DIMENSION = 'ability';
export const DEFAULT_SECONDS = 60;

const PARAMETER_COLUMN = /^(a|b|c|d|b\d+)$/;
const THRESHOLD_COLUMN = /^b\d+$/;
const OWN_COLUMNS = ['id', 'item', 'model', 'dimension', 'seconds'];
/** Errors that a calibration writes beside the parameters. */
const ERROR_COLUMN = /^se_/;

/** Reads a bank: `id,model,a,b,c,d,b1..bm,dimension,seconds`; cells that a model does not use stay empty. */
export async function readBank(path: string): Promise<BankRow[]> {
  const table = await readTable(path);
  const idColumn = ['id', 'item'].find((name) => table.columns.includes(name));
  if (idColumn === undefined) throw new UsageError(`${path} has no column "id".`);
  const ids = new Set<string>();
  return table.rows.map((row) => {
    const id = row.cell(idColumn);
    if (id === '') throw new UsageError(`${row.place} names no item.`);
    if (ids.has(id)) throw new UsageError(`${row.place}: item ${id} is there twice.`);
    ids.add(id);
    return readItem(id, row, table);
  });
}

function readItem(id: string, row: TableRow, { columns }: SmallTable): BankRow {
  const place = `${row.place}, item ${id}`;
  const parameters = readParameters(place, row, columns);
  const fault = faultOf(parameters);
  if (fault !== undefined) throw new UsageError(`${place}: ${fault}.`);
  const seconds =
    row.cell('seconds') === '' ? DEFAULT_SECONDS : numberOf(place, 'seconds', row.cell('seconds'));
  if (seconds <= 0) throw new UsageError(`${place}: seconds must be above 0, they are ${seconds}.`);
  const extra = columns.filter(
    (name) => !OWN_COLUMNS.includes(name) && !PARAMETER_COLUMN.test(name) && !ERROR_COLUMN.test(name),
  );
  const errors = readErrors(place, row, parameters);
  return {
    id,
    parameters,
    ...(errors && { errors }),
    dimension: row.cell('dimension') || DEFAULT_DIMENSION,
    seconds,
    attributes: Object.fromEntries(extra.map((name) => [name, row.cell(name)])),
  };
}

/**
 * The errors that `calibrate` writes. How slope and location err together is not in a bank file: the intercept's error is
 * taken as if they erred apart.
 */
function readErrors(place: string, row: TableRow, parameters: ItemParameters): ItemErrors | undefined {
  const located = locationsOf(parameters);
  const columns = isDichotomous(parameters) ? ['se_b'] : located.map((_, k) => `se_b${k + 1}`);
  const value = (name: string) => (row.cell(name) === '' ? undefined : numberOf(place, name, row.cell(name)));
  const locations = columns.flatMap((name) => value(name) ?? []);
  const a = value('se_a') ?? (parameters.model === '1pl' ? 0 : undefined);
  if (a === undefined || locations.length < located.length) return undefined;
  const slope = parameters.a ?? 1;
  const c = value('se_c');
  return {
    a,
    locations,
    intercepts: locations.map((error, k) => Math.hypot((located[k] ?? 0) * a, slope * error)),
    ...(c !== undefined && { c }),
  };
}

const MODELS = ['1pl', '2pl', '3pl', '4pl', 'grm', 'gpcm'] as const;

function readParameters(place: string, row: TableRow, columns: readonly string[]): ItemParameters {
  const thresholds = columns.filter((name) => THRESHOLD_COLUMN.test(name)).map(row.cell);
  const count = thresholds.findLastIndex((text) => text !== '') + 1;
  const model = row.cell('model').toLowerCase() || impliedModel(row, count);
  const known = MODELS.find((name) => name === model);
  if (known === undefined)
    throw new UsageError(`${place}: the model is one of ${MODELS.join(', ')}, not "${model}".`);

  const value = (name: string): number => numberOf(place, name, row.cell(name));
  const valueOr = (name: string, otherwise: number): number =>
    row.cell(name) === '' ? otherwise : value(name);
  switch (known) {
    case '1pl':
      return { model: known, a: valueOr('a', 1), b: value('b') };
    case '2pl':
      return { model: known, a: value('a'), b: value('b') };
    case '3pl':
      return { model: known, a: value('a'), b: value('b'), c: value('c') };
    case '4pl':
      return { model: known, a: value('a'), b: value('b'), c: valueOr('c', 0), d: valueOr('d', 1) };
    default:
      return {
        model: known,
        a: valueOr('a', 1),
        thresholds: thresholds.slice(0, count).map((text, k) => numberOf(place, `b${k + 1}`, text)),
      };
  }
}

/** A bank of right-or-wrong items needs no model column: its asymptotes say which. */
function impliedModel(row: TableRow, thresholds: number): string {
  if (thresholds > 0) return '';
  if (row.cell('d') !== '' && Number(row.cell('d')) !== 1) return '4pl';
  return row.cell('c') === '' || Number(row.cell('c')) === 0 ? '2pl' : '3pl';
}

function numberOf(place: string, name: string, text: string): number {
  const value = text === '' ? NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new UsageError(
    text === '' ? `${place} has no ${name}.` : `${place}: ${name} is a number, not "${text}".`,
  );
}

/** What a bank file says of an item beside its parameters; columns are written where at least one item has them. */
export interface WrittenItem extends Omit<BankRow, 'attributes'> {
  readonly extra?: Readonly<Record<string, CsvValue>>;
}

export function bankText(items: readonly WrittenItem[]): string {
  const steps = Math.max(0, ...items.map(({ parameters }) => thresholdsOf(parameters).length));
  const thresholdColumns = Array.from({ length: steps }, (_, k) => `b${k + 1}`);
  const extra = [...new Set(items.flatMap((item) => Object.keys(item.extra ?? {})))];
  const header = ['id', 'model', 'a', 'b', 'c', 'd', ...thresholdColumns, 'dimension', 'seconds', ...extra];
  return csvText(
    header,
    items.map((item) => [
      item.id,
      item.parameters.model,
      ...dichotomousCells(item.parameters),
      ...thresholdColumns.map((_, k) => thresholdsOf(item.parameters)[k]),
      item.dimension,
      item.seconds,
      ...extra.map((name) => item.extra?.[name]),
    ]),
  );
}

export function thresholdsOf(parameters: ItemParameters): readonly number[] {
  return isDichotomous(parameters) ? [] : parameters.thresholds;
}

function dichotomousCells(parameters: ItemParameters): CsvValue[] {
  if (!isDichotomous(parameters)) return [parameters.a, undefined, undefined, undefined];
  const c = 'c' in parameters ? parameters.c : undefined;
  const d = 'd' in parameters ? parameters.d : undefined;
  return [parameters.a ?? 1, parameters.b, c, d];
}
