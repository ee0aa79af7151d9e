import type { PartKind } from '@qabilet/framework';

/** Every row of a release in one form; $1 the tenant, $2 the release. */
export const READ_PARTS_SQL = `
  SELECT part, code, place, parent, level, jsonb_strip_nulls(texts) AS texts, jsonb_strip_nulls(traits) AS traits FROM (
    SELECT 1 AS kind, 'area' AS part, code, place, NULL AS parent, NULL::smallint AS level,
      jsonb_build_object('name', name, 'description', description) AS texts, '{}'::jsonb AS traits
    FROM area WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 2, 'competence', code, place, area_code, NULL, jsonb_build_object('name', name, 'description', description), '{}'
    FROM competence WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 3, 'level', ordinal::text, ordinal, NULL, ordinal,
      jsonb_build_object('name', name, 'description', description, 'purpose', purpose), jsonb_build_object('subLevels', sub_levels)
    FROM level WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 4, 'statement', code, place, competence_code, level, jsonb_build_object('text', text),
      jsonb_build_object('isSelf', is_self_statement, 'label', label)
    FROM statement WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 5, 'outcome', code, place, competence_code, level, jsonb_build_object('text', text),
      jsonb_build_object('outcomeKind', kind, 'label', label)
    FROM learning_outcome WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 6, 'step', competence_code || '.' || level, level, competence_code, level, jsonb_build_object('text', text),
      jsonb_build_object('hours', hours)
    FROM next_step WHERE tenant_id = $1 AND release_id = $2
    UNION ALL
    SELECT 7, 'term', place::text, place, NULL, NULL,
      jsonb_build_object('name', jsonb_build_object('en', term), 'text', jsonb_build_object('en', explanation)), '{}'
    FROM glossary_term WHERE tenant_id = $1 AND release_id = $2
  ) AS parts ORDER BY kind, place, code`;

const ROWS = `jsonb_to_recordset($3::jsonb)
  AS r(code text, place int, parent text, level smallint, texts jsonb, traits jsonb)`;

/** Brings rows of one kind to what they are now; $3 the parts as JSON. */
export const WRITE_PARTS_SQL: Readonly<Record<PartKind, string>> = {
  area: `
    INSERT INTO area (tenant_id, release_id, code, place, name, description)
    SELECT $1, $2, r.code, r.place, r.texts -> 'name', r.texts -> 'description' FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, code) DO UPDATE
      SET place = excluded.place, name = excluded.name, description = excluded.description`,
  competence: `
    INSERT INTO competence (tenant_id, release_id, code, area_code, place, name, description)
    SELECT $1, $2, r.code, r.parent, r.place, r.texts -> 'name', r.texts -> 'description' FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, code) DO UPDATE
      SET area_code = excluded.area_code, place = excluded.place, name = excluded.name, description = excluded.description`,
  level: `
    INSERT INTO level (tenant_id, release_id, ordinal, name, description, purpose, sub_levels)
    SELECT $1, $2, r.level, r.texts -> 'name', r.texts -> 'description', r.texts -> 'purpose', r.traits -> 'subLevels' FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, ordinal) DO UPDATE
      SET name = excluded.name, description = excluded.description, purpose = excluded.purpose`,
  statement: `
    INSERT INTO statement (tenant_id, release_id, code, competence_code, level, place, text, label, is_self_statement)
    SELECT $1, $2, r.code, r.parent, r.level, r.place, r.texts -> 'text', r.traits ->> 'label', (r.traits ->> 'isSelf')::boolean
    FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, code) DO UPDATE
      SET competence_code = excluded.competence_code, level = excluded.level, place = excluded.place, text = excluded.text,
        is_self_statement = excluded.is_self_statement`,
  outcome: `
    INSERT INTO learning_outcome (tenant_id, release_id, code, competence_code, level, place, text, label, kind)
    SELECT $1, $2, r.code, r.parent, r.level, r.place, r.texts -> 'text', r.traits ->> 'label', r.traits ->> 'outcomeKind'
    FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, code) DO UPDATE
      SET competence_code = excluded.competence_code, level = excluded.level, place = excluded.place, text = excluded.text,
        kind = excluded.kind`,
  step: `
    INSERT INTO next_step (tenant_id, release_id, competence_code, level, text, hours)
    SELECT $1, $2, r.parent, r.level, r.texts -> 'text', (r.traits ->> 'hours')::int FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, competence_code, level) DO UPDATE SET text = excluded.text, hours = excluded.hours`,
  term: `
    INSERT INTO glossary_term (tenant_id, release_id, place, term, explanation)
    SELECT $1, $2, r.place, r.texts -> 'name' ->> 'en', r.texts -> 'text' ->> 'en' FROM ${ROWS}
    ON CONFLICT (tenant_id, release_id, place) DO UPDATE SET term = excluded.term, explanation = excluded.explanation`,
};

/** Takes rows of one kind away; $3 their codes. */
export const DELETE_PARTS_SQL: Readonly<Record<PartKind, string>> = {
  area: deleteBy('area', 'code'),
  competence: deleteBy('competence', 'code'),
  level: deleteBy('level', 'ordinal::text'),
  statement: deleteBy('statement', 'code'),
  outcome: deleteBy('learning_outcome', 'code'),
  step: deleteBy('next_step', `competence_code || '.' || level`),
  term: deleteBy('glossary_term', 'place::text'),
};

function deleteBy(table: string, code: string): string {
  return `DELETE FROM ${table} WHERE tenant_id = $1 AND release_id = $2 AND ${code} = ANY ($3::text[])`;
}

/** Counts a draft anew after its rows have changed. */
export const COUNT_PARTS_SQL = `
  UPDATE framework_release SET counts = counts || jsonb_build_object(
    'areas', (SELECT count(*) FROM area WHERE tenant_id = $1 AND release_id = $2),
    'competences', (SELECT count(*) FROM competence WHERE tenant_id = $1 AND release_id = $2),
    'statements', (SELECT count(*) FROM statement WHERE tenant_id = $1 AND release_id = $2),
    'outcomes', (SELECT count(*) FROM learning_outcome WHERE tenant_id = $1 AND release_id = $2),
    'glossaryTerms', (SELECT count(*) FROM glossary_term WHERE tenant_id = $1 AND release_id = $2))
  WHERE tenant_id = $1 AND id = $2`;
