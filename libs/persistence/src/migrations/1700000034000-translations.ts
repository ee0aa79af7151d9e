import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Translations that wait to be accepted, and translated texts whose English has changed since. */
export class Translations1700000034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Words for the latest version of an item, whichever it will be; they may tell its key.
      CREATE TABLE translation_proposal (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        item_code text NOT NULL,
        language text NOT NULL CONSTRAINT translation_proposal_language CHECK (language <> 'en'),
        -- {text id: {source, words}}
        texts jsonb NOT NULL,
        edited_at timestamptz NOT NULL,
        CONSTRAINT translation_proposal_pk PRIMARY KEY (tenant_id, item_code, language)
      );

      -- Everybody who wrote any of it, the last one last: none of them accepts it.
      CREATE TABLE translation_writer (
        tenant_id uuid NOT NULL,
        item_code text NOT NULL,
        language text NOT NULL,
        person_id uuid NOT NULL,
        place integer NOT NULL,
        CONSTRAINT translation_writer_pk PRIMARY KEY (tenant_id, item_code, language, person_id),
        CONSTRAINT translation_writer_proposal_fk FOREIGN KEY (tenant_id, item_code, language)
          REFERENCES translation_proposal (tenant_id, item_code, language) ON DELETE CASCADE,
        CONSTRAINT translation_writer_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );

      CREATE TABLE stale_translation (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        item_code text NOT NULL,
        language text NOT NULL CONSTRAINT stale_translation_language CHECK (language <> 'en'),
        text_id text NOT NULL,
        -- The English words that the translation was written from.
        made_from text NOT NULL,
        CONSTRAINT stale_translation_pk PRIMARY KEY (tenant_id, item_code, language, text_id)
      );
      ${isolateSql('translation_proposal')}
      ${isolateSql('translation_writer')}
      ${isolateSql('stale_translation')}
      ${grantSql('translation_proposal')}
      ${grantSql('translation_writer', 'SELECT, INSERT, DELETE')}
      ${grantSql('stale_translation', 'SELECT, INSERT, DELETE')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
