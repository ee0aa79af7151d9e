import { scaleLinear } from 'd3-scale';

export type Direction = 'ltr' | 'rtl';

export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface HorizontalScale {
  /** Where a value stands, as an SVG percentage from the left edge. */
  readonly at: (value: number) => string;
  /** Left edge and width of a span, whichever way the page reads. */
  readonly span: (interval: Interval) => { readonly x: string; readonly width: string };
}

const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;

/**
 * A scale over the width of a drawing, in percent so that the drawing needs no measuring and prints at any size.
 * Several stops make it piecewise: each piece takes the same width. Values outside are held at the edge.
 */
export function horizontalScale(stops: readonly number[], direction: Direction): HorizontalScale {
  const step = 100 / (stops.length - 1);
  const positions = stops.map((_, index) => (direction === 'ltr' ? index * step : 100 - index * step));
  const scale = scaleLinear().domain(stops).range(positions).clamp(true);
  return {
    at: (value) => percent(scale(value)),
    span: ({ from, to }) => {
      const [a, b] = [scale(from), scale(to)];
      return { x: percent(Math.min(a, b)), width: percent(Math.abs(b - a)) };
    },
  };
}
