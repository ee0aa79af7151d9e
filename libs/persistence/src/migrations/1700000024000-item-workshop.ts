import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Who wrote and moved each version of an item, its earlier wordings, and the rule that writers release nothing. */
export class ItemWorkshop1700000024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Code of the statement or outcome of the framework that the question shows.
      ALTER TABLE item ADD COLUMN outcome text;

      -- What happened to one version of an item, in order; never changed.
      CREATE TABLE item_step (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        number integer NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid NOT NULL,
        action text NOT NULL CONSTRAINT item_step_action CHECK (action IN ('written', 'edited', 'restored', 'moved')),
        to_state text,
        reason text,
        CONSTRAINT item_step_pk PRIMARY KEY (tenant_id, item_id, number),
        CONSTRAINT item_step_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id),
        CONSTRAINT item_step_actor_fk FOREIGN KEY (tenant_id, actor_id) REFERENCES person (tenant_id, id),
        CONSTRAINT item_step_state CHECK ((action = 'moved') = (to_state IS NOT NULL))
      );

      -- The words and the key after a step that wrote; like keys, readable only by the role that marks.
      CREATE TABLE item_wording (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        CONSTRAINT item_wording_pk PRIMARY KEY (tenant_id, item_id, number),
        CONSTRAINT item_wording_step_fk FOREIGN KEY (tenant_id, item_id, number)
          REFERENCES item_step (tenant_id, item_id, number)
      );
      ${isolateSql('item_step')}
      ${isolateSql('item_wording')}
      ${grantSql('item_step', 'SELECT, INSERT')}
      ${grantSql('item_wording', 'INSERT')}
      GRANT SELECT ON item_wording TO qabilet_marker;
      -- To change the key of a draft one must be able to name it.
      GRANT SELECT (tenant_id, item_id) ON item_key TO qabilet_app, qabilet_worker;

      -- Whoever wrote a word of a version does not send it to people.
      CREATE FUNCTION refuse_release_by_its_writer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.to_state IN ('pilot', 'operational') AND EXISTS (
          SELECT 1 FROM item_step s WHERE s.tenant_id = NEW.tenant_id AND s.item_id = NEW.item_id
            AND s.actor_id = NEW.actor_id AND s.action <> 'moved'
        ) THEN
          RAISE EXCEPTION 'item % is released by somebody who wrote it', NEW.item_id USING ERRCODE = 'QB002';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER item_step_by_another BEFORE INSERT ON item_step
        FOR EACH ROW EXECUTE FUNCTION refuse_release_by_its_writer();

      -- An item that was written here goes to people only by a step that says who sent it there.
      CREATE FUNCTION refuse_release_without_step() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        last_step text;
      BEGIN
        SELECT coalesce(s.to_state, s.action) INTO last_step FROM item_step s
        WHERE s.tenant_id = NEW.tenant_id AND s.item_id = NEW.id ORDER BY s.number DESC LIMIT 1;
        IF FOUND AND last_step <> NEW.state THEN
          RAISE EXCEPTION 'item % becomes % and nobody said who released it', NEW.id, NEW.state USING ERRCODE = 'QB002';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER item_released_by_a_step BEFORE UPDATE OF state ON item FOR EACH ROW
        WHEN (NEW.state IN ('pilot', 'operational') AND NEW.state <> OLD.state)
        EXECUTE FUNCTION refuse_release_without_step();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
