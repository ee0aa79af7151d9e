/** Who was invited and who is in the summaries, group by group of a wave: $1 tenant, $2 wave. */
const COUNTED = `
  WITH person AS (
    SELECT n.wave_id, w.cohort_id, n.unit_path, EXISTS (
      SELECT 1 FROM attempt a JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id
      WHERE a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
    ) AS is_scored
    FROM participant n JOIN wave w ON w.tenant_id = n.tenant_id AND w.id = n.wave_id
    WHERE n.tenant_id = $1 AND n.wave_id = $2
  ), counted AS (
    SELECT group_kind, group_id, count(*)::int AS invited, (count(*) FILTER (WHERE is_scored))::int AS scored FROM (
      SELECT 'cohort' AS group_kind, cohort_id AS group_id, is_scored FROM person
      UNION ALL
      SELECT 'unit', unit_id, is_scored FROM person, unnest(unit_path) AS unit_id
    ) placed GROUP BY group_kind, group_id
  )`;

/** Counts them anew: $1 tenant, $2 wave. */
export const RECOUNT_SQL = [
  'DELETE FROM participation WHERE tenant_id = $1 AND wave_id = $2',
  `${COUNTED}
   INSERT INTO participation (tenant_id, wave_id, group_kind, group_id, invited, scored)
   SELECT $1, $2, group_kind, group_id, invited, scored FROM counted`,
  // A wave without a participant yet keeps its line.
  `INSERT INTO participation (tenant_id, wave_id, group_kind, group_id)
   SELECT $1, id, 'cohort', cohort_id FROM wave WHERE tenant_id = $1 AND id = $2
   ON CONFLICT ON CONSTRAINT participation_pk DO NOTHING`,
] as const;

/** Groups of a wave for which other numbers are stored; a group of nobody may have a line or none: $1 tenant, $2 wave. */
export const MISCOUNTED_SQL = `${COUNTED}, stored AS (
    SELECT group_kind, group_id, invited, scored FROM participation WHERE tenant_id = $1 AND wave_id = $2
  )
  SELECT count(*)::int AS groups FROM counted c FULL JOIN stored s USING (group_kind, group_id)
  WHERE (coalesce(c.invited, 0), coalesce(c.scored, 0)) <> (coalesce(s.invited, 0), coalesce(s.scored, 0))`;
