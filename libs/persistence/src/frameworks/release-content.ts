import type { FrameworkContent } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import type { TypeOrmTransaction } from '../transactions';

interface PartInsert {
  readonly sql: string;
  readonly rows: readonly unknown[];
}

/** Stores everything a draft says, one statement a table; the place in the list is the place in the framework. */
export async function insertContent(
  transaction: TypeOrmTransaction,
  releaseId: Id<'FrameworkRelease'>,
  content: FrameworkContent,
): Promise<void> {
  for (const { sql, rows } of insertsOf(content)) {
    if (rows.length === 0) continue;
    const placed = rows.map((row, place) => ({ ...(row as object), place }));
    await transaction.query(sql, [transaction.tenantId, releaseId, JSON.stringify(placed)]);
  }
}

function insertsOf(content: FrameworkContent): PartInsert[] {
  return [
    {
      sql: `INSERT INTO area (tenant_id, release_id, code, place, name, description)
        SELECT $1, $2, r.code, r.place, r.name, r.description
        FROM jsonb_to_recordset($3::jsonb) AS r(code text, place int, name jsonb, description jsonb)`,
      rows: content.areas,
    },
    {
      sql: `INSERT INTO level (tenant_id, release_id, ordinal, name, description, purpose, sub_levels)
        SELECT $1, $2, r.ordinal, r.name, r.description, r.purpose, r."subLevels"
        FROM jsonb_to_recordset($3::jsonb) AS r(ordinal smallint, name jsonb, description jsonb, purpose jsonb, "subLevels" jsonb)`,
      rows: content.levels,
    },
    {
      sql: `INSERT INTO competence (tenant_id, release_id, code, area_code, place, name, description)
        SELECT $1, $2, r.code, r."areaCode", r.place, r.name, r.description
        FROM jsonb_to_recordset($3::jsonb) AS r(code text, "areaCode" text, place int, name jsonb, description jsonb)`,
      rows: content.competences,
    },
    {
      sql: `INSERT INTO statement (tenant_id, release_id, code, competence_code, level, place, text, label, is_self_statement)
        SELECT $1, $2, r.code, r.competence, r.level, r.place, r.text, r.label, r."isSelf"
        FROM jsonb_to_recordset($3::jsonb)
          AS r(code text, competence text, level smallint, place int, text jsonb, label text, "isSelf" boolean)`,
      rows: content.statements,
    },
    {
      sql: `INSERT INTO learning_outcome (tenant_id, release_id, code, competence_code, level, place, text, kind, label)
        SELECT $1, $2, r.code, r.competence, r.level, r.place, r.text, r.kind, r.label
        FROM jsonb_to_recordset($3::jsonb)
          AS r(code text, competence text, level smallint, place int, text jsonb, kind text, label text)`,
      rows: content.outcomes,
    },
    {
      sql: `INSERT INTO glossary_term (tenant_id, release_id, place, term, explanation)
        SELECT $1, $2, r.place, r.term, r.explanation
        FROM jsonb_to_recordset($3::jsonb) AS r(place int, term text, explanation text)`,
      rows: content.glossary,
    },
    {
      sql: `INSERT INTO next_step (tenant_id, release_id, competence_code, level, text, hours)
        SELECT $1, $2, r.competence, r.level, r.text, r.hours
        FROM jsonb_to_recordset($3::jsonb) AS r(competence text, level smallint, text jsonb, hours int)`,
      rows: content.nextSteps,
    },
  ];
}

/** Reads what a release says, in the order of the framework. */
export async function selectContent(
  transaction: TypeOrmTransaction,
  releaseId: Id<'FrameworkRelease'>,
): Promise<FrameworkContent> {
  const select = <Row>(sql: string) => transaction.query<Row>(sql, [transaction.tenantId, releaseId]);
  const of = 'WHERE tenant_id = $1 AND release_id = $2';
  const statement = 'code, competence_code AS competence, level, text, label';

  return {
    areas: present(await select(`SELECT code, name, description FROM area ${of} ORDER BY place`)),
    competences: await select(
      `SELECT code, area_code AS "areaCode", name, description FROM competence ${of} ORDER BY place`,
    ),
    levels: present(
      await select(
        `SELECT ordinal, name, description, purpose, sub_levels AS "subLevels" FROM level ${of} ORDER BY ordinal`,
      ),
    ),
    statements: present(
      await select(
        `SELECT ${statement}, is_self_statement AS "isSelf" FROM statement ${of} ORDER BY place, code`,
      ),
    ),
    outcomes: present(
      await select(`SELECT ${statement}, kind FROM learning_outcome ${of} ORDER BY place, code`),
    ),
    glossary: await select(`SELECT term, explanation FROM glossary_term ${of} ORDER BY place`),
    nextSteps: await select(
      `SELECT n.competence_code AS competence, n.level, n.text, n.hours FROM next_step n
       JOIN competence c ON c.tenant_id = n.tenant_id AND c.release_id = n.release_id AND c.code = n.competence_code
       WHERE n.tenant_id = $1 AND n.release_id = $2 ORDER BY c.place, n.level`,
    ),
  };
}

/** Rows without the columns that hold nothing. */
function present<Row extends object>(rows: readonly Row[]): Row[] {
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row,
  );
}
