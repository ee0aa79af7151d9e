import { DomainError, type Fault } from '@qabilet/kernel';

/** The rules of a test; with a bank release and a calibration they make a `TestPlan`. */
export interface BlueprintRules {
  /** Scored questions before the test may stop by itself. */
  readonly minItems: number;
  /** Scored questions at most. */
  readonly maxItems: number;
  /** Questions that every competence of the role gets first, as far as the bank has them. */
  readonly minPerCompetence: number;
  readonly maxPerCompetence: number;
  /** Logits; a competence known this well needs no more questions. */
  readonly standardErrorLimit: number;
  /** A target is decided when P(level >= target) is below this or above `decidedAbove`. */
  readonly undecidedBelow: number;
  readonly decidedAbove: number;
  /** Absent: without time limit. */
  readonly minutes?: number;
  /** Unscored questions drawn at random, which later calibrate the bank. */
  readonly pilotItems: number;
  /** The next question is drawn among this many best ones. */
  readonly exposureTop: number;
  /** What a question seen in an earlier attempt is still worth: 0 is never asked again, 1 is as good as new. */
  readonly seenItemWeight: number;
  /** Leaves out what nobody has reviewed yet in the language of the test; absent: it is asked, and marked. */
  readonly reviewedOnly?: boolean;
}

/**
 * For a role of 10 to 14 competences: 30 to 35 questions in well under an hour. Two questions a competence first,
 * since without limits a weak area gets none at all; five of the best to draw from, which costs 0.004 of RMSE and
 * spares the bank.
 */
export const DEFAULT_RULES: BlueprintRules = {
  minItems: 24,
  maxItems: 35,
  minPerCompetence: 2,
  maxPerCompetence: 5,
  standardErrorLimit: 0.35,
  undecidedBelow: 0.1,
  decidedAbove: 0.9,
  minutes: 60,
  pilotItems: 2,
  exposureTop: 5,
  seenItemWeight: 0.25,
};

export const MOST_PILOT_ITEMS = 4;

export class InvalidBlueprint extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'assessment.invalid-blueprint';

  constructor(override readonly faults: readonly Fault[]) {
    super('The blueprint has faults; correct them and save again');
  }
}

type Rule = readonly [field: keyof BlueprintRules, holds: boolean, message: string];

/** Throws `InvalidBlueprint` with a fault for each rule that cannot hold. */
export function checkRules(rules: BlueprintRules): void {
  const checks: readonly Rule[] = [
    ['minItems', isCount(rules.minItems) && rules.minItems >= 1, 'At least one question must be asked'],
    [
      'maxItems',
      isCount(rules.maxItems) && rules.maxItems >= rules.minItems,
      'Not below the fewest questions',
    ],
    ['minPerCompetence', isCount(rules.minPerCompetence), 'A whole number, 0 or more'],
    [
      'maxPerCompetence',
      isCount(rules.maxPerCompetence) && rules.maxPerCompetence >= Math.max(1, rules.minPerCompetence),
      'At least 1, and not below the fewest a competence',
    ],
    ['standardErrorLimit', rules.standardErrorLimit > 0, 'Above 0 logits'],
    ['undecidedBelow', isWithin(rules.undecidedBelow, 0, 0.5), 'Between 0 and 0.5'],
    ['decidedAbove', isWithin(rules.decidedAbove, 0.5, 1), 'Between 0.5 and 1'],
    ['minutes', rules.minutes === undefined || rules.minutes > 0, 'Above 0, or left out'],
    [
      'pilotItems',
      isCount(rules.pilotItems) && rules.pilotItems <= MOST_PILOT_ITEMS,
      `From 0 to ${MOST_PILOT_ITEMS} questions that do not count`,
    ],
    ['exposureTop', isCount(rules.exposureTop) && rules.exposureTop >= 1, 'At least 1'],
    ['seenItemWeight', isWithin(rules.seenItemWeight, 0, 1), 'Between 0 and 1'],
  ];
  const faults = checks.filter(([, holds]) => !holds).map(([at, , message]) => ({ at, message }));
  if (faults.length > 0) throw new InvalidBlueprint(faults);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
