import {
  cholesky,
  compoundSymmetric,
  type ContentAttribute,
  type ContentRules,
} from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { SELECTION_RULES } from './adaptive-options';
import { dimensionsOf } from './bank-responses';
import type { BankRow } from './bank-file';
import { BlueprintReader } from './blueprint-reader';
import { gridFrom } from './grid';
import { textOfFile } from './input-file';
import type { Blueprint } from './simulated-test';
import { messageOf } from './system-error';

const SELECTIONS = ['gain', ...SELECTION_RULES] as const;
const ESTIMATES = ['map', 'eap'] as const;
/** What the product asks from, so that not everybody sees the one best item. */
const GAIN_CANDIDATES = 5;

const KEYS = [
  ...[
    'select',
    'estimate',
    'grid',
    'candidates',
    'minimumItems',
    'maximumItems',
    'maximumSeconds',
    'standardError',
  ],
  ...['content', 'enemies', 'maximumExposure', 'correlation', 'cuts'],
];

/** Reads a test design for the items of a bank; a key that it does not know is refused. */
export async function readBlueprint(path: string, items: readonly BankRow[]): Promise<Blueprint> {
  const read = new BlueprintReader(path, parseJson(path, await textOfFile(path)));
  read.refuseOthers(KEYS);
  const { names } = dimensionsOf(items);
  const select = read.oneOf('select', SELECTIONS, 'gain');
  const estimate = read.oneOf('estimate', ESTIMATES, select === 'gain' ? 'map' : 'eap');
  if (select !== 'gain' && names.length > 1)
    throw new UsageError(
      `${path}: "${select}" works on one ability, the bank has ${names.length}; use "gain".`,
    );
  if (select === 'gain' && estimate === 'eap')
    throw new UsageError(`${path}: "gain" estimates by "map", which holds for any number of abilities.`);

  const maximumItems = read.whole('maximumItems', { from: 1, to: items.length });
  if (maximumItems === undefined) throw new UsageError(`${path} has no "maximumItems".`);
  return {
    select,
    estimate,
    quadrature: gridFrom(read.numbers('grid')?.join(',')),
    candidates: read.whole('candidates', { from: 1 }) ?? (select === 'gain' ? GAIN_CANDIDATES : 1),
    dimensions: names,
    covariance: covarianceFrom(read, names),
    cuts: cutsFrom(read, names),
    content: contentFrom(read, items, maximumItems),
    stopping: {
      minimumItems: read.whole('minimumItems', { from: 1, to: maximumItems }) ?? 1,
      maximumItems,
      ...optional('maximumSeconds', read.number('maximumSeconds', { above: 0 })),
      ...optional('standardError', read.number('standardError', { above: 0 })),
    },
    ...optional('maximumExposure', read.number('maximumExposure', { above: 0, to: 1 })),
  };
}

function optional<Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${messageOf(error).split('\n')[0]}.`);
  }
}

/** One correlation of all abilities, or the matrix in the order in which the bank first names them. */
function covarianceFrom(read: BlueprintReader, names: readonly string[]): Float64Array {
  const n = names.length;
  const matrix = read.matrixOrNumber('correlation', n) ?? 0;
  const covariance =
    typeof matrix === 'number' ? compoundSymmetric(n, matrix) : Float64Array.from(matrix.flat());
  const isSymmetric = covariance.every((value, k) => value === covariance[(k % n) * n + Math.floor(k / n)]);
  if (isSymmetric && cholesky(covariance, n)) return covariance;
  throw new UsageError(`${read.path}: "correlation" is no correlation matrix of ${n} abilities.`);
}

/** Cut scores of every ability, or by its name. */
function cutsFrom(read: BlueprintReader, names: readonly string[]): readonly (readonly number[])[] {
  const cuts = read.cuts('cuts', names);
  const unsorted = cuts.find((own) => own.some((cut, k) => k > 0 && cut <= (own[k - 1] as number)));
  if (unsorted) throw new UsageError(`${read.path}: "cuts" must rise, ${unsorted.join(', ')} do not.`);
  return cuts;
}

/** `content`: limits on items of each value of a bank column, `{"column": "area", "limits": {"info": [4, 4]}}`. */
function contentFrom(read: BlueprintReader, items: readonly BankRow[], length: number): ContentRules {
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  return {
    length,
    attributes: read.content('content').map(({ column, limits }): ContentAttribute => {
      const values = items.map((item) => (column === 'dimension' ? item.dimension : item.attributes[column]));
      if (values.includes(undefined))
        throw new UsageError(`${read.path}: the bank has no column "${column}".`);
      const parts = Object.keys(limits);
      const unknown = parts.find((part) => !values.includes(part));
      if (unknown !== undefined)
        throw new UsageError(`${read.path}: no item has "${unknown}" in column "${column}".`);
      return {
        partOf: Int32Array.from(values, (value) => parts.indexOf(value ?? '')),
        minimum: Int32Array.from(parts, (part) => limits[part]?.[0] ?? 0),
        maximum: Int32Array.from(parts, (part) => limits[part]?.[1] ?? length),
      };
    }),
    enemies: read.lists('enemies').map((set) =>
      set.map((id) => {
        const index = indexOf.get(id);
        if (index === undefined)
          throw new UsageError(`${read.path}: "enemies" names "${id}", which is not in the bank.`);
        return index;
      }),
    ),
  };
}
