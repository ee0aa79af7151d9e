import { kept, type PersonalTable } from './personal-table';

/** How far answers were fed to the analysis names the last attempt that was. */
export const ANALYSIS_TABLE: PersonalTable = {
  table: 'analysis_feed',
  found: 't.attempt_id IN (SELECT a.id FROM attempt a WHERE a.tenant_id = t.tenant_id AND a.person_id = $2)',
  shown: [],
  withheld: Object.fromEntries(
    ['scored_at', 'attempt_id', 'attempts', 'answers', 'fed_at'].map((column) => [
      column,
      'says how far the answers of all were handed over',
    ]),
  ),
  afterwards: kept('moves on with the next result'),
};
