/** Where the lower quarter, the half and the upper quarter of some values end. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Quartiles by linear interpolation between the values in their order, each on whole percent:
 *
 *     q(p) = x_h + (h - floor(h)) (x_h+1 - x_h),   h = (n - 1) p + 1
 *
 * Definition 7 of Hyndman and Fan (1996), Sample quantiles in statistical packages. Of few values a quartile is one of
 * them: rounded, it is nobody's own figure to the last digit. Undefined where there are fewer values than `fewest`.
 */
export function quartilesOf(shares: readonly number[], fewest: number): Quartiles | undefined {
  if (shares.length === 0 || shares.length < fewest) return undefined;
  const inOrder = [...shares].sort((left, right) => left - right);
  const at = (part: number): number => {
    const place = (inOrder.length - 1) * part;
    const [below = NaN, above = below] = [inOrder[Math.floor(place)], inOrder[Math.ceil(place)]];
    return Math.round(100 * (below + (place - Math.floor(place)) * (above - below))) / 100;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
