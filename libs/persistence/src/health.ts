import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index';

export interface DatabaseState {
  readonly reachable: boolean;
  readonly migrated: boolean;
}

/** Whether the database answers and its schema is the one this code was built for. */
@Injectable()
export class DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  async check(): Promise<DatabaseState> {
    try {
      const [{ count } = { count: 0 }] = await this.dataSource.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM migration WHERE name = ANY($1)',
        [MIGRATIONS.map((migration) => migration.name)],
      );
      return { reachable: true, migrated: count === MIGRATIONS.length };
    } catch {
      return { reachable: false, migrated: false };
    }
  }
}
