import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Letters to officials about their waves, each handed to the mail server at most once. */
export class Letters1700000037000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE wave
        ADD COLUMN writes_letters boolean NOT NULL DEFAULT false,
        -- How often its trainer asked for a reminder, and when last.
        ADD COLUMN reminders smallint NOT NULL DEFAULT 0,
        ADD COLUMN reminded_at timestamptz;

      CREATE TABLE letter (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        wave_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT letter_kind CHECK (kind IN ('opened', 'closing', 'reminder')),
        -- Of the reminders of its wave; 0 for the others.
        round smallint NOT NULL,
        state text NOT NULL CONSTRAINT letter_state
          CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unsure', 'dropped')),
        tries smallint NOT NULL DEFAULT 0,
        asked_at timestamptz NOT NULL,
        -- When a waiting letter may be taken; when a taken one was.
        due_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT letter_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT letter_once UNIQUE (tenant_id, wave_id, person_id, kind, round),
        CONSTRAINT letter_wave_fk FOREIGN KEY (tenant_id, wave_id) REFERENCES wave (tenant_id, id),
        CONSTRAINT letter_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX letter_open ON letter (tenant_id, due_at) WHERE state IN ('waiting', 'sending');
      CREATE INDEX letter_person ON letter (tenant_id, person_id);
      ${isolateSql('letter')}
      ${grantSql('letter')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
