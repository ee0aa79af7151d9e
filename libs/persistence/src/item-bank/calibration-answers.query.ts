/**
 * Finished attempts of waves with their answers in columns: $1 tenant, $2 waves, $3 items in the order in which they are
 * numbered from 0. Answers to other items have the number -1. Nothing tells whose they are.
 */
export const CALIBRATION_ANSWERS_SQL = `
  WITH numbered AS (
    SELECT id, place::int - 1 AS place FROM unnest($3::uuid[]) WITH ORDINALITY AS i(id, place)
  )
  SELECT a.wave_id, a.language, n.items, n.categories, n.seconds, n.flags
  FROM attempt a LEFT JOIN LATERAL (
    SELECT array_agg(coalesce(i.place, -1) ORDER BY n.position) AS items,
      array_agg(n.category ORDER BY n.position) AS categories,
      array_agg(greatest(extract(epoch FROM n.answered_at - n.asked_at), 0)::float8 ORDER BY n.position) AS seconds,
      array_agg(((n.given ->> 'kind' = 'omitted')::int + 2 * n.pilot::int
        + 4 * (n.item_id = ANY (a.seen_before))::int) ORDER BY n.position) AS flags
    FROM answer n LEFT JOIN numbered i ON i.id = n.item_id
    WHERE n.tenant_id = a.tenant_id AND n.attempt_id = a.id
  ) n ON true
  WHERE a.tenant_id = $1 AND a.wave_id = ANY ($2) AND a.state = 'finished' ORDER BY a.id`;
