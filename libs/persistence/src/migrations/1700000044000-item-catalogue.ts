import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support for accessibility that items bring with them, kept to be written out again. */
export class ItemCatalogue1700000044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item
        -- { "en": [{ "id": "c1", "cards": "<qti-card …>", "at": [{ "of": "a", "words": "ledger" }] }] }
        ADD COLUMN catalogue jsonb CONSTRAINT item_catalogue CHECK (jsonb_typeof(catalogue) = 'object');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
