import { Injectable } from '@nestjs/common';
import {
  Simulations,
  type BlueprintDraftId,
  type NewSimulation,
  type Simulation,
  type SimulationEnd,
  type SimulationId,
  type SimulationState,
} from '@qabilet/application';
import type { BlueprintFigures, BlueprintRules } from '@qabilet/assessment';
import { idOf, type Language, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface SimulationRow {
  id: string;
  draft_id: string;
  state: SimulationState;
  rules: BlueprintRules;
  role_profile_id: string;
  role_title: Text;
  language: Language;
  people: number;
  done: number;
  tries: number;
  requested_by: string;
  requested_at: Date;
  seen_at: Date | null;
  finished_at: Date | null;
  failure: string | null;
}

/** Simulations `s` without their figures. */
const SIMULATION_SQL = `
  SELECT s.id, s.draft_id, s.state, s.rules, s.role_profile_id, r.title AS role_title, s.language, s.people, s.done,
    s.tries, p.name AS requested_by, s.requested_at, s.seen_at, s.finished_at, s.failure
  FROM blueprint_simulation s
  JOIN role_profile r ON r.tenant_id = s.tenant_id AND r.id = s.role_profile_id
  JOIN person p ON p.tenant_id = s.tenant_id AND p.id = s.requested_by
  WHERE s.tenant_id = $1`;

@Injectable()
export class TypeOrmSimulations extends Simulations {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(asked: NewSimulation): Promise<void> {
    await this.transaction.query(
      `INSERT INTO blueprint_simulation (tenant_id, id, draft_id, rules, role_profile_id, language, people, state,
         requested_by, requested_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, $9)`,
      [
        this.transaction.tenantId,
        asked.id,
        asked.draftId,
        JSON.stringify(asked.rules),
        asked.roleId,
        asked.language,
        asked.people,
        asked.requestedBy,
        asked.requestedAt,
      ],
    );
  }

  of(draftId: BlueprintDraftId, limit: number): Promise<readonly Simulation[]> {
    return this.select('AND s.draft_id = $2 ORDER BY s.requested_at DESC, s.id LIMIT $3', draftId, limit);
  }

  async find(id: SimulationId): Promise<Simulation | undefined> {
    const [simulation] = await this.select('AND s.id = $2', id);
    return simulation;
  }

  async lock(id: SimulationId): Promise<Simulation | undefined> {
    const [simulation] = await this.select('AND s.id = $2 FOR UPDATE OF s', id);
    return simulation;
  }

  async figures(id: SimulationId): Promise<BlueprintFigures | undefined> {
    const [row] = await this.transaction.query<{ figures: BlueprintFigures | null }>(
      'SELECT figures FROM blueprint_simulation WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id],
    );
    return row?.figures ?? undefined;
  }

  async begin(id: SimulationId, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE blueprint_simulation SET state = 'running', done = 0, tries = tries + 1, seen_at = $3
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, at],
    );
  }

  async progress(id: SimulationId, done: number, at: Date): Promise<boolean> {
    const rows = await this.transaction.query<{ seen: boolean }>(
      `WITH seen AS (
         UPDATE blueprint_simulation SET done = $3, seen_at = $4
         WHERE tenant_id = $1 AND id = $2 AND state = 'running' RETURNING 1
       ) SELECT true AS seen FROM seen`,
      [this.transaction.tenantId, id, done, at],
    );
    return rows.length === 1;
  }

  async end(id: SimulationId, end: SimulationEnd, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE blueprint_simulation SET state = $3, figures = $4, failure = $5, finished_at = $6
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.transaction.tenantId,
        id,
        end.state,
        end.state === 'done' ? JSON.stringify(end.figures) : null,
        end.state === 'failed' ? end.failure : null,
        at,
      ],
    );
  }

  async lost(since: Date, limit: number): Promise<readonly { readonly simulationId: SimulationId }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT s.id FROM blueprint_simulation s
       WHERE s.tenant_id = $1 AND s.state = 'running' AND s.seen_at < $2
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = s.tenant_id AND o.name = 'simulate-blueprint'
           AND o.done_at IS NULL AND o.failed_at IS NULL AND o.payload ->> 'simulationId' = s.id::text
           AND o.created_at > $2)
       ORDER BY s.seen_at LIMIT $3`,
      [this.transaction.tenantId, since, limit],
    );
    return rows.map(({ id }) => ({ simulationId: idOf<'BlueprintSimulation'>(id) }));
  }

  private async select(
    rest: string,
    ...parameters: readonly (string | number)[]
  ): Promise<readonly Simulation[]> {
    const rows = await this.transaction.query<SimulationRow>(`${SIMULATION_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map(simulationOf);
  }
}

function simulationOf(row: SimulationRow): Simulation {
  return {
    id: idOf(row.id),
    draftId: idOf(row.draft_id),
    state: row.state,
    rules: row.rules,
    roleId: idOf(row.role_profile_id),
    roleTitle: row.role_title,
    language: row.language,
    people: row.people,
    done: row.done,
    tries: row.tries,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    seenAt: row.seen_at ?? undefined,
    finishedAt: row.finished_at ?? undefined,
    failure: row.failure ?? undefined,
  };
}
