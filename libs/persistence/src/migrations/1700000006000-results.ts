import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const TENANT_TABLES = [
  'result',
  'competence_result',
  'result_viewing',
  'summary_ledger',
  'participation',
  'group_summary',
  'competence_summary',
];

/** Results as receipts, and the mergeable summaries made from them. */
export class Results1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE result (
        tenant_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        scoring_version text NOT NULL,
        calibration_id uuid NOT NULL,
        receipt jsonb NOT NULL,
        -- Diagonal of the likelihood precision and its centre, in the order of the calibration's competences.
        evidence_precision double precision[] NOT NULL,
        evidence_centre double precision[] NOT NULL,
        answered integer NOT NULL,
        counted integer NOT NULL,
        rapid integer NOT NULL,
        -- [{competence, level}], at most three.
        next_steps jsonb NOT NULL,
        scored_at timestamptz NOT NULL,
        CONSTRAINT result_pk PRIMARY KEY (tenant_id, attempt_id, scoring_version),
        CONSTRAINT result_attempt_fk FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempt (tenant_id, id),
        CONSTRAINT result_calibration_fk FOREIGN KEY (tenant_id, calibration_id) REFERENCES calibration (tenant_id, id)
      );

      CREATE INDEX result_scored ON result (tenant_id, scored_at);

      CREATE TABLE competence_result (
        tenant_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        scoring_version text NOT NULL,
        competence_code text NOT NULL,
        mean double precision NOT NULL,
        sd double precision NOT NULL,
        items integer NOT NULL,
        -- Below level 1, then levels 1 to 4.
        level_probabilities double precision[] NOT NULL,
        -- NULL: not enough evidence.
        level smallint,
        between_levels smallint[],
        target smallint,
        at_target double precision,
        shortfall double precision,
        self_mean double precision,
        self_sd double precision,
        self_level smallint,
        agreement text NOT NULL CONSTRAINT competence_result_agreement
          CHECK (agreement IN ('in-line', 'self-higher', 'self-lower', 'cannot-say')),
        CONSTRAINT competence_result_pk PRIMARY KEY (tenant_id, attempt_id, scoring_version, competence_code),
        CONSTRAINT competence_result_result_fk FOREIGN KEY (tenant_id, attempt_id, scoring_version)
          REFERENCES result (tenant_id, attempt_id, scoring_version)
      );

      CREATE TABLE result_viewing (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        viewer_id uuid NOT NULL,
        viewed_at timestamptz NOT NULL,
        CONSTRAINT result_viewing_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT result_viewing_attempt_fk FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempt (tenant_id, id),
        CONSTRAINT result_viewing_viewer_fk FOREIGN KEY (tenant_id, viewer_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX result_viewing_attempt ON result_viewing (tenant_id, attempt_id, viewed_at);
      -- A page that asks again every few seconds is one look an hour.
      CREATE UNIQUE INDEX result_viewing_hourly ON result_viewing
        (tenant_id, attempt_id, viewer_id, date_trunc('hour', viewed_at AT TIME ZONE 'UTC'));

      -- What has been added to the summaries; a second run finds its row here and does nothing.
      CREATE TABLE summary_ledger (
        tenant_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        scoring_version text NOT NULL,
        summarised_at timestamptz NOT NULL,
        CONSTRAINT summary_ledger_pk PRIMARY KEY (tenant_id, attempt_id, scoring_version),
        CONSTRAINT summary_ledger_result_fk FOREIGN KEY (tenant_id, attempt_id, scoring_version)
          REFERENCES result (tenant_id, attempt_id, scoring_version)
      );

      CREATE TABLE participation (
        tenant_id uuid NOT NULL,
        group_kind text NOT NULL CONSTRAINT participation_kind CHECK (group_kind IN ('cohort', 'unit')),
        group_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        invited integer NOT NULL DEFAULT 0,
        scored integer NOT NULL DEFAULT 0,
        CONSTRAINT participation_pk PRIMARY KEY (tenant_id, wave_id, group_kind, group_id),
        CONSTRAINT participation_wave_fk FOREIGN KEY (tenant_id, wave_id) REFERENCES wave (tenant_id, id)
      );

      CREATE TABLE group_summary (
        tenant_id uuid NOT NULL,
        group_kind text NOT NULL CONSTRAINT group_summary_kind CHECK (group_kind IN ('cohort', 'unit')),
        group_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        calibration_id uuid NOT NULL,
        people integer NOT NULL,
        -- Packed lower triangle of the summed weight matrix, and the summed weighted centres.
        weight double precision[] NOT NULL,
        weighted double precision[] NOT NULL,
        -- The figure over all competences, made whenever the sums change, so that a tree of many groups reads one small
        -- row each. NULL while nobody has given evidence enough for one.
        overall_n integer,
        overall_mean double precision,
        overall_error double precision,
        overall_level smallint,
        overall_share double precision,
        overall_enough boolean,
        updated_at timestamptz NOT NULL,
        CONSTRAINT group_summary_overall CHECK (
          num_nulls(overall_n, overall_mean, overall_error, overall_level, overall_share, overall_enough) IN (0, 6)
        ),
        CONSTRAINT group_summary_pk PRIMARY KEY (tenant_id, wave_id, group_kind, group_id, calibration_id),
        CONSTRAINT group_summary_wave_fk FOREIGN KEY (tenant_id, wave_id) REFERENCES wave (tenant_id, id)
      );

      CREATE TABLE competence_summary (
        tenant_id uuid NOT NULL,
        group_kind text NOT NULL,
        group_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        calibration_id uuid NOT NULL,
        competence_code text NOT NULL,
        -- People with questions of this competence that count.
        people integer NOT NULL,
        level_mass double precision[] NOT NULL,
        -- People by target level 1 to 4.
        targets integer[] NOT NULL,
        shortfall_sum double precision NOT NULL,
        shortfall_squares double precision NOT NULL,
        at_target_sum double precision NOT NULL,
        self_rated integer NOT NULL,
        self_level_sum integer NOT NULL,
        self_higher integer NOT NULL,
        self_lower integer NOT NULL,
        CONSTRAINT competence_summary_pk
          PRIMARY KEY (tenant_id, wave_id, group_kind, group_id, calibration_id, competence_code),
        CONSTRAINT competence_summary_group_fk FOREIGN KEY (tenant_id, wave_id, group_kind, group_id, calibration_id)
          REFERENCES group_summary (tenant_id, wave_id, group_kind, group_id, calibration_id)
      );
    `);
    for (const table of TENANT_TABLES) await runner.query(isolateSql(table) + grantSql(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
