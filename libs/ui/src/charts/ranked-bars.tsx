import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { horizontalScale, type Direction, type Interval } from './horizontal';

export interface RankedBar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly interval: Interval;
  /** Value, interval and n in words. */
  readonly figure: string;
  /** A bar that calls for nothing is drawn lighter. */
  readonly isMet?: boolean;
}

interface RankedBarsProps {
  readonly bars: readonly RankedBar[];
  readonly domain: Interval;
  /** A figure on the scale above the bars. */
  readonly tick: (value: number) => string;
  readonly text: {
    /** What the scale counts. */
    readonly axis: string;
    readonly bar: string;
    /** A bar that calls for nothing. */
    readonly met: string;
    readonly interval: string;
  };
  readonly direction: Direction;
}

/** About so many have room on the narrowest screen. */
const TICKS = 5;

/** The largest first: name, bar from zero, interval, figure; the scale above them. */
export function RankedBars({ bars, domain, tick, text, direction }: RankedBarsProps) {
  const { at, span } = horizontalScale([domain.from, domain.to], direction);
  const ticks = scaleLinear().domain([domain.from, domain.to]).ticks(TICKS);
  const zero = Math.min(Math.max(0, domain.from), domain.to);
  return (
    <>
      <Legend text={text} />
      <div className="q-ranked__axis" aria-hidden="true">
        <span className="q-ranked__figure">{text.axis}</span>
        <svg>
          {ticks.map((value) => (
            <text key={value} x={at(value)} y={14} textAnchor="middle" className="q-mark-text q-mark-muted">
              {tick(value)}
            </text>
          ))}
        </svg>
      </div>
      <ol className="q-ranked">
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className="q-ranked__name">
              {bar.name}
              <span className="q-ranked__figure">{bar.figure}</span>
            </span>
            <svg aria-hidden="true">
              {ticks.map((value) => (
                <line key={value} x1={at(value)} x2={at(value)} y1={0} y2={28} className="q-axis" />
              ))}
              <rect
                {...span({ from: zero, to: bar.value })}
                y={5}
                height={18}
                className={barClass(bar.isMet)}
              />
              <line
                x1={at(bar.interval.from)}
                x2={at(bar.interval.to)}
                y1={14}
                y2={14}
                className="q-interval"
              />
              <line x1={at(zero)} x2={at(zero)} y1={0} y2={28} className="q-axis--strong" />
            </svg>
          </li>
        ))}
      </ol>
    </>
  );
}

function Legend({ text }: Pick<RankedBarsProps, 'text'>) {
  return (
    <ul className="q-legend-list">
      {(['bar', 'met'] as const).map((look) => (
        <li key={look}>
          <svg className="q-mark" width="24" height="16" aria-hidden="true">
            <rect x="1" y="1" width="22" height="14" className={barClass(look === 'met')} />
          </svg>
          {text[look]}
        </li>
      ))}
      <li>
        <svg className="q-mark" width="24" height="16" aria-hidden="true">
          <line x1="1" x2="23" y1="8" y2="8" className="q-interval" />
        </svg>
        {text.interval}
      </li>
    </ul>
  );
}

function barClass(isMet: boolean | undefined): string {
  return isMet ? 'q-gap-bar q-gap-bar--met' : 'q-gap-bar';
}
