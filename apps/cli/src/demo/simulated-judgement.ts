import type { SelfStep } from '@qabilet/assessment';
import type { Generator } from '@qabilet/psychometrics';

/** Logits by which somebody thinks more of themselves than a test would show, and how unevenly they judge. */
export interface SelfImage {
  readonly bias: number;
  readonly spread: number;
}

/** Where one step ends and the next begins, logits above the cut of the statement's level. */
const STEPS: readonly (readonly [below: number, step: SelfStep])[] = [
  [-0.7, 'not-yet'],
  [0.2, 'with-help'],
  [1.3, 'on-my-own'],
  [Infinity, 'guide-others'],
];
const NOT_MY_WORK = 0.03;

/** How people see themselves: rather too well, the quiet ones too low. */
export function drawSelfImage(generator: Generator): SelfImage {
  return { bias: 0.15 + 0.4 * generator.normal(), spread: 0.35 };
}

/** What somebody of this ability says to 'I can …' of a level that begins at the cut. */
export function judge(
  { ability, cut }: { readonly ability: number; readonly cut: number },
  { bias, spread }: SelfImage,
  generator: Generator,
): SelfStep {
  if (generator.next() < NOT_MY_WORK) return 'not-my-work';
  const felt = ability + bias + spread * generator.normal() - cut;
  return STEPS.find(([below]) => felt < below)?.[1] ?? 'guide-others';
}
