import { fieldsOf } from './case-fields';
import type { CaseVersion } from './case-package';
import { parseFilter } from './document-filter';
import { DocumentQueryRefused } from './document-query-refused';
import type { Json, JsonObject } from './json';

/** What may be asked of the list of documents, as it stands in the address. */
export interface DocumentQuery {
  readonly limit?: string;
  readonly offset?: string;
  readonly sort?: string;
  readonly orderBy?: string;
  readonly filter?: string;
  readonly fields?: string;
}

export interface DocumentPage {
  readonly documents: readonly JsonObject[];
  /** Of all that the filter lets through. */
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

const DEFAULT_LIMIT = 100;
const MOST = 500;

/** Filters, sorts, cuts and trims a list of documents; throws `DocumentQueryRefused`. */
export function queryDocuments(
  documents: readonly JsonObject[],
  query: DocumentQuery,
  version: CaseVersion,
): DocumentPage {
  const known = knownFields(version);
  const limit = Math.min(MOST, wholeNumber('limit', query.limit, { least: 1, otherwise: DEFAULT_LIMIT }));
  const offset = wholeNumber('offset', query.offset, { least: 0, otherwise: 0 });
  const passes = parseFilter(query.filter, known);
  const passed = sorted(documents.filter(passes), query, known);
  const page = passed.slice(offset, offset + limit);
  return { documents: trimmed(page, query.fields, known), total: passed.length, limit, offset };
}

function knownFields(version: CaseVersion): ReadonlySet<string> {
  const fields = Object.entries(fieldsOf('CFDocument')).filter(
    ([, { since }]) => version === '1.1' || since === undefined,
  );
  return new Set([...fields.map(([name]) => name), 'CFPackageURI']);
}

function wholeNumber(
  name: string,
  text: string | undefined,
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= least) return value;
  throw new DocumentQueryRefused('invalid_selection_field', `${name} is a whole number from ${least}.`);
}

function sorted(
  documents: readonly JsonObject[],
  { sort, orderBy = 'asc' }: DocumentQuery,
  known: ReadonlySet<string>,
): readonly JsonObject[] {
  if (orderBy !== 'asc' && orderBy !== 'desc')
    throw new DocumentQueryRefused('invalid_sort_field', 'orderBy is asc or desc.');
  if (sort === undefined) return documents;
  if (!known.has(sort))
    throw new DocumentQueryRefused('invalid_sort_field', 'sort names no field of a document.');
  const direction = orderBy === 'asc' ? 1 : -1;
  return [...documents].sort((one, other) => compare(one[sort], other[sort], direction));
}

/** What has no value stands last, whichever way is sorted. */
function compare(one: Json | undefined, other: Json | undefined, direction: number): number {
  if (isAbsent(one) || isAbsent(other)) return Number(isAbsent(one)) - Number(isAbsent(other));
  const [left, right] = [plain(one), plain(other)];
  return left < right ? -direction : left > right ? direction : 0;
}

function isAbsent(value: Json | undefined): value is null | undefined {
  return value === undefined || value === null;
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function trimmed(
  documents: readonly JsonObject[],
  fields: string | undefined,
  known: ReadonlySet<string>,
): readonly JsonObject[] {
  if (fields === undefined) return documents;
  const names = fields.split(',').map((name) => name.trim());
  if (!names.every((name) => known.has(name)))
    throw new DocumentQueryRefused('invalid_selection_field', 'fields names a field documents do not have.');
  return documents.map((document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name))),
  );
}
