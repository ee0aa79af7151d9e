import type { Language } from '@qabilet/kernel';
import type { Target, TestPlan } from './test-plan';

/** How many questions a test may have; those that are only tried out come on top. */
export interface TestLength {
  readonly min: number;
  readonly max: number;
  readonly pilots: number;
}

/**
 * The bounds that the rules and the bank leave for these targets: a bank of four questions asks no more than four. What
 * the person has met before, or what excludes one another, can only shorten the test. Without a language: in the one
 * that has most.
 */
export function testLength(
  { rules, dimensionOf, offered }: TestPlan,
  targets: readonly Target[],
  language?: Language,
): TestLength {
  const choices = [...offered].filter(([offeredIn]) => language === undefined || offeredIn === language);
  let [askable, pilots] = [0, 0];
  for (const [, items] of choices) {
    let inLanguage = 0;
    for (const { competence } of targets) {
      const own = items.operational[dimensionOf.get(competence) ?? -1] ?? [];
      inLanguage += Math.min(rules.maxPerCompetence, own.length);
    }
    askable = Math.max(askable, inLanguage);
    pilots = Math.max(pilots, Math.min(rules.pilotItems, items.pilots.length));
  }
  const max = Math.min(rules.maxItems, askable);
  return { min: Math.min(rules.minItems, max), max, pilots };
}
