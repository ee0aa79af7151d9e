import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How soon and how often people may be tested again: a rule of each wave about the tests before it. */
export class RetakeRules1700000068010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE wave
        -- Days that lie between a person's last test in another wave and this one; NULL: none need to.
        ADD COLUMN days_between_tests smallint
          CONSTRAINT wave_days_between_tests CHECK (days_between_tests BETWEEN 1 AND 365),
        -- Tests of a person within a year, this one included; NULL: as many as there are waves.
        ADD COLUMN tests_a_year smallint CONSTRAINT wave_tests_a_year CHECK (tests_a_year BETWEEN 1 AND 12);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
