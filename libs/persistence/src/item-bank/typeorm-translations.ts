import { Injectable } from '@nestjs/common';
import {
  Translations,
  TRANSLATION_TARGETS,
  type LanguageCount,
  type Page,
  type Proposal,
  type ProposedText,
  type ReadProposal,
  type TargetLanguage,
  type TranslationFilter,
  type TranslationListing,
  type TranslationState,
} from '@qabilet/application';
import type { ItemId, ItemState } from '@qabilet/item-bank';
import { idOf, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

/** The latest version of each item in each language: $1 tenant, $2 languages. */
const STANDING_SQL = `
  SELECT l.*, t.language,
    CASE
      WHEN NOT t.language = ANY (l.languages) THEN 'missing'
      WHEN EXISTS (SELECT 1 FROM stale_translation s
        WHERE s.tenant_id = $1 AND s.item_code = l.code AND s.language = t.language) THEN 'stale'
      WHEN t.language = ANY (l.drafted_languages) THEN 'drafted'
      ELSE 'reviewed'
    END AS status,
    EXISTS (SELECT 1 FROM translation_proposal p
      WHERE p.tenant_id = $1 AND p.item_code = l.code AND p.language = t.language) AS is_proposed
  FROM (
    SELECT DISTINCT ON (code) id, code, competence_code, state, stem, languages, drafted_languages
    FROM item WHERE tenant_id = $1 ORDER BY code, version DESC
  ) l CROSS JOIN unnest($2::text[]) AS t(language)
  WHERE l.state <> 'retired'`;

const FILTERED_SQL = `
  FROM (${STANDING_SQL}) i
  WHERE ($3::text IS NULL OR i.status = $3)
    AND ($4::boolean IS NULL OR i.is_proposed = $4)
    AND ($5::text IS NULL OR i.competence_code = $5)
    AND ($6::text IS NULL OR i.state = $6)`;

/** Proposals `p` with their writers, the last one last: $1 tenant. */
const PROPOSAL_SQL = `
  SELECT p.item_code, p.language, p.texts, p.edited_at, w.writers, w.names
  FROM translation_proposal p CROSS JOIN LATERAL (
    SELECT array_agg(t.person_id ORDER BY t.place) AS writers, array_agg(n.name ORDER BY t.place) AS names
    FROM translation_writer t JOIN person n ON n.tenant_id = t.tenant_id AND n.id = t.person_id
    WHERE t.tenant_id = p.tenant_id AND t.item_code = p.item_code AND t.language = p.language
  ) w
  WHERE p.tenant_id = $1`;

interface StandingRow {
  id: string;
  code: string;
  competence_code: string;
  state: ItemState;
  stem: Text;
  status: TranslationState;
  is_proposed: boolean;
}

interface ProposalRow {
  item_code: string;
  language: TargetLanguage;
  texts: Record<string, ProposedText>;
  writers: string[];
  names: string[];
  edited_at: Date;
}

@Injectable()
export class TypeOrmTranslations extends Translations {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async counts(): Promise<readonly LanguageCount[]> {
    const rows = await this.transaction.query<{
      language: TargetLanguage;
      status: string;
      n: number;
      proposed: number;
    }>(
      `SELECT language, status, count(*)::int AS n, count(*) FILTER (WHERE is_proposed)::int AS proposed
       FROM (${STANDING_SQL}) i GROUP BY language, status`,
      [this.transaction.tenantId, TRANSLATION_TARGETS],
    );
    return TRANSLATION_TARGETS.map((language) => {
      const own = rows.filter((row) => row.language === language);
      const of = (status: TranslationState) => own.find((row) => row.status === status)?.n ?? 0;
      return {
        language,
        missing: of('missing'),
        drafted: of('drafted'),
        stale: of('stale'),
        reviewed: of('reviewed'),
        proposed: own.reduce((sum, row) => sum + row.proposed, 0),
      };
    });
  }

  async list({ page, size, ...filter }: TranslationFilter): Promise<Page<TranslationListing>> {
    const values = this.valuesOf(filter);
    const [counted] = await this.transaction.query<{ total: number }>(
      `SELECT count(*)::int AS total ${FILTERED_SQL}`,
      values,
    );
    const rows = await this.transaction.query<StandingRow>(
      `SELECT i.* ${FILTERED_SQL} ORDER BY i.code LIMIT $7 OFFSET $8`,
      [...values, size, (page - 1) * size],
    );
    return { total: counted?.total ?? 0, rows: rows.map(listingOf) };
  }

  async found(filter: Omit<TranslationFilter, 'page' | 'size'>): Promise<readonly ItemId[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT i.id ${FILTERED_SQL} ORDER BY i.code`,
      this.valuesOf(filter),
    );
    return rows.map(({ id }) => idOf(id));
  }

  async proposal(code: string, language: TargetLanguage): Promise<ReadProposal | undefined> {
    const [row] = await this.transaction.query<ProposalRow>(
      `${PROPOSAL_SQL} AND p.language = $2 AND p.item_code = $3`,
      [this.transaction.tenantId, language, code],
    );
    return row && { ...proposalOf(row), writerNames: row.names };
  }

  async proposals(language: TargetLanguage): Promise<ReadonlyMap<string, Proposal>> {
    const rows = await this.transaction.query<ProposalRow>(`${PROPOSAL_SQL} AND p.language = $2`, [
      this.transaction.tenantId,
      language,
    ]);
    return new Map(rows.map((row) => [row.item_code, proposalOf(row)]));
  }

  async keep(proposals: readonly Proposal[]): Promise<void> {
    const values = [this.transaction.tenantId, JSON.stringify(proposals)];
    await this.transaction.query(
      `INSERT INTO translation_proposal (tenant_id, item_code, language, texts, edited_at)
       SELECT $1, r.code, r.language, r.texts, r."editedAt"
       FROM jsonb_to_recordset($2::jsonb) AS r(code text, language text, texts jsonb, "editedAt" timestamptz)
       ON CONFLICT (tenant_id, item_code, language)
         DO UPDATE SET texts = excluded.texts, edited_at = excluded.edited_at`,
      values,
    );
    await this.transaction.query(
      `DELETE FROM translation_writer t USING jsonb_to_recordset($2::jsonb) AS r(code text, language text)
       WHERE t.tenant_id = $1 AND t.item_code = r.code AND t.language = r.language`,
      values,
    );
    await this.transaction.query(
      `INSERT INTO translation_writer (tenant_id, item_code, language, person_id, place)
       SELECT $1, r.code, r.language, w.id::uuid, w.place
       FROM jsonb_to_recordset($2::jsonb) AS r(code text, language text, writers jsonb),
         jsonb_array_elements_text(r.writers) WITH ORDINALITY AS w(id, place)`,
      values,
    );
  }

  async discard(code: string, language: TargetLanguage): Promise<boolean> {
    const gone = await this.transaction.query<{ item_code: string }>(
      `WITH gone AS (
         DELETE FROM translation_proposal WHERE tenant_id = $1 AND item_code = $2 AND language = $3 RETURNING item_code
       ) SELECT item_code FROM gone`,
      [this.transaction.tenantId, code, language],
    );
    return gone.length > 0;
  }

  private valuesOf(filter: Omit<TranslationFilter, 'page' | 'size'>): readonly unknown[] {
    const { language, status, isProposed, competence, state } = filter;
    return [
      this.transaction.tenantId,
      [language],
      status ?? null,
      isProposed ?? null,
      competence ?? null,
      state ?? null,
    ];
  }
}

function listingOf(row: StandingRow): TranslationListing {
  return {
    id: idOf(row.id),
    code: row.code,
    competence: idOf(row.competence_code),
    state: row.state,
    stem: row.stem,
    status: row.status,
    isProposed: row.is_proposed,
  };
}

function proposalOf({ item_code, language, texts, writers, edited_at }: ProposalRow): Proposal {
  const people = writers.map((writer): Id<'Person'> => idOf(writer));
  return { code: item_code, language, texts, writers: people, editedAt: edited_at };
}
