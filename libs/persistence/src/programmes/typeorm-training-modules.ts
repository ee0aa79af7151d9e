import { Injectable } from '@nestjs/common';
import { TrainingModules, type TrainingOffer } from '@qabilet/application';
import type { TrainingFormat } from '@qabilet/contracts';
import type { LevelOrdinal, Standing } from '@qabilet/framework';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface ModuleRow {
  id: string;
  title: string;
  competence_code: string;
  from_level: Standing;
  to_level: LevelOrdinal;
  gain: number;
  hours: number;
  format: TrainingFormat;
  language: Language;
  smallest_group: number;
  largest_group: number;
}

@Injectable()
export class TypeOrmTrainingModules extends TrainingModules {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async list(): Promise<readonly TrainingOffer[]> {
    const rows = await this.transaction.query<ModuleRow>(
      `SELECT id, title, competence_code, from_level, to_level, gain, hours, format, language, smallest_group, largest_group
       FROM training_module WHERE tenant_id = $1
       ORDER BY competence_code COLLATE "C", from_level, to_level, title`,
      [this.transaction.tenantId],
    );
    return rows.map(offerOf);
  }

  async has(id: Id<'TrainingModule'>): Promise<boolean> {
    const rows = await this.transaction.query(
      'SELECT 1 FROM training_module WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id],
    );
    return rows.length === 1;
  }

  async add(offer: TrainingOffer, now: Date): Promise<boolean> {
    const added = await this.transaction.query(
      `INSERT INTO training_module (tenant_id, id, title, competence_code, from_level, to_level, gain, hours, format,
         language, smallest_group, largest_group, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT ON CONSTRAINT training_module_title_unique DO NOTHING RETURNING id`,
      [...this.parametersOf(offer), now],
    );
    return added.length === 1;
  }

  async change(offer: TrainingOffer): Promise<'changed' | 'taken' | 'not-found'> {
    const taken = await this.transaction.query(
      'SELECT 1 FROM training_module WHERE tenant_id = $1 AND title = $2 AND id <> $3 FOR UPDATE',
      [this.transaction.tenantId, offer.title, offer.id],
    );
    if (taken.length > 0) return 'taken';
    const changed = await this.touched(
      `UPDATE training_module SET title = $3, competence_code = $4, from_level = $5, to_level = $6, gain = $7, hours = $8,
         format = $9, language = $10, smallest_group = $11, largest_group = $12
       WHERE tenant_id = $1 AND id = $2`,
      this.parametersOf(offer),
    );
    return changed ? 'changed' : 'not-found';
  }

  async remove(id: Id<'TrainingModule'>): Promise<boolean> {
    return this.touched('DELETE FROM training_module WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
    ]);
  }

  private async touched(statement: string, parameters: readonly unknown[]): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH touched AS (${statement} RETURNING 1) SELECT 1 FROM touched`,
      parameters,
    );
    return rows.length === 1;
  }

  private parametersOf(offer: TrainingOffer): unknown[] {
    return [
      this.transaction.tenantId,
      offer.id,
      offer.title,
      offer.competence,
      offer.from,
      offer.to,
      offer.gain,
      offer.hours,
      offer.format,
      offer.language,
      offer.smallestGroup,
      offer.largestGroup,
    ];
  }
}

function offerOf(row: ModuleRow): TrainingOffer {
  return {
    id: idOf(row.id),
    title: row.title,
    competence: idOf(row.competence_code),
    from: row.from_level,
    to: row.to_level,
    gain: row.gain,
    hours: row.hours,
    format: row.format,
    language: row.language,
    smallestGroup: row.smallest_group,
    largestGroup: row.largest_group,
  };
}
