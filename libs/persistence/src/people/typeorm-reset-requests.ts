import { Injectable } from '@nestjs/common';
import { ResetRequests, type ResetRequest } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { DataSource } from 'typeorm';

const PATIENCE = "interval '15 minutes'";

/** Of no agency: an address is looked up by the worker, not at the door. */
@Injectable()
export class TypeOrmResetRequests extends ResetRequests {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async add(email: string, now: Date): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO reset_request (id, email, asked_at) VALUES (gen_random_uuid(), $1, $2)',
      [email, now],
    );
  }

  async waiting(limit: number): Promise<readonly ResetRequest[]> {
    await this.dataSource.query(`DELETE FROM reset_request WHERE asked_at < now() - ${PATIENCE}`);
    return this.dataSource.query<ResetRequest[]>(
      'SELECT id, email FROM reset_request ORDER BY asked_at, id LIMIT $1',
      [limit],
    );
  }

  async done(id: Id<'ResetRequest'>): Promise<void> {
    await this.dataSource.query('DELETE FROM reset_request WHERE id = $1', [id]);
  }
}
