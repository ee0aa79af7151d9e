/** Each member is measured by the version of their role that holds on the day, or by the one they were given. */
const ROLE_OF_THE_DAY = `coalesce((
      SELECT v.id FROM role_profile given
      JOIN role_profile v ON v.tenant_id = given.tenant_id AND v.release_id = given.release_id AND v.code = given.code
      WHERE given.tenant_id = m.tenant_id AND given.id = m.role_profile_id
        AND (v.valid_from IS NULL OR v.valid_from <= day.as_of)
        AND (v.valid_through IS NULL OR v.valid_through >= day.as_of)
      ORDER BY v.version DESC LIMIT 1
    ), m.role_profile_id)`;

/**
 * Makes the present members of a wave's cohort its participants and counts those who are new in their cohort and in each
 * unit of their path: $1 tenant, $2 wave. Whoever is a participant already stays as they are.
 */
export const INVITE_SQL = `
  WITH RECURSIVE placed AS (
    SELECT m.person_id, ${ROLE_OF_THE_DAY} AS role_profile_id, (
      SELECT o.unit_id FROM position o
      WHERE o.tenant_id = m.tenant_id AND o.person_id = m.person_id
        AND o.valid_from <= day.as_of AND (o.valid_to IS NULL OR o.valid_to > day.as_of)
      ORDER BY o.valid_from DESC, o.id LIMIT 1
    ) AS unit_id
    FROM wave w
    JOIN cohort_member m ON m.tenant_id = w.tenant_id AND m.cohort_id = w.cohort_id AND m.left_at IS NULL
    CROSS JOIN LATERAL (SELECT (greatest(w.opens_at, m.joined_at) AT TIME ZONE 'UTC')::date AS as_of) day
    WHERE w.tenant_id = $1 AND w.id = $2
  ), climb(unit_id, path, above) AS (
    SELECT u.id, ARRAY[u.id], u.parent_id FROM unit u
    WHERE u.tenant_id = $1 AND u.id IN (SELECT unit_id FROM placed)
    UNION ALL
    SELECT c.unit_id, u.id || c.path, u.parent_id
    FROM climb c JOIN unit u ON u.tenant_id = $1 AND u.id = c.above
    WHERE u.id <> ALL(c.path)
  ), path AS (
    SELECT DISTINCT ON (unit_id) unit_id, path FROM climb ORDER BY unit_id, cardinality(path) DESC
  ), invited AS (
    INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path)
    SELECT $1, $2, p.person_id, p.role_profile_id, coalesce(h.path, '{}')
    FROM placed p LEFT JOIN path h ON h.unit_id = p.unit_id
    ON CONFLICT ON CONSTRAINT participant_pk DO NOTHING
    RETURNING unit_path
  ), counted AS (
    SELECT 'cohort' AS group_kind, w.cohort_id AS group_id, (SELECT count(*) FROM invited)::int AS people
    FROM wave w WHERE w.tenant_id = $1 AND w.id = $2
    UNION ALL
    SELECT 'unit', unit_id, count(*)::int FROM invited, unnest(unit_path) AS unit_id GROUP BY unit_id
  )
  INSERT INTO participation (tenant_id, wave_id, group_kind, group_id, invited)
  SELECT $1, $2, group_kind, group_id, people FROM counted ORDER BY group_kind, group_id
  ON CONFLICT ON CONSTRAINT participation_pk DO UPDATE SET invited = participation.invited + excluded.invited`;

/**
 * Takes a person out of waves of a cohort that are not over and in which they have begun nothing:
 * $1 tenant, $2 cohort, $3 person, $4 instant.
 */
export const WITHDRAW_SQL = `
  WITH gone AS (
    DELETE FROM participant p USING wave w
    WHERE w.tenant_id = $1 AND w.cohort_id = $2 AND w.closes_at > $4
      AND p.tenant_id = w.tenant_id AND p.wave_id = w.id AND p.person_id = $3
      AND p.notice_confirmed_at IS NULL AND p.self_started_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.tenant_id = $1 AND a.wave_id = p.wave_id AND a.person_id = $3)
      AND NOT EXISTS (SELECT 1 FROM self_rating r WHERE r.tenant_id = $1 AND r.wave_id = p.wave_id AND r.person_id = $3)
    RETURNING p.wave_id, p.unit_path
  ), groups AS (
    SELECT wave_id, 'cohort' AS group_kind, $2::uuid AS group_id FROM gone
    UNION ALL
    SELECT wave_id, 'unit', unit_id FROM gone, unnest(unit_path) AS unit_id
  )
  UPDATE participation n SET invited = n.invited - 1
  FROM groups g
  WHERE n.tenant_id = $1 AND n.wave_id = g.wave_id AND n.group_kind = g.group_kind AND n.group_id = g.group_id`;
