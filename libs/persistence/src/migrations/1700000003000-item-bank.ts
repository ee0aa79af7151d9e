import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const READABLE = ['item', 'bank_release', 'bank_release_item', 'calibration', 'item_parameters', 'blueprint'];

/** Items apart from their keys, bank releases, calibrations and blueprints. */
export class ItemBank1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE item (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        code text NOT NULL,
        version integer NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL CONSTRAINT item_level CHECK (level BETWEEN 1 AND 4),
        kind text NOT NULL CONSTRAINT item_kind CHECK (kind IN ('single', 'multiple', 'text', 'numeric')),
        state text NOT NULL CONSTRAINT item_state
          CHECK (state IN ('draft', 'review', 'pilot', 'operational', 'retired', 'quarantined')),
        difficulty double precision NOT NULL,
        seconds integer NOT NULL CONSTRAINT item_seconds CHECK (seconds > 0),
        languages text[] NOT NULL,
        stem jsonb NOT NULL,
        -- [{id, text}] in the order of the author; empty for text and numeric.
        options jsonb NOT NULL,
        unit jsonb,
        enemies text[] NOT NULL DEFAULT '{}',
        CONSTRAINT item_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT item_version_unique UNIQUE (tenant_id, code, version)
      );
      CREATE INDEX item_competence ON item (tenant_id, competence_code, level);

      -- Readable only by the role that marks; the role that delivers questions cannot select it.
      CREATE TABLE item_key (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        key jsonb NOT NULL,
        rationale jsonb NOT NULL,
        -- {optionId: text}
        option_rationales jsonb NOT NULL,
        CONSTRAINT item_key_pk PRIMARY KEY (tenant_id, item_id),
        CONSTRAINT item_key_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
      );

      CREATE TABLE bank_release (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        framework_release_id uuid NOT NULL,
        version text NOT NULL,
        source_digest text NOT NULL,
        released_at timestamptz NOT NULL,
        CONSTRAINT bank_release_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT bank_release_version_unique UNIQUE (tenant_id, version),
        CONSTRAINT bank_release_source_unique UNIQUE (tenant_id, source_digest),
        CONSTRAINT bank_release_framework_fk FOREIGN KEY (tenant_id, framework_release_id)
          REFERENCES framework_release (tenant_id, id)
      );

      CREATE TABLE bank_release_item (
        tenant_id uuid NOT NULL,
        bank_release_id uuid NOT NULL,
        item_id uuid NOT NULL,
        CONSTRAINT bank_release_item_pk PRIMARY KEY (tenant_id, bank_release_id, item_id),
        CONSTRAINT bank_release_item_release_fk FOREIGN KEY (tenant_id, bank_release_id) REFERENCES bank_release (tenant_id, id),
        CONSTRAINT bank_release_item_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
      );

      CREATE TABLE calibration (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        bank_release_id uuid NOT NULL,
        version text NOT NULL,
        -- Order of the dimensions in every array below.
        competences text[] NOT NULL,
        -- Dense, row by row, dimensions squared.
        prior_covariance double precision[] NOT NULL,
        within_group_covariance double precision[] NOT NULL,
        -- {competence: [lower bound of level 1, 2, 3, 4]} in logits.
        cuts jsonb NOT NULL,
        released_at timestamptz NOT NULL,
        CONSTRAINT calibration_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT calibration_version_unique UNIQUE (tenant_id, bank_release_id, version),
        CONSTRAINT calibration_bank_fk FOREIGN KEY (tenant_id, bank_release_id) REFERENCES bank_release (tenant_id, id),
        CONSTRAINT calibration_square CHECK (cardinality(prior_covariance) = cardinality(competences) ^ 2)
      );

      CREATE TABLE item_parameters (
        tenant_id uuid NOT NULL,
        calibration_id uuid NOT NULL,
        item_id uuid NOT NULL,
        parameters jsonb NOT NULL,
        CONSTRAINT item_parameters_pk PRIMARY KEY (tenant_id, calibration_id, item_id),
        CONSTRAINT item_parameters_calibration_fk FOREIGN KEY (tenant_id, calibration_id) REFERENCES calibration (tenant_id, id),
        CONSTRAINT item_parameters_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
      );

      CREATE TABLE blueprint (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        name jsonb NOT NULL,
        framework_release_id uuid NOT NULL,
        bank_release_id uuid NOT NULL,
        calibration_id uuid NOT NULL,
        rules jsonb NOT NULL,
        released_at timestamptz NOT NULL,
        CONSTRAINT blueprint_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT blueprint_framework_fk FOREIGN KEY (tenant_id, framework_release_id) REFERENCES framework_release (tenant_id, id),
        CONSTRAINT blueprint_bank_fk FOREIGN KEY (tenant_id, bank_release_id) REFERENCES bank_release (tenant_id, id),
        CONSTRAINT blueprint_calibration_fk FOREIGN KEY (tenant_id, calibration_id) REFERENCES calibration (tenant_id, id)
      );
    `);
    await runner.query(`
      -- A question that belongs to a released bank keeps its words and its key; only its state moves on.
      CREATE FUNCTION refuse_change_of_released_item() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changed uuid := (to_jsonb(OLD) ->> TG_ARGV[0])::uuid;
      BEGIN
        IF to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state' AND EXISTS (
          SELECT 1 FROM bank_release_item b WHERE b.tenant_id = OLD.tenant_id AND b.item_id = changed
        ) THEN
          RAISE EXCEPTION 'item % is released and cannot change', changed USING ERRCODE = 'QB001';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER item_immutable BEFORE UPDATE ON item
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_released_item('id');
      CREATE TRIGGER item_key_immutable BEFORE UPDATE ON item_key
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_released_item('item_id');
    `);
    await runner.query(isolateSql('item_key'));
    for (const table of READABLE) await runner.query(isolateSql(table));
    await runner.query(`
      ${grantSql('item')}
      ${['bank_release', 'bank_release_item', 'calibration', 'item_parameters', 'blueprint']
        .map((table) => grantSql(table, 'SELECT, INSERT'))
        .join('\n')}
      GRANT INSERT, UPDATE ON item_key TO qabilet_app, qabilet_worker;
      GRANT SELECT ON item_key TO qabilet_marker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
