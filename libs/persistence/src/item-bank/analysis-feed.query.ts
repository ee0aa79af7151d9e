import { READING } from '@qabilet/application';

/** Of one part: some 30,000 answers, which is what a worker holds of them at a time. */
export const MOST_RESULTS = 1_000;
/** A failed job is asked for again after so long: the analysis may have been away. */
const FAILED_FOR = `interval '10 minutes'`;
/**
 * A result carries the time at which its transaction began to write. By the limits on statements and on waiting in a
 * transaction none is written for so long; what is older has been committed or never will be.
 */
const SETTLES_IN = `interval '10 minutes'`;

/** Where the feeding of agency $1 stands. */
const STANDING = `
  SELECT coalesce(f.scored_at, '-infinity') AS scored_at,
    coalesce(f.attempt_id, '00000000-0000-0000-0000-000000000000') AS attempt_id
  FROM (SELECT 1) AS one LEFT JOIN analysis_feed f ON f.tenant_id = $1`;

/** That result `r` comes after where the feeding `s` stands; the first comparison is the one an index can answer. */
const IS_DUE = `r.tenant_id = $1 AND r.scored_at >= s.scored_at AND (r.scored_at, r.attempt_id) > (s.scored_at, s.attempt_id)
  AND r.scored_at <= now() - ${SETTLES_IN}`;

/** Until when results of agency $1 have been fed: all but those not settled, or as far as the feeding has come. */
export const COUNTED_UNTIL_SQL = `
  WITH standing AS (${STANDING})
  SELECT CASE WHEN EXISTS (SELECT 1 FROM standing s JOIN result r ON ${IS_DUE})
    THEN (SELECT nullif(scored_at, '-infinity') FROM standing)
    ELSE now() - ${SETTLES_IN} END AS counted_until`;

/** $2: an attempt. */
export const IS_DUE_SQL = `
  WITH standing AS (${STANDING})
  SELECT EXISTS (SELECT 1 FROM standing s JOIN result r ON ${IS_DUE} WHERE r.attempt_id = $2) AS is_due`;

/** The last of the next $2 results, with the attempts of all of them; nothing while none is due. */
export function feedEndSql(): string {
  return `
    WITH standing AS (${STANDING}), due AS (
      SELECT r.scored_at, r.attempt_id FROM standing s JOIN result r ON ${IS_DUE}
      ORDER BY r.scored_at, r.attempt_id LIMIT $2
    )
    SELECT (array_agg(attempt_id ORDER BY scored_at DESC, attempt_id DESC))[1] AS attempt_id,
      max(scored_at)::text AS scored_at, array_agg(attempt_id) AS attempt_ids
    FROM due HAVING count(*) > 0`;
}

/** The attempt with which the next part ends, where nobody is on the way to feed it. */
export function missingSql(): string {
  return `
    SELECT e.attempt_id FROM (${feedEndSql()}) e
    WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = $1 AND o.name = 'feed-analysis' AND o.done_at IS NULL
      AND (o.failed_at IS NULL OR o.failed_at > now() - ${FAILED_FOR}))`;
}

/**
 * Answers of attempts $2 as the analysis keeps them. Of several results of an attempt the competence is taken from the
 * one scored last.
 */
export const FEED_ANSWERS_SQL = `
  WITH scored AS MATERIALIZED (
    SELECT r.attempt_id, floor(1e6 * extract(epoch FROM max(r.scored_at)))::float8 AS version FROM result r
    WHERE r.tenant_id = $1 AND r.attempt_id = ANY ($2::uuid[]) GROUP BY r.attempt_id
  ), measured AS MATERIALIZED (
    SELECT DISTINCT ON (c.attempt_id, c.competence_code) c.attempt_id, c.competence_code, c.mean
    FROM competence_result c
    JOIN result r ON r.tenant_id = c.tenant_id AND r.attempt_id = c.attempt_id
      AND r.scoring_version = c.scoring_version AND r.calibration_id = c.calibration_id
    WHERE c.tenant_id = $1 AND c.attempt_id = ANY ($2::uuid[]) AND c.level IS NOT NULL
    ORDER BY c.attempt_id, c.competence_code, r.scored_at DESC
  ), given AS MATERIALIZED (
    SELECT n.*, n.given ->> 'kind' AS kind, extract(epoch FROM n.answered_at - n.asked_at)::float8 AS seconds
    FROM answer n WHERE n.tenant_id = $1 AND n.attempt_id = ANY ($2::uuid[])
  )
  SELECT n.item_id AS "itemId", n.attempt_id AS "attemptId", a.language,
    to_char(a.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, n.pilot, n.kind = 'omitted' AS omitted,
    n.kind <> 'omitted'
      AND n.seconds < greatest(${READING.seconds}::float8, ${READING.partOfExpected}::float8 * i.seconds) AS rapid,
    n.category, i.full_credit AS "fullCredit", round(1e6 * n.seconds)::float8 AS micros,
    CASE WHEN n.kind = 'choice' THEN n.given -> 'options' ELSE '[]' END AS options, m.mean, r.version
  FROM given n
  JOIN attempt a ON a.tenant_id = $1 AND a.id = n.attempt_id AND a.state = 'finished'
  JOIN item i ON i.tenant_id = $1 AND i.id = n.item_id
  JOIN scored r ON r.attempt_id = n.attempt_id
  LEFT JOIN measured m ON m.attempt_id = n.attempt_id AND m.competence_code = i.competence_code
  ORDER BY n.attempt_id, n.position`;
