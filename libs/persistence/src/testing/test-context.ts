import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { idOf, type Id } from '@qabilet/kernel';
import { Client } from 'pg';
import { PersistenceModule } from '../persistence.module';
import { createTestDatabase } from './database';

/** Every port on a database of a test's own, with the rights of a server process: the API's unless said. */
export interface TestContext {
  readonly get: INestApplicationContext['get'];
  /** Of the database, for processes that connect on their own. */
  readonly url: string;
  /** A superuser's connection, for arranging and for looking behind the curtain. */
  readonly database: Client;
  openAgency(): Promise<Id<'Tenant'>>;
  /** Rows of each table that holds any. */
  countRows(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

/** `providers` are the use cases under test; what they need comes from the ports. */
export async function startTestContext(
  providers: readonly Provider[],
  role: 'qabilet_app' | 'qabilet_worker' = 'qabilet_app',
): Promise<TestContext> {
  const { url, drop } = await createTestDatabase();

  @Module({
    imports: [PersistenceModule.connect({ url, role, poolSize: 4 })],
    providers: [...providers],
  })
  class TestModule {}

  const context = await NestFactory.createApplicationContext(TestModule, {
    logger: false,
    abortOnError: false,
  });
  const database = new Client({ connectionString: url });
  await database.connect();

  return {
    get: context.get.bind(context),
    url,
    database,
    async openAgency() {
      const id = randomUUID();
      await database.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $3)', [
        id,
        `agency-${id.slice(0, 8)}`,
        'Agency',
      ]);
      return idOf(id);
    },
    countRows: () => countRows(database),
    async stop() {
      await database.end();
      await context.close();
      await drop();
    },
  };
}

/** Rows of each table that holds any, whoever owns them. */
export async function countRows(database: Client): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await database.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`);
    const count = rows[0]?.count ?? 0;
    if (count > 0) counts[name] = count;
  }
  return counts;
}
