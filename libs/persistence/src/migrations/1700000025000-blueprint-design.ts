import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Tests that are being made, and what they would do for simulated people. */
export class BlueprintDesign1700000025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blueprint_draft (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        base_blueprint_id uuid NOT NULL,
        name jsonb NOT NULL,
        rules jsonb NOT NULL,
        edited_by uuid NOT NULL,
        edited_at timestamptz NOT NULL,
        CONSTRAINT blueprint_draft_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT blueprint_draft_base_fk FOREIGN KEY (tenant_id, base_blueprint_id) REFERENCES blueprint (tenant_id, id),
        CONSTRAINT blueprint_draft_person_fk FOREIGN KEY (tenant_id, edited_by) REFERENCES person (tenant_id, id)
      );

      CREATE TABLE blueprint_simulation (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        draft_id uuid NOT NULL,
        -- Of the draft when it was asked for.
        rules jsonb NOT NULL,
        role_profile_id uuid NOT NULL,
        language text NOT NULL,
        people integer NOT NULL CONSTRAINT blueprint_simulation_people CHECK (people > 0),
        state text NOT NULL CONSTRAINT blueprint_simulation_state
          CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        done integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        -- The last sign of life of the worker that computes it.
        seen_at timestamptz,
        finished_at timestamptz,
        failure text,
        figures jsonb,
        CONSTRAINT blueprint_simulation_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT blueprint_simulation_draft_fk FOREIGN KEY (tenant_id, draft_id)
          REFERENCES blueprint_draft (tenant_id, id) ON DELETE CASCADE,
        CONSTRAINT blueprint_simulation_role_fk FOREIGN KEY (tenant_id, role_profile_id)
          REFERENCES role_profile (tenant_id, id),
        CONSTRAINT blueprint_simulation_person_fk FOREIGN KEY (tenant_id, requested_by) REFERENCES person (tenant_id, id),
        CONSTRAINT blueprint_simulation_figures CHECK ((state = 'done') = (figures IS NOT NULL)),
        CONSTRAINT blueprint_simulation_failure CHECK ((state = 'failed') = (failure IS NOT NULL))
      );
      CREATE INDEX blueprint_simulation_latest ON blueprint_simulation (tenant_id, draft_id, requested_at DESC);
      CREATE INDEX blueprint_simulation_at_work ON blueprint_simulation (tenant_id, seen_at) WHERE state = 'running';
      ${isolateSql('blueprint_draft')}
      ${isolateSql('blueprint_simulation')}
      ${grantSql('blueprint_draft')}
      ${grantSql('blueprint_simulation')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
