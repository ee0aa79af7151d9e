import type { GroupFigure } from '@qabilet/contracts';
import type { Cell, ScaleMark } from './report-document';
import type { ReportWords } from './report-words';

/** Where a value stands between 0 and 1, on a line of as many equal pieces as there are between the stops. */
function placeAmong(stops: readonly number[], value: number): number {
  const pieces = stops.length - 1;
  const [first = 0, last = 0] = [stops[0], stops[pieces]];
  if (value <= first) return 0;
  if (value >= last) return 1;
  const piece = stops.findIndex((stop, index) => index > 0 && value < stop) - 1;
  const [from = 0, to = 1] = [stops[piece], stops[piece + 1]];
  return (piece + (value - from) / (to - from)) / pieces;
}

/** Five level bands of equal width; the outer two are as wide in logits as the inner ones are on average. */
export function onLevelScale(
  cuts: readonly number[],
  {
    mean,
    low,
    high,
  }: { readonly mean: number; readonly low?: number | undefined; readonly high?: number | undefined },
): ScaleMark {
  const [first = 0, last = 0] = [cuts[0], cuts.at(-1)];
  const width = (last - first) / Math.max(cuts.length - 1, 1) || 1;
  const at = (value: number): number => placeAmong([first - width, ...cuts, last + width], value);
  return { at: at(mean), from: at(low ?? mean), to: at(high ?? mean) };
}

/** A line from the least to the most of all bars, zero included. */
export function barLine(all: readonly { readonly low: number; readonly high: number }[]) {
  const stops = [Math.min(0, ...all.map(({ low }) => low)), Math.max(1, ...all.map(({ high }) => high))];
  return (value: number): number => placeAmong(stops, value);
}

/** The mean of a group as a picture. */
export function scaleCell(figure: GroupFigure | undefined, cuts: readonly number[], say: ReportWords): Cell {
  if (!figure || !say.isShown(figure) || figure.mean === undefined)
    return { text: say.nothing, isQuiet: true };
  return { scale: onLevelScale(cuts, { mean: figure.mean, low: figure.low, high: figure.high }) };
}
