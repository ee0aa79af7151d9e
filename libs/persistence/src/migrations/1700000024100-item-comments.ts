import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What reviewers say of a version of an item, and whether it has been dealt with. */
export class ItemComments1700000024100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE item_comment (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        item_id uuid NOT NULL,
        -- The comment that this one answers; answers are not answered themselves.
        reply_to uuid,
        author_id uuid NOT NULL,
        at timestamptz NOT NULL,
        text text NOT NULL,
        resolved_at timestamptz,
        resolved_by uuid,
        CONSTRAINT item_comment_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT item_comment_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id),
        CONSTRAINT item_comment_reply_fk FOREIGN KEY (tenant_id, reply_to) REFERENCES item_comment (tenant_id, id),
        CONSTRAINT item_comment_author_fk FOREIGN KEY (tenant_id, author_id) REFERENCES person (tenant_id, id),
        CONSTRAINT item_comment_resolver_fk FOREIGN KEY (tenant_id, resolved_by) REFERENCES person (tenant_id, id),
        CONSTRAINT item_comment_resolved CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
      );
      CREATE INDEX item_comment_item ON item_comment (tenant_id, item_id, at);
      ${isolateSql('item_comment')}
      ${grantSql('item_comment', 'SELECT, INSERT')}
      GRANT UPDATE (resolved_at, resolved_by) ON item_comment TO qabilet_app, qabilet_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
