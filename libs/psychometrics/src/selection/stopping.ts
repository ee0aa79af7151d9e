import { probabilityAbove } from '../profile/levels';

export interface StoppingRule {
  readonly minimumItems: number;
  readonly maximumItems: number;
  /** Of test time. */
  readonly maximumSeconds?: number;
  /** A competence is precise enough at this standard error. */
  readonly standardError?: number;
  /** A target is decided when P(ability >= cut) is outside of these. */
  readonly decision?: { readonly below: number; readonly above: number };
}

/** One competence for which the test is taken. */
export interface Target {
  readonly mean: number;
  readonly standardError: number;
  /** The score that the role asks for; undefined where there is nothing to decide. */
  readonly cut?: number;
}

export interface TestState {
  readonly asked: number;
  readonly seconds: number;
  readonly targets: readonly Target[];
}

/** Why the test ends; a report must show when it was a limit. */
export type StopReason = 'items' | 'time' | 'decided' | 'precise';

/** Beyond these more questions would rarely turn the decision. */
export const DEFAULT_DECISION: NonNullable<StoppingRule['decision']> = { below: 0.1, above: 0.9 };

export function isDecided({ mean, standardError, cut }: Target, decision = DEFAULT_DECISION): boolean {
  if (cut === undefined) return false;
  const p = probabilityAbove(mean, standardError, cut);
  return p < decision.below || p > decision.above;
}

/** Why the test ends now; undefined while it goes on. Every target must be decided or precise enough. */
export function stopReason(
  rule: StoppingRule,
  { asked, seconds, targets }: TestState,
): StopReason | undefined {
  if (rule.maximumSeconds !== undefined && seconds >= rule.maximumSeconds) return 'time';
  const reached = asked >= rule.minimumItems ? goalReached(rule, targets) : undefined;
  return reached ?? (asked >= rule.maximumItems ? 'items' : undefined);
}

function goalReached(rule: StoppingRule, targets: readonly Target[]): StopReason | undefined {
  if (targets.length === 0) return undefined;
  const decided = targets.filter((target) => rule.decision !== undefined && isDecided(target, rule.decision));
  if (decided.length === targets.length) return 'decided';
  const limit = rule.standardError;
  const settled = targets.filter(
    (target) => decided.includes(target) || (limit !== undefined && target.standardError <= limit),
  );
  return settled.length === targets.length ? 'precise' : undefined;
}
