const INTEGER = 4;
const DOUBLE = 8;
/** Number of dimensions, whether there are NULLs, type of the elements. */
const HEADER = 3 * INTEGER;
/** Length and lower bound. */
const DIMENSION = 2 * INTEGER;

/** Numbers out of bytes that PostgreSQL's array_send of a double precision[] gave, row after row. */
export function sentDoubles(bytes: Buffer): Float64Array {
  const { length, first } = shapeOf(bytes);
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = bytes.readDoubleBE(first + i * (INTEGER + DOUBLE) + INTEGER);
  return values;
}

/** The number at each place of what array_send of an integer[] gave. */
export function sentIntegers(bytes: Buffer): (place: number) => number {
  const { first } = shapeOf(bytes);
  return (place) => bytes.readInt32BE(first + place * (INTEGER + INTEGER) + INTEGER);
}

/** How many numbers there are in all, and where the first one begins. */
function shapeOf(bytes: Buffer): { readonly length: number; readonly first: number } {
  const dimensions = bytes.readInt32BE(0);
  let length = dimensions === 0 ? 0 : 1;
  for (let i = 0; i < dimensions; i++) length *= bytes.readInt32BE(HEADER + i * DIMENSION);
  return { length, first: HEADER + dimensions * DIMENSION };
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
