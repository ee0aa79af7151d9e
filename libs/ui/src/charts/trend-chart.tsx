import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Direction, Interval } from './horizontal';

export interface TrendPoint {
  readonly wave: string;
  readonly value: number;
  readonly interval: Interval;
  /** The figure beside the point. */
  readonly figure: string;
}

export interface TrendSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendWave {
  readonly key: string;
  readonly label: string;
  /** How many people stand behind the wave, for example "n = 1,204". */
  readonly count: string;
}

/** A value that is aimed at, drawn at its wave beside whatever is known of it. */
export interface TrendGoal {
  readonly wave: string;
  readonly value: number;
  readonly label: string;
}

export interface TrendChartProps {
  /** The whole picture in a sentence or two. */
  readonly description: string;
  readonly waves: readonly TrendWave[];
  /** The first is drawn strong, any others quiet and dashed. */
  readonly series: readonly TrendSeries[];
  readonly goal?: TrendGoal;
  readonly domain: Interval;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly direction: Direction;
}

const HEIGHT = 240;
const WIDTH = 100;

/** Waves from start to end, a line with its interval, and how many people each wave rests on. */
export function TrendChart(props: TrendChartProps) {
  const { description, waves, series, goal, domain, ticks, direction } = props;
  const across = scalePoint<string>()
    .domain(waves.map((wave) => wave.key))
    .range(direction === 'ltr' ? [0, WIDTH] : [WIDTH, 0])
    .padding(0.5);
  const up = scaleLinear()
    .domain([domain.from, domain.to])
    .range([HEIGHT - 12, 24])
    .clamp(true);
  const x = (point: TrendPoint) => across(point.wave) ?? 0;
  const band = area<TrendPoint>(
    x,
    (point) => up(point.interval.from),
    (point) => up(point.interval.to),
  );
  const path = line<TrendPoint>(x, (point) => up(point.value));
  // The first series lies on top: what is known is never covered by what is expected.
  const drawn = series.map((one, index) => ({ one, index })).reverse();

  return (
    <div className="q-trend">
      <svg role="img" aria-label={description} height={HEIGHT}>
        {ticks.map((tick) => (
          <g key={tick.value}>
            <line x1="0" x2="100%" y1={up(tick.value)} y2={up(tick.value)} className="q-axis" />
            <text
              x={direction === 'ltr' ? 0 : '100%'}
              y={up(tick.value) - 4}
              textAnchor="start"
              className="q-mark-text q-mark-muted"
            >
              {tick.label}
            </text>
          </g>
        ))}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
          {drawn.map(({ one, index }) => (
            <g key={one.key}>
              <path
                d={band([...one.points]) ?? undefined}
                vectorEffect="non-scaling-stroke"
                className={`q-trend-area${tone(index)}`}
              />
              <path
                d={path([...one.points]) ?? undefined}
                vectorEffect="non-scaling-stroke"
                className={`q-trend-line${tone(index, 'line')}`}
              />
            </g>
          ))}
        </svg>
        {goal ? <GoalMark x={across(goal.wave) ?? 0} y={up(goal.value)} /> : null}
        {drawn.map(({ one, index }) => (
          <g key={one.key}>
            {one.points.map((point) => (
              <g key={point.wave}>
                <line
                  x1={`${x(point)}%`}
                  x2={`${x(point)}%`}
                  y1={up(point.interval.from)}
                  y2={up(point.interval.to)}
                  className="q-axis--strong"
                />
                <circle
                  cx={`${x(point)}%`}
                  cy={up(point.value)}
                  r={6}
                  className={`q-trend-point${tone(index, 'point')}`}
                />
                {index === 0 ? (
                  <text
                    x={`${x(point)}%`}
                    y={up(point.interval.to) - 8}
                    textAnchor="middle"
                    className="q-mark-text q-mark-strong"
                  >
                    {point.figure}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <ol className="q-trend__waves" aria-hidden="true">
        {waves.map((wave) => (
          <li key={wave.key}>
            <bdi>{wave.label}</bdi>
            <span className="q-muted">{wave.count}</span>
          </li>
        ))}
      </ol>
      {series.length > 1 || goal ? (
        <ul className="q-legend-list">
          {series.map((one, index) => (
            <li key={one.key}>
              <svg className="q-mark" width="36" height="16" aria-hidden="true">
                <line x1="0" x2="36" y1="8" y2="8" className={`q-trend-line${tone(index, 'line')}`} />
                <circle cx="18" cy="8" r="5" className={`q-trend-point${tone(index, 'point')}`} />
              </svg>
              {one.label}
            </li>
          ))}
          {goal ? (
            <li>
              <svg className="q-mark" width="36" height="16" aria-hidden="true">
                <line x1="4" x2="32" y1="8" y2="8" className="q-trend-goal" />
              </svg>
              {goal.label}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

const GOAL_WIDTH = 12;

/** A bar as wide as a little of the picture, where the value would have to be. */
function GoalMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <line
      x1={`${x - GOAL_WIDTH / 2}%`}
      x2={`${x + GOAL_WIDTH / 2}%`}
      y1={y}
      y2={y}
      className="q-trend-goal"
    />
  );
}

function tone(index: number, part: 'area' | 'line' | 'point' = 'area'): string {
  return index === 0 ? '' : ` q-trend-${part}--other`;
}
