import { horizontalScale, type Direction, type Interval } from './horizontal';

export interface QuartileBarProps {
  /** The whole picture in a sentence. */
  readonly description: string;
  /** Parts of one, as is the own share. */
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number };
  readonly own: number;
  /** Of the own share. */
  readonly interval?: Interval;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly legend: { readonly own: string; readonly half: string; readonly median: string };
  readonly direction: Direction;
}

const TOP = 14;
const THICK = 24;
const MIDDLE = TOP + THICK / 2;
const HEIGHT = 72;

/** Where the middle half of many shares lies, and one's own among them; from none to all. */
export function QuartileBar({ quartiles, own, interval, direction, ...text }: QuartileBarProps) {
  const { description, ticks, legend } = text;
  const { at, span } = horizontalScale([0, 1], direction);
  const { lower, median, upper } = quartiles;
  return (
    <div className="q-quartiles">
      <svg role="img" aria-label={description} height={HEIGHT}>
        {ticks.map(({ value, label }) => (
          <g key={value}>
            <line x1={at(value)} x2={at(value)} y1={TOP - 8} y2={TOP + THICK + 8} className="q-axis" />
            <text x={at(value)} y={HEIGHT - 6} textAnchor="middle" className="q-mark-text q-mark-muted">
              {label}
            </text>
          </g>
        ))}
        <rect {...span({ from: lower, to: upper })} y={TOP} height={THICK} className="q-quartiles__half" />
        <line x1={at(median)} x2={at(median)} y1={TOP} y2={TOP + THICK} className="q-target-line" />
        {interval ? (
          <line x1={at(interval.from)} x2={at(interval.to)} y1={MIDDLE} y2={MIDDLE} className="q-interval" />
        ) : null}
        <circle cx={at(own)} cy={MIDDLE} r={8} className="q-estimate" />
      </svg>
      <ul className="q-legend-list">
        <li>
          <svg className="q-mark" width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" className="q-estimate" />
          </svg>
          {legend.own}
        </li>
        <li>
          <svg className="q-mark" width="28" height="20" aria-hidden="true">
            <rect x="1" y="2" width="26" height="16" className="q-quartiles__half" />
          </svg>
          {legend.half}
        </li>
        <li>
          <svg className="q-mark" width="12" height="20" aria-hidden="true">
            <line x1="6" x2="6" y1="1" y2="19" className="q-target-line" />
          </svg>
          {legend.median}
        </li>
      </ul>
    </div>
  );
}
