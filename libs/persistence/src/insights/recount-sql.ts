/** Who was invited and who is in the summaries, group by group of a wave: $1 tenant, $2 wave. */
const COUNTED = `
  WITH scored AS (
    SELECT a.person_id FROM attempt a WHERE a.tenant_id = $1 AND a.wave_id = $2 AND EXISTS (
      SELECT 1 FROM summary_ledger l WHERE l.tenant_id = a.tenant_id AND l.attempt_id = a.id)
  ), -- People of one path are counted together: its units are then gone through once.
  path AS (
    SELECT n.unit_path, count(*) AS invited, count(s.person_id) AS scored
    FROM participant n LEFT JOIN scored s ON s.person_id = n.person_id
    WHERE n.tenant_id = $1 AND n.wave_id = $2 GROUP BY n.unit_path
  ), counted AS (
    SELECT group_kind, group_id, sum(invited)::int AS invited, sum(scored)::int AS scored FROM (
      SELECT 'cohort' AS group_kind, w.cohort_id AS group_id, p.invited, p.scored
      FROM path p JOIN wave w ON w.tenant_id = $1 AND w.id = $2
      UNION ALL
      SELECT 'unit', unit_id, invited, scored FROM path, unnest(unit_path) AS unit_id
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
