import type { ReactNode } from 'react';
import { horizontalScale, type Direction } from './horizontal';

/** How a part looks: in the colour of a level, or as one of the ways people see themselves. */
export type ShareTone = 0 | 1 | 2 | 3 | 4 | 'lower' | 'in-line' | 'higher';

export interface SharePart {
  readonly tone: ShareTone;
  readonly label: string;
}

export interface ShareBar {
  readonly key: string;
  readonly name: ReactNode;
  /** How many people stand behind it, for example "n = 1,204". */
  readonly count: string;
  /** The whole bar in words. */
  readonly description: string;
  /** One a part, 0 to 1; together 1. */
  readonly shares: readonly number[];
}

export interface ShareBarsProps {
  readonly parts: readonly SharePart[];
  readonly bars: readonly ShareBar[];
  readonly percent: (share: number) => string;
  readonly direction: Direction;
}

/** A narrower part has no room for its figure on the narrowest screen. */
const LEAST_WITH_FIGURE = 0.14;
const HEIGHT = 24;

/** How wholes divide into the same parts, one bar each, so that they can be compared. */
export function ShareBars({ parts, bars, percent, direction }: ShareBarsProps) {
  const { at, span } = horizontalScale([0, 1], direction);
  return (
    <>
      <ul className="q-legend-list">
        {parts.map(({ tone, label }) => (
          <li key={tone}>
            <svg className="q-mark" width="24" height="16" aria-hidden="true">
              <rect x="1" y="1" width="22" height="14" className={`q-share q-share-${tone}`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ul className="q-ranked">
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className="q-ranked__name">
              {bar.name}
              <span className="q-ranked__figure">{bar.count}</span>
            </span>
            <svg role="img" aria-label={bar.description}>
              {parts.map(({ tone }, index) => {
                const from = startOf(bar, index);
                const share = bar.shares[index] ?? 0;
                return (
                  <g key={tone}>
                    <rect
                      {...span({ from, to: from + share })}
                      y={2}
                      height={HEIGHT}
                      className={`q-share q-share-${tone}`}
                    />
                    {share < LEAST_WITH_FIGURE ? null : (
                      <text
                        x={at(from + share / 2)}
                        y={HEIGHT - 5}
                        textAnchor="middle"
                        className={`q-mark-text q-on-share-${tone}`}
                      >
                        {percent(share)}
                      </text>
                    )}
                  </g>
                );
              })}
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}

function startOf({ shares }: ShareBar, index: number): number {
  return shares.slice(0, index).reduce((sum, share) => sum + share, 0);
}
