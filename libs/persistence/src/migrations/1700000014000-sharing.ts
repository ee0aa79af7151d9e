import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person shares with their trainers ends by itself. */
export class Sharing1700000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant ADD COLUMN shares_until timestamptz;
      UPDATE participant SET shares_until = now() + interval '1 year' WHERE shares_with_trainers;

      -- Whether trainers may see the levels now.
      CREATE FUNCTION is_shared(shares boolean, until_at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT shares AND (until_at IS NULL OR until_at > now())
      $$;
      GRANT EXECUTE ON FUNCTION is_shared TO qabilet_app, qabilet_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
