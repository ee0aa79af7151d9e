import { checkBank, type RuleReport } from '@qabilet/application';
import { competences, items } from '@qabilet/content';

/** Every rule over every shipped item. */
export function checkShippedBank(): { readonly reports: readonly RuleReport[]; readonly items: number } {
  const reports = checkBank({ items, competences: competences.map(({ code }) => code) });
  return { reports, items: items.length };
}
