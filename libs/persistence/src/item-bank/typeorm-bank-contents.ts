import { Injectable } from '@nestjs/common';
import { BankContents, type Acceptance, type AskedAs, type BankVersion } from '@qabilet/application';
import type { ItemId, ItemState } from '@qabilet/item-bank';
import { idOf, type Id, type Language, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface VersionRow {
  id: string;
  code: string;
  version: number;
  state: ItemState;
  competence_code: string;
  stem: Text;
  languages: Language[];
  drafted_languages: Language[];
  is_released: boolean;
}

/** $1 tenant, $2 items: the last step of each that let it go to people, where there is one. */
const ACCEPTANCES_SQL = `
  SELECT w.item_id, p.name, p.id IS NOT NULL AND a.actor_id = ANY (w.writers) AS is_by_writer
  FROM (
    SELECT item_id, array_agg(actor_id) FILTER (WHERE action <> 'moved') AS writers
    FROM item_step WHERE tenant_id = $1 AND item_id = ANY ($2::uuid[]) GROUP BY item_id
  ) w
  LEFT JOIN LATERAL (
    SELECT s.actor_id FROM item_step s
    WHERE s.tenant_id = $1 AND s.item_id = w.item_id AND s.to_state IN ('pilot', 'operational')
    ORDER BY s.number DESC LIMIT 1
  ) a ON true
  LEFT JOIN person p ON p.tenant_id = $1 AND p.id = a.actor_id
  WHERE w.writers IS NOT NULL`;

@Injectable()
export class TypeOrmBankContents extends BankContents {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async versions(): Promise<readonly BankVersion[]> {
    const rows = await this.transaction.query<VersionRow>(
      `SELECT i.id, i.code, i.version, i.state, i.competence_code, i.stem, i.languages, i.drafted_languages, EXISTS (
         SELECT 1 FROM bank_release_item m WHERE m.tenant_id = i.tenant_id AND m.item_id = i.id
       ) AS is_released
       FROM item i WHERE i.tenant_id = $1 ORDER BY i.code, i.version DESC`,
      [this.transaction.tenantId],
    );
    return rows.map(({ id, competence_code, drafted_languages, is_released, ...row }) => ({
      ...row,
      id: idOf<'Item'>(id),
      competence: idOf<'Competence'>(competence_code),
      drafted: drafted_languages,
      isReleased: is_released,
    }));
  }

  async asked(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, AskedAs>> {
    const rows = await this.transaction.query<{ item_id: string; asked: AskedAs }>(
      'SELECT item_id, asked FROM bank_release_item WHERE tenant_id = $1 AND bank_release_id = $2',
      [this.transaction.tenantId, bankReleaseId],
    );
    return new Map(rows.map(({ item_id, asked }) => [idOf<'Item'>(item_id), asked]));
  }

  async acceptances(ids: readonly ItemId[]): Promise<ReadonlyMap<ItemId, Acceptance>> {
    const rows = await this.transaction.query<{
      item_id: string;
      name: string | null;
      is_by_writer: boolean;
    }>(ACCEPTANCES_SQL, [this.transaction.tenantId, ids]);
    return new Map(
      rows.map(({ item_id, name, is_by_writer }) => [
        idOf<'Item'>(item_id),
        { isByWriter: is_by_writer, ...(name === null ? {} : { by: name }) },
      ]),
    );
  }

  async releaseVersions(): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.query<{ version: string }>(
      'SELECT version FROM bank_release WHERE tenant_id = $1',
      [this.transaction.tenantId],
    );
    return new Set(rows.map(({ version }) => version));
  }
}
