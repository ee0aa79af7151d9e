import { trapezoid, type Quadrature } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';

const FEWEST_NODES = 3;
const MOST_NODES = 10_001;

/** Equally spaced nodes from `lo,hi,n`; 61 on -6..6 when left out. */
export function gridFrom(text: string | undefined): Quadrature {
  if (text === undefined) return trapezoid();
  const [from, to, count, ...rest] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (
    from !== undefined &&
    to !== undefined &&
    count !== undefined &&
    rest.length === 0 &&
    Number.isInteger(count) &&
    count >= FEWEST_NODES &&
    count <= MOST_NODES &&
    from < to
  )
    return trapezoid(from, to, count);
  throw new UsageError(
    `--grid is lo,hi,n with lo < hi and n from ${FEWEST_NODES}, such as -6,6,61; not "${text}".`,
  );
}
