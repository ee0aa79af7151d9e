import type { DataProblem } from './em';
import type { Patterns } from './patterns';

function shareFloats(values: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}

function shareIntegers(values: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}

/** The problem with all that grows with the people in memory that threads share. */
export function shareProblem({ patterns, people, ...rest }: DataProblem): DataProblem {
  return {
    ...rest,
    patterns: sharePatterns(patterns),
    ...(people
      ? {
          people: {
            shift: shareFloats(people.shift),
            precision: shareFloats(people.precision),
            constant: shareFloats(people.constant),
          },
        }
      : {}),
  };
}

function sharePatterns(patterns: Patterns): Patterns {
  return {
    ...patterns,
    frequency: shareFloats(patterns.frequency),
    group: shareIntegers(patterns.group),
    mask: shareIntegers(patterns.mask),
    start: shareIntegers(patterns.start),
    item: shareIntegers(patterns.item),
    category: shareIntegers(patterns.category),
    maskStart: shareIntegers(patterns.maskStart),
    maskItem: shareIntegers(patterns.maskItem),
  };
}
