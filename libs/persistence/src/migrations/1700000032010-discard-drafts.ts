import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of frameworks may be given up; the guard of released content keeps everything else. */
export class DiscardDrafts1700000032010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON framework_edit, case_object TO qabilet_app, qabilet_worker;');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
