import { scaleLinear } from 'd3-scale';
import { horizontalScale, type Direction, type Interval } from './horizontal';

export interface ScatterPoint {
  readonly key: string;
  readonly across: number;
  readonly up: number;
  /** Drawn as thin lines through the point. */
  readonly intervals?: { readonly across: Interval; readonly up: Interval };
  /** The points to look at are drawn as diamonds, so that colour is not needed to tell them. */
  readonly isMarked: boolean;
  /** A short name beside the point. */
  readonly label?: string;
}

export interface ScatterPlotProps {
  /** The whole picture in a sentence or two. */
  readonly description: string;
  readonly points: readonly ScatterPoint[];
  /** The same for both axes, so that the diagonal is where nothing changed. */
  readonly domain: Interval;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axes: { readonly across: string; readonly up: string };
  readonly legend: { readonly plain: string; readonly marked: string };
  readonly direction: Direction;
}

const HEIGHT = 320;
const TOP = 12;
const FOOT = 24;
const RADIUS = 4;
const LABEL_GAP = 11;
const DIAMOND = 'M0 -7 7 0 0 7 -7 0Z';

/** Two measures of the same things against each other. */
export function ScatterPlot({ points, domain, ticks, direction, ...text }: ScatterPlotProps) {
  const { at } = horizontalScale([domain.from, domain.to], direction);
  const up = scaleLinear()
    .domain([domain.from, domain.to])
    .range([HEIGHT - FOOT, TOP])
    .clamp(true);
  const hasMarked = points.some(({ isMarked }) => isMarked);
  return (
    <div className="q-scatter">
      <p className="q-fine q-muted" aria-hidden="true">
        {text.axes.up}
      </p>
      <svg role="img" aria-label={text.description} height={HEIGHT}>
        {ticks.map(({ value, label }) => (
          <g key={value}>
            <line x1="0" x2="100%" y1={up(value)} y2={up(value)} className="q-axis" />
            <line x1={at(value)} x2={at(value)} y1={TOP} y2={HEIGHT - FOOT} className="q-axis" />
            <text
              x={direction === 'ltr' ? 0 : '100%'}
              y={up(value) - 4}
              textAnchor="start"
              className="q-mark-text q-mark-muted"
            >
              {figure(label)}
            </text>
            <text
              x={at(value)}
              y={HEIGHT - 6}
              textAnchor={anchorAt(value, domain)}
              className="q-mark-text q-mark-muted"
            >
              {figure(label)}
            </text>
          </g>
        ))}
        <line
          x1={at(domain.from)}
          x2={at(domain.to)}
          y1={up(domain.from)}
          y2={up(domain.to)}
          className="q-axis--strong"
        />
        {points.map(({ key, across, up: value, intervals }) =>
          intervals ? (
            <g key={key} className="q-scatter__interval">
              <line
                x1={at(intervals.across.from)}
                x2={at(intervals.across.to)}
                y1={up(value)}
                y2={up(value)}
              />
              <line x1={at(across)} x2={at(across)} y1={up(intervals.up.from)} y2={up(intervals.up.to)} />
            </g>
          ) : null,
        )}
        {points.map((point) => (
          <svg
            key={point.key}
            x={at(point.across)}
            y={up(point.up)}
            overflow="visible"
            className="q-scatter__point"
          >
            <PointMark isMarked={point.isMarked} />
            {point.label === undefined ? null : (
              <text
                x={(direction === 'ltr') === isLate(point, domain) ? -LABEL_GAP : LABEL_GAP}
                y={5}
                textAnchor={isLate(point, domain) ? 'end' : 'start'}
                className="q-mark-text"
              >
                {figure(point.label)}
              </text>
            )}
          </svg>
        ))}
      </svg>
      <p className="q-fine q-muted q-scatter__across" aria-hidden="true">
        {text.axes.across}
      </p>
      {hasMarked ? (
        <ul className="q-legend-list">
          {[false, true].map((isMarked) => (
            <li key={String(isMarked)}>
              <svg className="q-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <PointMark isMarked={isMarked} />
              </svg>
              {isMarked ? text.legend.marked : text.legend.plain}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function PointMark({ isMarked }: { readonly isMarked: boolean }) {
  return isMarked ? (
    <path d={DIAMOND} className="q-dot q-dot--marked" />
  ) : (
    <circle r={RADIUS} className="q-dot" />
  );
}

/** In the second half, where a name stands before its point to stay inside the picture. */
function isLate({ across }: ScatterPoint, { from, to }: Interval): boolean {
  return across > (from + to) / 2;
}

/** Keeps a minus before its figure, whichever way the page reads. */
function figure(label: string): string {
  return `\u2066${label}\u2069`;
}

/** The outermost figures stay inside the picture. */
function anchorAt(value: number, { from, to }: Interval): 'start' | 'middle' | 'end' {
  if (value <= from) return 'start';
  return value >= to ? 'end' : 'middle';
}
