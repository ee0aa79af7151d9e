import { scaleLinear } from 'd3-scale';
import { horizontalScale, type Direction } from './horizontal';

export interface ColumnChartProps {
  /** The whole picture in a sentence or two. */
  readonly description: string;
  /** Heights of the columns, in their order. */
  readonly values: readonly number[];
  /** What the full height stands for. */
  readonly most: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axes: { readonly across: string; readonly up: string };
  /** Below the first and the last column. */
  readonly ends: { readonly first: string; readonly last: string };
  readonly direction: Direction;
}

const HEIGHT = 220;
const TOP = 12;
const FOOT = 24;
const GAP = 0.1;
/** Beside the columns for the figures of the lines, as a share of the columns' width: 36 px on the narrowest screen. */
const GUTTER = 0.14;

/** Many values side by side, so that the shape of them all is seen at once. */
export function ColumnChart({ values, most, ticks, ends, direction, ...text }: ColumnChartProps) {
  const count = Math.max(1, values.length);
  const { span, at } = horizontalScale([-count * GUTTER, count], direction);
  const up = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - FOOT, TOP])
    .clamp(true);
  const start = direction === 'ltr' ? 0 : '100%';
  const end = direction === 'ltr' ? '100%' : 0;
  return (
    <div className="q-scatter">
      <p className="q-fine q-muted" aria-hidden="true">
        {text.axes.up}
      </p>
      <svg role="img" aria-label={text.description} height={HEIGHT}>
        {ticks.map(({ value, label }) => (
          <g key={value}>
            <line x1="0" x2="100%" y1={up(value)} y2={up(value)} className="q-axis" />
            <text x={start} y={up(value) - 4} textAnchor="start" className="q-mark-text q-mark-muted">
              {label}
            </text>
          </g>
        ))}
        {values.map((value, index) => (
          <rect
            // The place of a column is all that it is.
            key={index}
            {...span({ from: index + GAP / 2, to: index + 1 - GAP / 2 })}
            y={up(value)}
            height={HEIGHT - FOOT - up(value)}
            className="q-column"
          />
        ))}
        <text x={at(0)} y={HEIGHT - 6} textAnchor="start" className="q-mark-text q-mark-muted">
          {ends.first}
        </text>
        <text x={end} y={HEIGHT - 6} textAnchor="end" className="q-mark-text q-mark-muted">
          {ends.last}
        </text>
      </svg>
      <p className="q-fine q-muted q-scatter__across" aria-hidden="true">
        {text.axes.across}
      </p>
    </div>
  );
}
