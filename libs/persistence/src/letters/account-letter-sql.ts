/** How long after it was asked for a letter still helps: a link soon, news of a password for some days. */
const HELPS_FOR = `CASE l.kind WHEN 'password-set' THEN interval '3 days' WHEN 'figures-wrong' THEN interval '1 day'
  ELSE interval '1 hour' END`;

/** Administrators `p` whom an agency lets in. */
const ADMINISTRATES = `p.disabled_at IS NULL AND EXISTS (SELECT 1 FROM access_grant g
  WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND g.role = 'administrator')`;

/** Whom an agency still lets in, locked, so that they are written to once: $1 tenant, $2 person. */
export const READER_SQL = `
  SELECT 1 FROM person WHERE tenant_id = $1 AND id = $2 AND disabled_at IS NULL FOR NO KEY UPDATE`;

/** A link for whoever signs in by a password alone: $1 tenant, $2 person, $3 now. */
export const WAY_IN_SQL = `
  WITH lately AS (
    SELECT asked_at FROM account_letter
    WHERE tenant_id = $1 AND person_id = $2 AND kind IN ('password-link', 'password-elsewhere')
      AND asked_at > $3::timestamptz - interval '1 day'
  ), written AS (
    INSERT INTO account_letter (tenant_id, id, person_id, kind, state, asked_at, due_at)
    SELECT $1, gen_random_uuid(), $2, CASE
        WHEN EXISTS (SELECT 1 FROM credential k WHERE k.tenant_id = $1 AND k.person_id = $2)
          AND NOT EXISTS (SELECT 1 FROM external_identity x WHERE x.tenant_id = $1 AND x.person_id = $2)
        THEN 'password-link' ELSE 'password-elsewhere' END, 'waiting', $3, $3
    WHERE NOT EXISTS (SELECT 1 FROM lately WHERE asked_at > $3::timestamptz - interval '5 minutes')
      AND (SELECT count(*) FROM lately) < 10
    RETURNING id
  )
  SELECT id FROM written`;

/** $1 tenant, $2 person, $3 now. */
export const NEWS_SQL = `
  WITH written AS (
    INSERT INTO account_letter (tenant_id, id, person_id, kind, state, asked_at, due_at)
    VALUES ($1, gen_random_uuid(), $2, 'password-set', 'waiting', $3, $3) RETURNING id
  )
  SELECT id FROM written`;

/** $1 tenant, $2 now. */
export const WRONG_FIGURES_SQL = `
  WITH written AS (
    INSERT INTO account_letter (tenant_id, id, person_id, kind, state, asked_at, due_at)
    SELECT $1, gen_random_uuid(), p.id, 'figures-wrong', 'waiting', $2, $2 FROM person p
    WHERE p.tenant_id = $1 AND ${ADMINISTRATES} RETURNING id
  )
  SELECT id FROM written`;

/** Takes a waiting letter and reads what to write in it: $1 tenant, $2 letter, $3 now. */
export const CLAIM_ACCOUNT_LETTER_SQL = `
  WITH taken AS (
    UPDATE account_letter SET state = 'sending', tries = tries + 1, due_at = $3
    WHERE tenant_id = $1 AND id = $2 AND state = 'waiting' RETURNING person_id, kind, tries, asked_at
  )
  SELECT l.person_id, l.kind, l.tries, l.asked_at, p.name AS person_name, p.email, p.language, t.name AS agency_name,
    p.disabled_at IS NULL AND l.asked_at > $3::timestamptz - ${HELPS_FOR}
      AND (l.kind <> 'figures-wrong' OR ${ADMINISTRATES}) AS is_needed
  FROM taken l
  JOIN person p ON p.tenant_id = $1 AND p.id = l.person_id
  JOIN tenant t ON t.id = $1`;
