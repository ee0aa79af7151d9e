import { DEFAULT_LIMIT, DEFAULT_NODES, trapezoid } from '../ability/quadrature';
import { UnusableResponses } from './responses';

/** Equally spaced nodes to sum over abilities on. */
export interface Grid {
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

/** A slope needs the change between neighbours on both sides. */
const FEWEST_NODES = 3;

/** The nodes, 61 on -6..6 unless given. Throws `UnusableResponses` where they are too few or in no order. */
export function nodesOf(
  grid: Grid = { from: -DEFAULT_LIMIT, to: DEFAULT_LIMIT, nodes: DEFAULT_NODES },
): Float64Array {
  const { from, to, nodes } = grid;
  if (!(Number.isInteger(nodes) && nodes >= FEWEST_NODES))
    throw new UnusableResponses(
      `a quadrature needs at least ${FEWEST_NODES} nodes, a whole number, it has ${nodes}`,
    );
  if (!(from < to && Number.isFinite(to - from)))
    throw new UnusableResponses(
      `a quadrature from ${from} to ${to} is no range: the first node must be below the last`,
    );
  return trapezoid(from, to, nodes).points;
}
