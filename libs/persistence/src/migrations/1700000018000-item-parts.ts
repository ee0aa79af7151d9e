import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that are answered place by place, in order or in a picture, and that give more than one point. */
export class ItemParts1700000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item
        -- [{id, text, options?, letter?}] in the order of the author; empty where the question is answered as a whole.
        ADD COLUMN parts jsonb NOT NULL DEFAULT '[]',
        -- {source, width, height, description, places}: what a hot spot is shown in.
        ADD COLUMN picture jsonb,
        -- Points of a wholly right answer.
        ADD COLUMN full_credit smallint NOT NULL DEFAULT 1 CONSTRAINT item_full_credit CHECK (full_credit > 0),
        DROP CONSTRAINT item_kind,
        ADD CONSTRAINT item_kind CHECK (kind IN
          ('single', 'multiple', 'text', 'numeric', 'order', 'match', 'cloze', 'hotspot', 'inbox'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
