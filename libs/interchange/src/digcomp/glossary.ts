import type { GLOSSARY_SHEET } from './layout';
import type { ProblemList } from './problem-list';
import { folded } from './table';
import type { TableRow } from './table';
import type { ReadTerm } from './workbook-reading';

/** Terms and their explanations; a term is explained once. */
export function readGlossary(
  rows: readonly TableRow<keyof (typeof GLOSSARY_SHEET)['columns']>[],
  problems: ProblemList,
): ReadTerm[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const term = row.required('term');
    const explanation = row.required('explanation');
    if (term === undefined || explanation === undefined) return [];
    const first = seen.get(folded(term));
    if (first !== undefined) {
      problems.add('duplicate-code', row.place('term'), { what: 'term', code: term, row: first });
      return [];
    }
    seen.set(folded(term), row.row);
    return [{ term, explanation }];
  });
}
