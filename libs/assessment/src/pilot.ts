import { createGenerator } from '@qabilet/psychometrics';
import type { BlueprintRules } from './blueprint';
import type { Eligibility } from './eligibility';
import { positionOf, type Sitting } from './sitting';

/** Never the first question: it opens the test and should be as the person expects. */
const FIRST_PILOT_POSITION = 2;

/**
 * Positions of the pilot questions, drawn from the attempt's seed alone. All lie where the test cannot have stopped
 * yet, so everybody gets as many.
 */
export function pilotPositions(seed: string, { minItems, pilotItems }: BlueprintRules): ReadonlySet<number> {
  const last = minItems + pilotItems - 1;
  const free = Array.from(
    { length: Math.max(0, last - FIRST_PILOT_POSITION + 1) },
    (_, i) => FIRST_PILOT_POSITION + i,
  );
  const chance = createGenerator(`${seed}|pilot positions`);
  const drawn = new Set<number>();
  while (drawn.size < pilotItems && free.length > 0) {
    for (const position of free.splice(chance.below(free.length), 1)) drawn.add(position);
  }
  return drawn;
}

/**
 * The pilot item to try out now, if this is a position for one: drawn evenly, not by gain, because answers chosen by
 * ability cannot calibrate a bank.
 */
export function pilotItemNow(
  rules: BlueprintRules,
  sitting: Sitting,
  { pilots }: Eligibility,
): number | undefined {
  const position = positionOf(sitting);
  if (pilots.length === 0 || !pilotPositions(sitting.seed, rules).has(position)) return undefined;
  return pilots[createGenerator(`${sitting.seed}|pilot|${position}`).below(pilots.length)];
}
