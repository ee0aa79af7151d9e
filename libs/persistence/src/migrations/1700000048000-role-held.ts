import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds for a person in every programme, unless a trainer says otherwise for one. */
export class RoleHeld1700000048000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        -- The role profile they hold; NULL: nobody said.
        ADD COLUMN role_profile_id uuid,
        ADD COLUMN extra_time text NOT NULL DEFAULT 'none'
          CONSTRAINT person_extra_time CHECK (extra_time IN ('none', '25', '50', '100', 'untimed')),
        ADD CONSTRAINT person_role_fk FOREIGN KEY (tenant_id, role_profile_id) REFERENCES role_profile (tenant_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
