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
  readonly direction: Direction;
}

/** The largest first: name, bar from zero, interval, figure. */
export function RankedBars({ bars, domain, direction }: RankedBarsProps) {
  const { at, span } = horizontalScale([domain.from, domain.to], direction);
  const zero = Math.min(Math.max(0, domain.from), domain.to);
  return (
    <ol className="q-ranked">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="q-ranked__name">
            {bar.name}
            <span className="q-ranked__figure">{bar.figure}</span>
          </span>
          <svg aria-hidden="true">
            <rect
              {...span({ from: zero, to: bar.value })}
              y={5}
              height={18}
              className={bar.isMet ? 'q-gap-bar q-gap-bar--met' : 'q-gap-bar'}
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
  );
}
