const TOLERANCE = 1e-12;

/** Paths at which two values differ; numbers within 1e-12 are the same, and absent is the same as undefined. */
export function differences(left: unknown, right: unknown, at = ''): string[] {
  if (typeof left === 'number' && typeof right === 'number') {
    return Math.abs(left - right) <= TOLERANCE ? [] : [at];
  }
  if (!isComposite(left) || !isComposite(right)) return left === right ? [] : [at];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => differences(left[key], right[key], at === '' ? key : `${at}.${key}`));
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
