/** Whether somebody can sign in: by a password of their own, or through their agency's identity provider. */
const HAS_ACCOUNT = `(
    EXISTS (SELECT 1 FROM credential k WHERE k.tenant_id = n.tenant_id AND k.person_id = n.person_id)
    OR EXISTS (SELECT 1 FROM external_identity x WHERE x.tenant_id = n.tenant_id AND x.person_id = n.person_id)
    OR EXISTS (SELECT 1 FROM identity_provider_domain d
      WHERE d.tenant_id = n.tenant_id AND d.domain = split_part(p.email, '@', 2)))`;

/** Participants whose test is not finished, and whether letters reach them. */
export const UNFINISHED_SQL = `
  SELECT n.tenant_id, n.wave_id, n.person_id, ${HAS_ACCOUNT} AS has_account
  FROM participant n
  JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id AND p.disabled_at IS NULL
  WHERE n.tenant_id = $1 AND NOT EXISTS (
    SELECT 1 FROM attempt a WHERE a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
      AND a.state = 'finished')`;

/** One letter a person and reason; before the end it is the only one of the two: $1 tenant, $2 now. */
export const PLAN_SQL = `
  WITH due AS (
    SELECT w.id AS wave_id,
      CASE WHEN w.closes_at - interval '3 days' <= $2 AND w.closes_at - interval '3 days' > w.opens_at
        THEN 'closing' ELSE 'opened' END AS kind
    FROM wave w WHERE w.tenant_id = $1 AND w.writes_letters AND w.opens_at <= $2 AND w.closes_at > $2
  ), written AS (
    INSERT INTO letter (tenant_id, id, wave_id, person_id, kind, round, state, asked_at, due_at)
    SELECT $1, gen_random_uuid(), d.wave_id, u.person_id, d.kind, 0, 'waiting', $2, $2
    FROM due d JOIN (${UNFINISHED_SQL}) u ON u.wave_id = d.wave_id AND u.has_account
    ON CONFLICT ON CONSTRAINT letter_once DO NOTHING
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM written`;

/** The next round of reminders of a wave: $1 tenant, $2 wave, $3 now. */
export const REMIND_SQL = `
  WITH round AS (
    UPDATE wave SET reminders = reminders + 1, reminded_at = $3 WHERE tenant_id = $1 AND id = $2 RETURNING reminders
  ), written AS (
    INSERT INTO letter (tenant_id, id, wave_id, person_id, kind, round, state, asked_at, due_at)
    SELECT $1, gen_random_uuid(), $2, u.person_id, 'reminder', r.reminders, 'waiting', $3, $3
    FROM round r CROSS JOIN (${UNFINISHED_SQL}) u WHERE u.wave_id = $2 AND u.has_account
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM written`;

/** Takes a waiting letter and reads what to write in it: $1 tenant, $2 letter, $3 now. */
export const CLAIM_SQL = `
  WITH taken AS (
    UPDATE letter SET state = 'sending', tries = tries + 1, due_at = $3
    WHERE tenant_id = $1 AND id = $2 AND state = 'waiting' RETURNING wave_id, person_id, kind, tries
  )
  SELECT l.kind, l.tries, p.name AS person_name, p.email, p.language, t.name AS agency_name, c.name AS cohort_name,
    w.name AS wave_name, w.closes_at,
    w.closes_at > $3 AND EXISTS (
      SELECT 1 FROM (${UNFINISHED_SQL}) u WHERE u.wave_id = l.wave_id AND u.person_id = l.person_id
    ) AS is_needed
  FROM taken l
  JOIN person p ON p.tenant_id = $1 AND p.id = l.person_id
  JOIN wave w ON w.tenant_id = $1 AND w.id = l.wave_id
  JOIN cohort c ON c.tenant_id = $1 AND c.id = w.cohort_id
  JOIN tenant t ON t.id = $1`;

/** What a trainer is told of the letters of a wave: $1 tenant, $2 wave. */
export const FIGURES_SQL = `
  SELECT w.writes_letters AS is_on, w.reminded_at,
    (SELECT count(*) FILTER (WHERE state IN ('waiting', 'sending')) FROM letter WHERE tenant_id = $1 AND wave_id = $2)::int
      AS waiting,
    (SELECT count(*) FILTER (WHERE state = 'sent') FROM letter WHERE tenant_id = $1 AND wave_id = $2)::int AS sent,
    (SELECT count(*) FILTER (WHERE u.has_account) FROM (${UNFINISHED_SQL}) u WHERE u.wave_id = $2)::int AS unfinished,
    (SELECT count(*) FILTER (WHERE NOT u.has_account) FROM (${UNFINISHED_SQL}) u WHERE u.wave_id = $2)::int
      AS without_account
  FROM wave w WHERE w.tenant_id = $1 AND w.id = $2`;

/** Letters that could not be brought: $1 tenant, $2 wave. */
export const PROBLEMS_SQL = `
  SELECT l.person_id, p.name, l.kind, l.state
  FROM letter l JOIN person p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
  WHERE l.tenant_id = $1 AND l.wave_id = $2 AND l.state IN ('refused', 'unsure')
  ORDER BY l.settled_at DESC, l.id LIMIT 100`;
