import type { CompetenceId } from '@qabilet/framework';
import type { Language } from '@qabilet/kernel';
import type { BlueprintRules } from './blueprint';
import type { PlanItem } from './test-plan';

/** A competence of which a test could not ask its fewest questions in one language. */
export interface ContentGap {
  readonly competence: CompetenceId;
  readonly language: Language;
  readonly has: number;
  readonly needs: number;
}

export type CountedItem = Pick<PlanItem, 'competence' | 'languages' | 'drafted' | 'status'>;

interface Replacement {
  readonly rules: Pick<BlueprintRules, 'minPerCompetence' | 'reviewedOnly'>;
  readonly before: readonly CountedItem[];
  readonly after: readonly CountedItem[];
}

/**
 * What a test loses when other items take the place of those that it asks: the competences that had their fewest
 * questions in a language before, and would not have them any more.
 */
export function gapsOpened({ rules, before, after }: Replacement): readonly ContentGap[] {
  const needs = rules.minPerCompetence;
  const left = countsOf(after, rules);
  return [...countsOf(before, rules)].flatMap(([key, { competence, language, has: had }]) => {
    const has = left.get(key)?.has ?? 0;
    return had >= needs && has < needs ? [{ competence, language, has, needs }] : [];
  });
}

function countsOf(
  items: readonly CountedItem[],
  { reviewedOnly = false }: Replacement['rules'],
): ReadonlyMap<string, Omit<ContentGap, 'needs'>> {
  const counts = new Map<string, Omit<ContentGap, 'needs'>>();
  for (const { competence, languages, drafted, status } of items) {
    if (status !== 'operational') continue;
    for (const language of languages) {
      if (reviewedOnly && drafted.includes(language)) continue;
      const key = `${competence} ${language}`;
      counts.set(key, { competence, language, has: (counts.get(key)?.has ?? 0) + 1 });
    }
  }
  return counts;
}
