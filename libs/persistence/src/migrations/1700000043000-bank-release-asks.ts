import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of every tenant; the owner sees their rows only while isolation is not forced on it. */
const READ_WHOLE = ['item', 'bank_release_item'];

/** A released bank says of each item whether answers to it count, whatever becomes of the item afterwards. */
export class BankReleaseAsks1700000043000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      ALTER TABLE bank_release_item
        ADD asked text NOT NULL DEFAULT 'operational'
          CONSTRAINT bank_release_item_asked CHECK (asked IN ('operational', 'pilot'));
      UPDATE bank_release_item m SET asked = 'pilot' FROM item i
        WHERE i.tenant_id = m.tenant_id AND i.id = m.item_id AND i.state = 'pilot';
      ALTER TABLE bank_release_item ALTER asked DROP DEFAULT;
      CREATE INDEX bank_release_item_item ON bank_release_item (tenant_id, item_id);
    `);
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
