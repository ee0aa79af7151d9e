const INTEGER = 4;
const DOUBLE = 8;
/** Number of dimensions, whether there are NULLs, type of the elements. */
const HEADER = 3 * INTEGER;
/** Length and lower bound. */
const DIMENSION = 2 * INTEGER;

/** Numbers out of bytes that PostgreSQL's array_send of a double precision[] gave, and where they end. */
export function sentDoubles(
  bytes: Buffer,
  from = 0,
): { readonly values: Float64Array; readonly end: number } {
  const dimensions = bytes.readInt32BE(from);
  const length = dimensions === 0 ? 0 : bytes.readInt32BE(from + HEADER);
  const values = new Float64Array(length);
  let at = from + HEADER + dimensions * DIMENSION;
  for (let i = 0; i < length; i++) {
    values[i] = bytes.readDoubleBE(at + INTEGER);
    at += INTEGER + DOUBLE;
  }
  return { values, end: at };
}

/** Types of lists of numbers that go to the server as they are in memory. */
const ELEMENTS = {
  'double precision[]': { oid: 701, size: DOUBLE },
  'integer[]': { oid: 23, size: INTEGER },
} as const;

export type ListType = keyof typeof ELEMENTS;

export function isListType(type: string): type is ListType {
  return Object.hasOwn(ELEMENTS, type);
}

/** Lists one after the other as the bytes that PostgreSQL's array_recv reads: a parameter in place of its text. */
export function bytesOfLists(type: ListType, lists: readonly ArrayLike<number>[]): Buffer {
  const { oid, size } = ELEMENTS[type];
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const bytes = Buffer.alloc(HEADER + DIMENSION + length * (INTEGER + size));
  let at = 0;
  for (const head of [1, 0, oid, length, 1]) at = bytes.writeInt32BE(head, at);
  const write =
    size === DOUBLE
      ? (value: number) => bytes.writeDoubleBE(value, at)
      : (value: number) => bytes.writeInt32BE(value, at);
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      at = bytes.writeInt32BE(size, at);
      at = write(list[i] ?? NaN);
    }
  return bytes;
}
