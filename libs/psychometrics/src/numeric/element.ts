/**
 * Elements of typed arrays at an index that the caller keeps within bounds.
 * One function a kind of array, so that each stays monomorphic and compiles to a plain load.
 */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

export function intAt(values: Int32Array, index: number): number {
  return values[index] as number;
}

/** Adds to one element of an array that the caller owns. */
export function increase(values: Float64Array, index: number, by: number): void {
  values[index] = (values[index] as number) + by;
}
