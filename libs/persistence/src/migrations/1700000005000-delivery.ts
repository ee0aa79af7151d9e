import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Self-ratings, attempts and answers. */
export class Delivery1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE self_rating (
        tenant_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        person_id uuid NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL,
        step text NOT NULL CONSTRAINT self_rating_step
          CHECK (step IN ('not-yet', 'with-help', 'on-my-own', 'guide-others', 'not-my-work')),
        rated_at timestamptz NOT NULL,
        CONSTRAINT self_rating_pk PRIMARY KEY (tenant_id, wave_id, person_id, competence_code, level),
        CONSTRAINT self_rating_participant_fk FOREIGN KEY (tenant_id, wave_id, person_id)
          REFERENCES participant (tenant_id, wave_id, person_id)
      );

      CREATE TABLE attempt (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        wave_id uuid NOT NULL,
        person_id uuid NOT NULL,
        blueprint_id uuid NOT NULL,
        role_profile_id uuid NOT NULL,
        language text NOT NULL,
        seed text NOT NULL,
        engine text NOT NULL,
        -- [{competence, level, weight}] of the role on the day of the start, and the items met in earlier attempts.
        targets jsonb NOT NULL,
        seen_before uuid[] NOT NULL,
        state text NOT NULL CONSTRAINT attempt_state CHECK (state IN ('in-progress', 'finished')),
        started_at timestamptz NOT NULL,
        -- NULL: no time limit. The clock of the database decides.
        deadline_at timestamptz,
        finished_at timestamptz,
        finish_reason text,
        asked_position integer,
        asked_item_id uuid,
        asked_pilot boolean,
        asked_at timestamptz,
        -- Set with the first result, so that what still waits for one is found without looking at all.
        scored_at timestamptz,
        CONSTRAINT attempt_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT attempt_once_a_wave UNIQUE (tenant_id, wave_id, person_id),
        CONSTRAINT attempt_participant_fk FOREIGN KEY (tenant_id, wave_id, person_id)
          REFERENCES participant (tenant_id, wave_id, person_id),
        CONSTRAINT attempt_blueprint_fk FOREIGN KEY (tenant_id, blueprint_id) REFERENCES blueprint (tenant_id, id),
        CONSTRAINT attempt_role_fk FOREIGN KEY (tenant_id, role_profile_id) REFERENCES role_profile (tenant_id, id),
        CONSTRAINT attempt_asked_item_fk FOREIGN KEY (tenant_id, asked_item_id) REFERENCES item (tenant_id, id),
        CONSTRAINT attempt_end CHECK ((state = 'finished') = (finished_at IS NOT NULL AND finish_reason IS NOT NULL)),
        -- A question is open exactly as long as the attempt runs.
        CONSTRAINT attempt_asked CHECK (
          num_nonnulls(asked_position, asked_item_id, asked_pilot, asked_at) = CASE state WHEN 'finished' THEN 0 ELSE 4 END
        )
      );
      CREATE INDEX attempt_person ON attempt (tenant_id, person_id);
      CREATE INDEX attempt_running ON attempt (tenant_id, deadline_at) WHERE state = 'in-progress';
      CREATE INDEX attempt_unscored ON attempt (tenant_id, finished_at) WHERE state = 'finished' AND scored_at IS NULL;

      CREATE TABLE answer (
        tenant_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        position integer NOT NULL,
        item_id uuid NOT NULL,
        pilot boolean NOT NULL,
        given jsonb NOT NULL,
        category smallint NOT NULL,
        idempotency_key uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT answer_pk PRIMARY KEY (tenant_id, attempt_id, position),
        CONSTRAINT answer_item_once UNIQUE (tenant_id, attempt_id, item_id),
        CONSTRAINT answer_key_once UNIQUE (tenant_id, attempt_id, idempotency_key),
        CONSTRAINT answer_attempt_fk FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempt (tenant_id, id),
        CONSTRAINT answer_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
      );
    `);
    for (const table of ['self_rating', 'attempt']) await runner.query(isolateSql(table) + grantSql(table));
    await runner.query(isolateSql('answer') + grantSql('answer', 'SELECT, INSERT'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
