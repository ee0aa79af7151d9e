/**
 * What finished tests say of an item: $1 tenant, $2 item, $3 seconds and $4 part of the time expected below which an
 * answer was not read. Of several results of an attempt the competence is taken from the one scored last; a fast "I do
 * not know" is an answer.
 */
export const ITEM_ANSWERS_SQL = `
  WITH given AS (
    SELECT a.id AS attempt_id, a.language, n.pilot, n.category, n.given,
      n.given ->> 'kind' = 'omitted' AS omitted, extract(epoch FROM n.answered_at - n.asked_at)::float8 AS seconds
    FROM answer n
    JOIN attempt a ON a.tenant_id = n.tenant_id AND a.id = n.attempt_id AND a.state = 'finished'
    WHERE n.tenant_id = $1 AND n.item_id = $2
  ), judged AS (
    SELECT g.*, NOT g.omitted AND g.seconds < greatest($3::float8, $4::float8 * i.seconds) AS rapid,
      CASE WHEN g.omitted THEN 0 ELSE g.category::float8 / i.full_credit END::float8 AS points
    FROM given g JOIN item i ON i.tenant_id = $1 AND i.id = $2
  ), measured AS (
    SELECT j.points, m.mean FROM judged j
    JOIN item i ON i.tenant_id = $1 AND i.id = $2
    JOIN LATERAL (
      SELECT c.mean FROM competence_result c
      JOIN result r ON r.tenant_id = c.tenant_id AND r.attempt_id = c.attempt_id
        AND r.scoring_version = c.scoring_version AND r.calibration_id = c.calibration_id
      WHERE c.tenant_id = $1 AND c.attempt_id = j.attempt_id AND c.competence_code = i.competence_code
        AND c.level IS NOT NULL
      ORDER BY r.scored_at DESC LIMIT 1
    ) m ON true
    WHERE NOT j.rapid
  )
  SELECT count(*)::int AS answers, (count(*) FILTER (WHERE NOT pilot))::int AS scored,
    (count(*) FILTER (WHERE pilot))::int AS pilot, avg(points) FILTER (WHERE NOT rapid) AS facility,
    (SELECT corr(points, mean) FROM measured) AS discrimination,
    (count(*) FILTER (WHERE omitted))::int AS omitted, (count(*) FILTER (WHERE rapid))::int AS rapid,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) FILTER (WHERE NOT omitted) AS median_seconds,
    (SELECT jsonb_agg(to_jsonb(l)) FROM (
      SELECT language, count(*)::int AS answers, avg(points) FILTER (WHERE NOT rapid) AS facility
      FROM judged GROUP BY language ORDER BY count(*) DESC, language
    ) l) AS languages,
    (SELECT jsonb_object_agg(o.option, o.chosen) FROM (
      SELECT option, count(*)::int AS chosen FROM judged, jsonb_array_elements_text(
        CASE WHEN given ->> 'kind' = 'choice' THEN given -> 'options' ELSE '[]' END
      ) AS option GROUP BY option
    ) o) AS chosen
  FROM judged`;
