/** Counts who was invited and who is in the summaries anew, group by group: $1 tenant. */
export const RECOUNT_SQL = [
  'DELETE FROM participation WHERE tenant_id = $1',
  `WITH person AS (
     SELECT n.wave_id, w.cohort_id, n.unit_path, EXISTS (
       SELECT 1 FROM attempt a JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id
       WHERE a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
     ) AS is_scored
     FROM participant n JOIN wave w ON w.tenant_id = n.tenant_id AND w.id = n.wave_id
     WHERE n.tenant_id = $1
   )
   INSERT INTO participation (tenant_id, wave_id, group_kind, group_id, invited, scored)
   SELECT $1, wave_id, group_kind, group_id, count(*), count(*) FILTER (WHERE is_scored) FROM (
     SELECT wave_id, 'cohort' AS group_kind, cohort_id AS group_id, is_scored FROM person
     UNION ALL
     SELECT wave_id, 'unit', unit_id, is_scored FROM person, unnest(unit_path) AS unit_id
   ) counted GROUP BY wave_id, group_kind, group_id`,
  // A wave without a participant yet keeps its line.
  `INSERT INTO participation (tenant_id, wave_id, group_kind, group_id)
   SELECT $1, id, 'cohort', cohort_id FROM wave WHERE tenant_id = $1
   ON CONFLICT ON CONSTRAINT participation_pk DO NOTHING`,
] as const;
