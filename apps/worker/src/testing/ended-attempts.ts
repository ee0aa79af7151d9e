import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  DELIVERY_PROVIDERS,
  FinishOverdueAttempts,
  RESULTS_PROVIDERS,
  SittingTime,
  StartAttempt,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { PersistenceModule } from '@qabilet/persistence';
import { createTestDatabase, openWave, type OpenedWave } from '@qabilet/persistence/testing';
import { Client } from 'pg';

/** A database with a wave, to which ended tests are added that wait to be scored. */
export interface EndedAttempts {
  readonly url: string;
  readonly client: Client;
  readonly context: INestApplicationContext;
  readonly wave: OpenedWave;
  /** People whose time has run out; says which attempts. */
  add(count: number): Promise<string[]>;
  /** Rows of a table that belong to the attempts. */
  count(table: 'result' | 'summary_ledger', ids: readonly string[]): Promise<number>;
  unfinishedJobs(): Promise<number>;
  connectionsOf(application: string): Promise<number>;
  until(isSo: () => Promise<boolean>, milliseconds?: number): Promise<void>;
  stop(): Promise<void>;
}

const AGO_MS = 90 * 60_000;

export async function startEndedAttempts(): Promise<EndedAttempts> {
  const { url, drop } = await createTestDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();

  @Module({
    imports: [PersistenceModule.connect({ url, role: 'qabilet_worker' })],
    providers: [...DELIVERY_PROVIDERS, ...RESULTS_PROVIDERS],
  })
  class Context {}
  const context = await NestFactory.createApplicationContext(Context, { logger: false, abortOnError: false });
  const tenantId = randomUUID();
  await client.query(`INSERT INTO tenant (id, slug, name) VALUES ($1, 'agency', 'Agency')`, [tenantId]);
  const wave = await openWave({ database: client, get: context.get.bind(context) }, { tenantId });

  const number = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, parameters);
    return rows[0]?.n ?? 0;
  };
  const begin = async (): Promise<string> => {
    const personId = randomUUID();
    await client.query(
      `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Official', $3, now())`,
      [tenantId, personId, `${personId}@agency.example`],
    );
    await wave.invite(personId, 'confirmed');
    const view = await context
      .get(SittingTime)
      .pretend(new Date(Date.now() - AGO_MS), () =>
        context
          .get(StartAttempt)
          .execute(
            { tenantId: idOf(tenantId), personId: idOf(personId), roles: ['official'], language: 'en' },
            { waveId: idOf(wave.waveId), language: 'en' },
          ),
      );
    return view.id;
  };

  return {
    url,
    client,
    context,
    wave,
    async add(count) {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1) ids.push(await begin());
      await context.get(FinishOverdueAttempts).execute();
      return ids;
    },
    count: (table, ids) => number(`${table} WHERE attempt_id = ANY($1)`, [ids]),
    unfinishedJobs: () => number('outbox WHERE done_at IS NULL'),
    connectionsOf: (application) => number('pg_stat_activity WHERE application_name = $1', [application]),
    async until(isSo, milliseconds = 15_000) {
      const end = Date.now() + milliseconds;
      while (!(await isSo())) {
        if (Date.now() > end) throw new Error(`It did not come to pass within ${milliseconds} ms.`);
        await new Promise((resume) => setTimeout(resume, 50));
      }
    },
    async stop() {
      await client.end();
      await context.close();
      await drop();
    },
  };
}
