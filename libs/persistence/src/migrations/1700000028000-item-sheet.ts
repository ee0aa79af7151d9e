import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that are answered in a small spreadsheet. */
export class ItemSheet1700000028000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item
        -- [[cell, ...], ...] from the first row: a text by language, a number, or null where the cell is blank.
        ADD COLUMN sheet jsonb,
        DROP CONSTRAINT item_kind,
        ADD CONSTRAINT item_kind CHECK (kind IN
          ('single', 'multiple', 'text', 'numeric', 'order', 'match', 'cloze', 'hotspot', 'inbox', 'sheet'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
