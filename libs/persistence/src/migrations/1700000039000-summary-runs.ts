import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Rebuilding and verifying the summaries, shared out in parts among workers. */
export class SummaryRuns1700000039000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE summary_run (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT summary_run_kind CHECK (kind IN ('rebuild', 'verification')),
        state text NOT NULL CONSTRAINT summary_run_state
          CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        -- Most people whose results are read in one part.
        part_size integer NOT NULL CONSTRAINT summary_run_part_size CHECK (part_size > 0),
        parts integer NOT NULL DEFAULT 0,
        parts_done integer NOT NULL DEFAULT 0,
        results bigint NOT NULL DEFAULT 0,
        -- NULL: by the clock.
        requested_by uuid,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        failure text,
        -- What a verification found: groups compared, groups whose sums differ, groups whose counts of people differ, and
        -- results that no figure counts although they are not new.
        compared integer NOT NULL DEFAULT 0,
        differing integer NOT NULL DEFAULT 0,
        miscounted integer NOT NULL DEFAULT 0,
        uncounted integer NOT NULL DEFAULT 0,
        CONSTRAINT summary_run_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT summary_run_person_fk FOREIGN KEY (tenant_id, requested_by) REFERENCES person (tenant_id, id),
        CONSTRAINT summary_run_failure CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT summary_run_end CHECK ((state IN ('queued', 'running')) = (finished_at IS NULL))
      );
      CREATE INDEX summary_run_latest ON summary_run (tenant_id, requested_at DESC);
      CREATE UNIQUE INDEX summary_run_underway ON summary_run (tenant_id) WHERE finished_at IS NULL;

      -- What the workers of a run share among themselves, gone when it ends.
      CREATE TABLE summary_part (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        number integer NOT NULL,
        step text NOT NULL CONSTRAINT summary_part_step CHECK (step IN ('plan', 'gather', 'settle')),
        wave_id uuid,
        -- People of the wave, from the one after to the last one.
        after_person uuid,
        last_person uuid,
        is_done boolean NOT NULL DEFAULT false,
        CONSTRAINT summary_part_pk PRIMARY KEY (tenant_id, run_id, number),
        CONSTRAINT summary_part_run_fk FOREIGN KEY (tenant_id, run_id) REFERENCES summary_run (tenant_id, id),
        CONSTRAINT summary_part_wave_fk FOREIGN KEY (tenant_id, wave_id) REFERENCES wave (tenant_id, id),
        CONSTRAINT summary_part_place CHECK ((step = 'plan') = (wave_id IS NULL)
          AND (step = 'gather') = (last_person IS NOT NULL))
      );
      CREATE INDEX summary_part_wave ON summary_part (tenant_id, run_id, wave_id, step);

      CREATE TABLE staged_summary (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        number integer NOT NULL,
        calibration_id uuid NOT NULL,
        group_kind text NOT NULL,
        group_id uuid NOT NULL,
        people integer NOT NULL,
        weight double precision[] NOT NULL,
        weighted double precision[] NOT NULL,
        -- Rows as of competence_summary.
        competences jsonb NOT NULL,
        CONSTRAINT staged_summary_pk
          PRIMARY KEY (tenant_id, run_id, wave_id, number, calibration_id, group_kind, group_id),
        CONSTRAINT staged_summary_part_fk FOREIGN KEY (tenant_id, run_id, number)
          REFERENCES summary_part (tenant_id, run_id, number)
      );

      -- The results that are in those sums.
      CREATE TABLE staged_result (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        scoring_version text NOT NULL,
        calibration_id uuid NOT NULL,
        CONSTRAINT staged_result_pk PRIMARY KEY (tenant_id, run_id, wave_id, attempt_id),
        CONSTRAINT staged_result_run_fk FOREIGN KEY (tenant_id, run_id) REFERENCES summary_run (tenant_id, id)
      );
    `);
    await runner.query(isolateSql('summary_run') + grantSql('summary_run', 'SELECT, INSERT, UPDATE'));
    for (const table of ['summary_part', 'staged_summary', 'staged_result'])
      await runner.query(isolateSql(table) + grantSql(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
