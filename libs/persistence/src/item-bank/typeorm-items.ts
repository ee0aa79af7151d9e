import { Injectable } from '@nestjs/common';
import {
  Items,
  type ItemCounts,
  type ItemFilter,
  type ItemListing,
  type ItemName,
  type Page,
  type StoredItem,
} from '@qabilet/application';
import { fullCreditOf, type ItemId, type ItemState } from '@qabilet/item-bank';
import { idOf, LANGUAGES, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { ITEM_COLUMNS, type ItemRow } from './item-row';
import { withKeys } from './keyed-items';

const LATEST_SQL = `
  SELECT DISTINCT ON (code) ${ITEM_COLUMNS} FROM item WHERE tenant_id = $1 ORDER BY code, version DESC`;

const FILTERED_SQL = `
  FROM (${LATEST_SQL}) i
  WHERE ($2::text IS NULL OR i.competence_code = $2)
    AND ($3::int IS NULL OR i.level = $3)
    AND ($4::text IS NULL OR i.kind = $4)
    AND ($5::text IS NULL OR position($5 IN lower(i.code)) > 0
      OR EXISTS (SELECT 1 FROM jsonb_each_text(i.stem) AS t WHERE position($5 IN lower(t.value)) > 0))
    AND ($6::text IS NULL OR i.state = $6)
    AND ($7::uuid IS NULL OR i.state = 'review' AND NOT EXISTS (
      SELECT 1 FROM item_step s WHERE s.tenant_id = $1 AND s.item_id = i.id AND s.actor_id = $7 AND s.action <> 'moved'))
    AND ($8::text IS NULL OR $8 = CASE WHEN cardinality(i.drafted_languages) > 0 THEN 'drafted' ELSE 'reviewed' END
      OR $8 = 'incomplete' AND cardinality(i.languages) < $9)`;

/** Items `i` of a released bank: $1 tenant, $2 bank release. */
const OF_BANK_SQL = `
  FROM bank_release_item m JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
  WHERE m.tenant_id = $1 AND m.bank_release_id = $2`;

@Injectable()
export class TypeOrmItems extends Items {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(items: readonly StoredItem[]): Promise<void> {
    if (items.length === 0) return;
    const { tenantId } = this.transaction;
    const rows = items.map(({ content, ...stored }) => ({ ...content, ...stored }));
    await this.transaction.query(
      `INSERT INTO item (tenant_id, id, code, version, competence_code, outcome, level, kind, state, difficulty, seconds,
         languages, drafted_languages, stem, options, parts, picture, sheet, unit, catalogue, enemies, full_credit)
       SELECT $1, r.id, r.code, r.version, r.competence, r.outcome, r.level, r.kind, r.state, r.difficulty, r.seconds,
         ARRAY(SELECT jsonb_array_elements_text(r.languages)), ARRAY(SELECT jsonb_array_elements_text(r.drafted)),
         r.stem, r.options, coalesce(r.parts, '[]'), r.picture, r.sheet,
         r.unit, r.catalogue, ARRAY(SELECT jsonb_array_elements_text(r.enemies)), r."fullCredit"
       FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, code text, version int, competence text, outcome text, level smallint, kind text,
         state text, difficulty double precision, seconds int, languages jsonb, drafted jsonb, stem jsonb,
         options jsonb, parts jsonb,
         picture jsonb, sheet jsonb, unit jsonb, catalogue jsonb, enemies jsonb, "fullCredit" smallint)`,
      [
        tenantId,
        JSON.stringify(
          rows.map(({ key, rationale: _rationale, ...open }) => ({ ...open, fullCredit: fullCreditOf(key) })),
        ),
      ],
    );
    await this.transaction.query(
      `INSERT INTO item_key (tenant_id, item_id, key, rationale, option_rationales)
       SELECT $1, r.id, r.key, r.rationale, r."optionRationales"
       FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, key jsonb, rationale jsonb, "optionRationales" jsonb)`,
      [
        tenantId,
        JSON.stringify(
          rows.map(({ id, key, rationale, optionRationales }) => ({ id, key, rationale, optionRationales })),
        ),
      ],
    );
  }

  async latest(): Promise<ReadonlyMap<string, StoredItem>> {
    const rows = await this.transaction.query<ItemRow>(LATEST_SQL, [this.transaction.tenantId]);
    const items = await withKeys(this.transaction, rows);
    return new Map(items.map((item) => [item.content.code, item]));
  }

  async list(wanted: ItemFilter): Promise<Page<ItemListing>> {
    const { page, size, search, competence, level, kind, state, waitingFor, wording } = wanted;
    const filter = [
      this.transaction.tenantId,
      competence ?? null,
      level ?? null,
      kind ?? null,
      search?.trim().toLowerCase() || null,
      state ?? null,
      waitingFor ?? null,
      wording ?? null,
      LANGUAGES.length,
    ];
    const [counted] = await this.transaction.query<{ total: number }>(
      `SELECT count(*)::int AS total ${FILTERED_SQL}`,
      filter,
    );
    const rows = await this.transaction.query<ItemRow>(
      `SELECT i.* ${FILTERED_SQL} ORDER BY i.code LIMIT $10 OFFSET $11`,
      [...filter, size, (page - 1) * size],
    );
    return { total: counted?.total ?? 0, rows: rows.map(listingOf) };
  }

  async counts(reviewer: Id<'Person'>): Promise<ItemCounts> {
    const rows = await this.transaction.query<{ state: ItemState; count: number; waiting: number }>(
      `SELECT i.state, count(*)::int AS count,
         count(*) FILTER (WHERE i.state = 'review' AND NOT EXISTS (
           SELECT 1 FROM item_step s
           WHERE s.tenant_id = $1 AND s.item_id = i.id AND s.actor_id = $2 AND s.action <> 'moved'))::int AS waiting
       FROM (${LATEST_SQL}) i GROUP BY i.state`,
      [this.transaction.tenantId, reviewer],
    );
    return {
      states: new Map(rows.map(({ state, count }) => [state, count])),
      waiting: rows.reduce((sum, { waiting }) => sum + waiting, 0),
    };
  }

  async read(id: ItemId): Promise<StoredItem | undefined> {
    const [item] = await this.readAll([id]);
    return item;
  }

  async readAll(ids: readonly ItemId[]): Promise<readonly StoredItem[]> {
    const rows = await this.transaction.query<ItemRow>(
      `SELECT ${ITEM_COLUMNS} FROM item WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) ORDER BY code, version`,
      [this.transaction.tenantId, ids],
    );
    return withKeys(this.transaction, rows);
  }

  async frameworkOf(id: ItemId): Promise<Id<'FrameworkRelease'> | undefined> {
    const [row] = await this.transaction.query<{ framework_release_id: string }>(
      `SELECT b.framework_release_id FROM bank_release_item m
       JOIN bank_release b ON b.tenant_id = m.tenant_id AND b.id = m.bank_release_id
       WHERE m.tenant_id = $1 AND m.item_id = $2 ORDER BY b.released_at DESC LIMIT 1`,
      [this.transaction.tenantId, id],
    );
    return row && idOf(row.framework_release_id);
  }

  async namesIn(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, ItemName>> {
    const rows = await this.transaction.query<
      Pick<ItemRow, 'id' | 'code' | 'stem' | 'state' | 'competence_code'>
    >(`SELECT i.id, i.code, i.stem, i.state, i.competence_code ${OF_BANK_SQL}`, [
      this.transaction.tenantId,
      bankReleaseId,
    ]);
    return new Map(
      rows.map(({ id, code, stem, state, competence_code }) => [
        idOf<'Item'>(id),
        { code, stem, state, competence: idOf<'Competence'>(competence_code) },
      ]),
    );
  }

  async statesIn(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, ItemState>> {
    const rows = await this.transaction.query<Pick<ItemRow, 'id' | 'state'>>(
      `SELECT i.id, i.state ${OF_BANK_SQL} ORDER BY i.id FOR NO KEY UPDATE OF i`,
      [this.transaction.tenantId, bankReleaseId],
    );
    return new Map(rows.map(({ id, state }) => [idOf<'Item'>(id), state]));
  }

  async move(id: ItemId, state: ItemState): Promise<void> {
    await this.transaction.query('UPDATE item SET state = $3 WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
      state,
    ]);
  }

  async acceptTranslation(id: ItemId, language: Language): Promise<boolean> {
    const accepted = await this.transaction.query<{ id: string }>(
      `WITH accepted AS (
         UPDATE item SET drafted_languages = array_remove(drafted_languages, $3)
         WHERE tenant_id = $1 AND id = $2 AND $3 = ANY (drafted_languages) RETURNING id
       ) SELECT id FROM accepted`,
      [this.transaction.tenantId, id, language],
    );
    return accepted.length > 0;
  }
}

function listingOf(row: ItemRow): ItemListing {
  return {
    id: idOf(row.id),
    code: row.code,
    competence: idOf(row.competence_code),
    level: row.level,
    kind: row.kind,
    state: row.state,
    stem: row.stem,
    languages: row.languages,
    drafted: row.drafted_languages,
  };
}
