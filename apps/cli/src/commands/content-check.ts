import type { RuleReport } from '@qabilet/application';
import { analysisCommand } from '../analysis/analysis-command';

/** Checks the shipped item bank against the rules of docs/item-guide.md; the exit code is 1 when one is broken. */
export const contentCheckCommand = analysisCommand({
  name: 'content check',
  usage: '[--json]',
  options: {},
  run: async () => {
    // The content of the product is large, and few other commands of this kind need it.
    const { checkShippedBank } = await import('../content-rules/shipped-bank');
    const { reports, items } = checkShippedBank();
    const failed = reports.filter(({ findings }) => findings.length > 0).length;
    return {
      json: { items, passed: reports.length - failed, failed, rules: reports },
      text: () => reportText(reports, items),
      ...(failed > 0 ? { failure: `${failed} of ${reports.length} rules are broken.` } : {}),
    };
  },
});

/** One line a finding, then what was measured, then the sum. */
export function reportText(reports: readonly RuleReport[], items: number): string {
  const failed = reports.filter(({ findings }) => findings.length > 0).length;
  return [
    ...reports.flatMap(({ rule, findings }) =>
      findings.map(({ of, found, remedy }) => `${of}: ${found}. ${remedy} (${rule})`),
    ),
    ...reports.flatMap(({ figures }) => figures),
    `${items} items checked.`,
    `rules: ${reports.length - failed} passed, ${failed} failed`,
  ].join('\n');
}
