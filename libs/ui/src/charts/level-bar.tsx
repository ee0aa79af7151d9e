import { horizontalScale, type Direction, type Interval } from './horizontal';

/** A band of the scale; `step` is its place among the level colours. */
export interface LevelBand extends Interval {
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** Short sign inside the band, for example the level's number. */
  readonly sign: string;
}

export interface LevelBarProps {
  readonly bands: readonly LevelBand[];
  readonly direction: Direction;
  /** The whole picture in a sentence. */
  readonly description: string;
  readonly estimate?: number;
  readonly interval?: Interval;
  readonly selfView?: number;
  readonly target?: number;
}

const TOP = 12;
const HEIGHT = 20;
const MIDDLE = TOP + HEIGHT / 2;
const BOTTOM = TOP + HEIGHT;
/** From the start edge of a band to its sign, where interval and marks cover it least. */
const SIGN_GAP = 5;

/** One competence on the level scale: bands of equal width, measured level with interval, self-view and target. */
export function LevelBar({
  bands,
  direction,
  description,
  estimate,
  interval,
  selfView,
  target,
}: LevelBarProps) {
  const first = bands[0];
  if (!first) return null;
  const { at, span } = horizontalScale([first.from, ...bands.map((band) => band.to)], direction);

  return (
    <div className="q-level-bar">
      <svg role="img" aria-label={description}>
        {bands.map((band) => (
          <g key={band.sign}>
            <rect {...span(band)} y={TOP} height={HEIGHT} className={`q-band-${band.step}`} />
            <svg x={at(band.from)} overflow="visible">
              <text
                x={direction === 'ltr' ? SIGN_GAP : -SIGN_GAP}
                y={MIDDLE + 5}
                textAnchor="start"
                className={`q-mark-text q-on-band-${band.step}`}
              >
                {band.sign}
              </text>
            </svg>
          </g>
        ))}
        {target === undefined ? null : (
          <svg x={at(target)} overflow="visible">
            <path d="M-6 2h12l-6 9z" className="q-target-mark" />
            <line y1={TOP} y2={BOTTOM} className="q-target-line--halo" />
            <line y1={TOP} y2={BOTTOM} className="q-target-line" />
          </svg>
        )}
        {interval ? (
          <>
            <line
              x1={at(interval.from)}
              x2={at(interval.to)}
              y1={MIDDLE}
              y2={MIDDLE}
              className="q-interval--halo"
            />
            <line
              x1={at(interval.from)}
              x2={at(interval.to)}
              y1={MIDDLE}
              y2={MIDDLE}
              className="q-interval"
            />
          </>
        ) : null}
        {estimate === undefined ? null : (
          <circle cx={at(estimate)} cy={MIDDLE} r={7} className="q-estimate" />
        )}
        {selfView === undefined ? null : (
          <svg x={at(selfView)} overflow="visible">
            <path d={`M0 ${BOTTOM - 3}l7 11h-14z`} className="q-self" />
          </svg>
        )}
      </svg>
    </div>
  );
}

export interface LevelBarKeyProps {
  readonly levels: readonly { readonly step: LevelBand['step']; readonly label: string }[];
  readonly marks: readonly {
    readonly mark: 'estimate' | 'interval' | 'self' | 'target';
    readonly label: string;
  }[];
}

/** Says what the colours and marks of the level bars mean. */
export function LevelBarKey({ levels, marks }: LevelBarKeyProps) {
  return (
    <>
      <ul className="q-legend-list">
        {levels.map((level) => (
          <li key={level.step}>
            <span className={`q-swatch q-level-${level.step}`} aria-hidden="true" />
            {level.label}
          </li>
        ))}
      </ul>
      <ul className="q-legend-list">
        {marks.map(({ mark, label }) => (
          <li key={mark}>
            <svg className="q-mark" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
              <Mark mark={mark} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Mark({ mark }: { readonly mark: LevelBarKeyProps['marks'][number]['mark'] }) {
  if (mark === 'estimate') return <circle r={7} className="q-estimate" />;
  if (mark === 'interval') return <line x1={-11} x2={11} className="q-interval" />;
  if (mark === 'self') return <path d="M0 -6l7 11h-14z" className="q-self" />;
  return <path d="M-6 -6h12l-6 9z" className="q-target-mark" />;
}
