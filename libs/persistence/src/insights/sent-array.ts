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
