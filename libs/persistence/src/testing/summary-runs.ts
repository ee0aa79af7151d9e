import { randomUUID } from 'node:crypto';
import {
  RunSummaryPart,
  SeeSummaryRuns,
  StartSummaryRun,
  type Actor,
  type StartSummaryRunInput,
  type SummaryRun,
  type SummaryRunId,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { TestContext } from './test-context';

type Tools = Pick<TestContext, 'get' | 'database'>;

/** Has the figures of an agency made anew, or verified, by one who runs every part that is asked for. */
export async function rebuildSummaries(
  test: Tools,
  tenantId: string,
  { kind = 'rebuild', partSize = 3 }: Partial<StartSummaryRunInput> = {},
): Promise<SummaryRun> {
  const actor = await anAdministrator(test, tenantId);
  const runId = await test.get(StartSummaryRun).execute(actor, { kind, partSize });
  for (;;) {
    const parts = await partsAskedFor(test, runId);
    if (parts.length === 0) break;
    for (const part of parts) await test.get(RunSummaryPart).execute(actor.tenantId, { runId, part });
  }
  const runs = await test.get(SeeSummaryRuns).execute(actor);
  const run = runs.find(({ id }) => id === runId);
  if (!run) throw new Error('The run is gone.');
  return run;
}

export async function anAdministrator(
  { database }: Pick<Tools, 'database'>,
  tenantId: string,
): Promise<Actor> {
  const personId = randomUUID();
  await database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Admin', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  return { tenantId: idOf(tenantId), personId: idOf(personId), roles: ['administrator'], language: 'en' };
}

/** Takes the jobs of a run out of the outbox: the parts that they ask for. */
export async function partsAskedFor(
  { database }: Pick<Tools, 'database'>,
  runId: SummaryRunId,
): Promise<readonly number[]> {
  const { rows } = await database.query<{ part: number }>(
    `WITH taken AS (
       UPDATE outbox SET done_at = now()
       WHERE name = 'run-summary-part' AND payload ->> 'runId' = $1 AND done_at IS NULL RETURNING payload
     ) SELECT (payload ->> 'part')::int AS part FROM taken`,
    [runId],
  );
  return rows.map(({ part }) => part);
}
