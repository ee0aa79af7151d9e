/** What the version `p` of a role asks for, in the order of its framework. */
export const ROLE_REQUIREMENTS_SQL = `(
    SELECT jsonb_agg(jsonb_build_object('competence', q.competence_code, 'level', q.level, 'weight', q.weight) ORDER BY c.place)
    FROM role_requirement q
    JOIN competence c ON c.tenant_id = q.tenant_id AND c.release_id = p.release_id AND c.code = q.competence_code
    WHERE q.tenant_id = p.tenant_id AND q.role_profile_id = p.id
  )`;

/** The version `p` of a role with the days on which it holds. */
export const ROLE_DAYS_SQL = `jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'version', p.version, 'validFrom', p.valid_from::text, 'validThrough', p.valid_through::text))`;

/**
 * Versions to choose from: of each role as the latest release in force of its framework has it the version that holds
 * on the day $2, or else the next one that will.
 */
export const OFFERED_ROLES_SQL = `
  SELECT DISTINCT ON (o.release_id, o.code) o.id
  FROM role_profile o JOIN (
    SELECT DISTINCT ON (r.framework_id, e.code) e.release_id, e.code
    FROM role_profile e JOIN framework_release r ON r.tenant_id = e.tenant_id AND r.id = e.release_id
    WHERE e.tenant_id = $1 AND r.state = 'released'
    ORDER BY r.framework_id, e.code, r.released_at DESC, r.id
  ) latest ON latest.release_id = o.release_id AND latest.code = o.code
  WHERE o.tenant_id = $1 AND (o.valid_through IS NULL OR o.valid_through >= $2::date)
  ORDER BY o.release_id, o.code, coalesce(o.valid_from > $2::date, false),
    CASE WHEN o.valid_from > $2::date THEN o.valid_from END, o.version DESC`;
