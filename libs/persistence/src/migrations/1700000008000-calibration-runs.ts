import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Their rows of every tenant are given a calibration; the owner sees them only while isolation is not forced on it. */
const KEYED_ANEW = ['result', 'competence_result', 'summary_ledger'];

/** Calibrations from answers, and several results of one attempt on different calibrations. */
export class CalibrationRuns1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calibration
        ADD base_calibration_id uuid,
        -- Variance of all links since the first calibration of the framework, in the order of the competences.
        ADD link_variance double precision[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT calibration_base_fk FOREIGN KEY (tenant_id, base_calibration_id) REFERENCES calibration (tenant_id, id);

      -- All NULL where experts judged.
      ALTER TABLE item_parameters
        ADD errors jsonb,
        ADD answers integer,
        ADD misfit double precision,
        ADD CONSTRAINT item_parameters_from_answers CHECK ((errors IS NULL) = (answers IS NULL));

      CREATE TABLE calibration_run (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        base_calibration_id uuid NOT NULL,
        wave_ids uuid[] NOT NULL CONSTRAINT calibration_run_waves CHECK (cardinality(wave_ids) > 0),
        -- Empty: every scale.
        competences text[] NOT NULL,
        state text NOT NULL CONSTRAINT calibration_run_state
          CHECK (state IN ('queued', 'running', 'draft', 'published', 'discarded', 'failed', 'cancelled')),
        step text,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        -- The last sign of life of the worker that computes it.
        seen_at timestamptz,
        finished_at timestamptz,
        failure text,
        outcome jsonb,
        published_calibration_id uuid,
        CONSTRAINT calibration_run_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT calibration_run_base_fk FOREIGN KEY (tenant_id, base_calibration_id) REFERENCES calibration (tenant_id, id),
        CONSTRAINT calibration_run_published_fk FOREIGN KEY (tenant_id, published_calibration_id)
          REFERENCES calibration (tenant_id, id),
        CONSTRAINT calibration_run_person_fk FOREIGN KEY (tenant_id, requested_by) REFERENCES person (tenant_id, id),
        CONSTRAINT calibration_run_outcome CHECK ((state IN ('draft', 'published', 'discarded')) = (outcome IS NOT NULL)),
        CONSTRAINT calibration_run_failure CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT calibration_run_publication CHECK ((state = 'published') = (published_calibration_id IS NOT NULL))
      );
      CREATE INDEX calibration_run_latest ON calibration_run (tenant_id, requested_at DESC);
      CREATE INDEX calibration_run_at_work ON calibration_run (tenant_id, seen_at) WHERE state = 'running';
      CREATE UNIQUE INDEX calibration_run_published ON calibration_run (tenant_id, published_calibration_id);

      ALTER TABLE wave
        ADD rescored_with uuid,
        ADD CONSTRAINT wave_rescored_fk FOREIGN KEY (tenant_id, rescored_with) REFERENCES calibration (tenant_id, id);
      CREATE INDEX wave_rescored ON wave (tenant_id, rescored_with) WHERE rescored_with IS NOT NULL;
      CREATE INDEX answer_item ON answer (tenant_id, item_id);
    `);
    for (const table of KEYED_ANEW) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      ALTER TABLE competence_result ADD calibration_id uuid;
      ALTER TABLE summary_ledger ADD calibration_id uuid;
      UPDATE competence_result c SET calibration_id = r.calibration_id FROM result r
        WHERE r.tenant_id = c.tenant_id AND r.attempt_id = c.attempt_id AND r.scoring_version = c.scoring_version;
      UPDATE summary_ledger l SET calibration_id = r.calibration_id FROM result r
        WHERE r.tenant_id = l.tenant_id AND r.attempt_id = l.attempt_id AND r.scoring_version = l.scoring_version;

      ALTER TABLE competence_result DROP CONSTRAINT competence_result_result_fk, DROP CONSTRAINT competence_result_pk;
      ALTER TABLE summary_ledger DROP CONSTRAINT summary_ledger_result_fk, DROP CONSTRAINT summary_ledger_pk;
      ALTER TABLE result
        DROP CONSTRAINT result_pk,
        ADD CONSTRAINT result_pk PRIMARY KEY (tenant_id, attempt_id, scoring_version, calibration_id);
      ALTER TABLE competence_result
        ALTER calibration_id SET NOT NULL,
        ADD CONSTRAINT competence_result_pk
          PRIMARY KEY (tenant_id, attempt_id, scoring_version, calibration_id, competence_code),
        ADD CONSTRAINT competence_result_result_fk FOREIGN KEY (tenant_id, attempt_id, scoring_version, calibration_id)
          REFERENCES result (tenant_id, attempt_id, scoring_version, calibration_id);
      ALTER TABLE summary_ledger
        ALTER calibration_id SET NOT NULL,
        ADD CONSTRAINT summary_ledger_pk PRIMARY KEY (tenant_id, attempt_id, scoring_version, calibration_id),
        ADD CONSTRAINT summary_ledger_result_fk FOREIGN KEY (tenant_id, attempt_id, scoring_version, calibration_id)
          REFERENCES result (tenant_id, attempt_id, scoring_version, calibration_id);
    `);
    for (const table of KEYED_ANEW) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(isolateSql('calibration_run') + grantSql('calibration_run', 'SELECT, INSERT, UPDATE'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
