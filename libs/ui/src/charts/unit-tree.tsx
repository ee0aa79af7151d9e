import { useState, type ReactNode } from 'react';
import { horizontalScale, type Direction } from './horizontal';

/** A share of people of a unit; absent where too few people stand behind it. */
export interface UnitBranch {
  readonly key: string;
  readonly name: ReactNode;
  readonly share?: number;
  /** The share and what it is of in words, or why it is not shown. */
  readonly figure: string;
  readonly inside: readonly UnitBranch[];
  /** Units inside that have not been read yet. */
  readonly further?: number;
}

export interface UnitTreeProps {
  readonly units: readonly UnitBranch[];
  readonly direction: Direction;
  /** What opens and closes a unit is called: the name of the unit is part of it. */
  readonly text: { readonly inside: (count: number) => string };
  /** Asks for the units inside one that have not been read yet. */
  readonly onOpen?: (key: string) => void;
}

/** Units within this many levels are open at first. */
const OPEN_LEVELS = 2;
/** So many units are open at first, however many levels they have. */
const OPEN_UNITS = 40;

/** The organisation as branches that open and close, each with its bar between nobody and everybody. */
export function UnitTree({ units, ...rest }: UnitTreeProps) {
  return (
    <div className="q-tree">
      <Branches units={units} level={1} hasFew={countOf(units) <= OPEN_UNITS} {...rest} />
    </div>
  );
}

function countOf(units: readonly UnitBranch[]): number {
  return units.reduce((sum, unit) => sum + 1 + belowOf(unit), 0);
}

function belowOf({ inside, further = 0 }: UnitBranch): number {
  return countOf(inside) + further;
}

interface BranchesProps extends UnitTreeProps {
  readonly level: number;
  readonly hasFew: boolean;
}

function Branches({ units, ...rest }: BranchesProps) {
  return (
    <ul>
      {units.map((unit) => (
        <Branch key={unit.key} unit={unit} {...rest} />
      ))}
    </ul>
  );
}

function Branch({ unit, ...rest }: Omit<BranchesProps, 'units'> & { readonly unit: UnitBranch }) {
  const { level, hasFew, direction, text, onOpen } = rest;
  const isUnread = unit.inside.length === 0 && (unit.further ?? 0) > 0;
  const [isOpen, setOpen] = useState(!isUnread && (hasFew || level < OPEN_LEVELS));
  const below = belowOf(unit);
  const toggle = () => {
    if (isUnread) onOpen?.(unit.key);
    setOpen(!isOpen);
  };
  return (
    <li>
      <div className="q-tree__unit">
        <span className="q-tree__name">
          {below > 0 ? (
            <button type="button" className="q-tree__toggle" aria-expanded={isOpen} onClick={toggle}>
              {unit.name}
              {isOpen ? null : <span className="q-muted"> {text.inside(below)}</span>}
            </button>
          ) : (
            unit.name
          )}
          <span className="q-ranked__figure">{unit.figure}</span>
        </span>
        <ShareBar share={unit.share} direction={direction} />
      </div>
      {isOpen && below > 0 ? <Branches units={unit.inside} {...rest} level={level + 1} /> : null}
    </li>
  );
}

function ShareBar({
  share,
  direction,
}: {
  readonly share: number | undefined;
  readonly direction: Direction;
}) {
  const { span } = horizontalScale([0, 1], direction);
  return (
    <svg aria-hidden="true">
      <rect
        x="0"
        y="5"
        width="100%"
        height="14"
        className={share === undefined ? 'q-share-whole q-share-whole--hidden' : 'q-share-whole'}
      />
      {share === undefined ? null : (
        <rect {...span({ from: 0, to: share })} y="5" height="14" className="q-share-part" />
      )}
    </svg>
  );
}
