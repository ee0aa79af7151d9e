import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which words of an item a machine drafted; a reviewer accepts them language by language. */
export class DraftedTranslations1700000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item ADD COLUMN drafted_languages text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT item_drafted_in_its_languages CHECK (drafted_languages <@ languages);

      -- A question that belongs to a released bank keeps its words and its key; its state moves on, and its
      -- translations are accepted and do not become drafts again.
      CREATE OR REPLACE FUNCTION refuse_change_of_released_item() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changed uuid := (to_jsonb(OLD) ->> TG_ARGV[0])::uuid;
        before jsonb := to_jsonb(OLD) - 'state';
        after jsonb := to_jsonb(NEW) - 'state';
      BEGIN
        IF (after - 'drafted_languages' <> before - 'drafted_languages'
            OR NOT coalesce((after -> 'drafted_languages') <@ (before -> 'drafted_languages'), true))
          AND EXISTS (
            SELECT 1 FROM bank_release_item b WHERE b.tenant_id = OLD.tenant_id AND b.item_id = changed
          )
        THEN
          RAISE EXCEPTION 'item % is released and cannot change', changed USING ERRCODE = 'QB001';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
