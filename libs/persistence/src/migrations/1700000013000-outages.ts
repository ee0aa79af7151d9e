import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the service could not be reached, by the clock of the database: that time belongs to those who were being tested. */
export class Outages1700000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of the installation, not of an agency: one row, written by every API process that serves.
      CREATE TABLE service_pulse (
        only_one boolean NOT NULL DEFAULT true,
        beat_at timestamptz NOT NULL,
        CONSTRAINT service_pulse_pk PRIMARY KEY (only_one),
        CONSTRAINT service_pulse_single CHECK (only_one)
      );
      CREATE TABLE outage (
        began_at timestamptz NOT NULL,
        ended_at timestamptz NOT NULL,
        CONSTRAINT outage_pk PRIMARY KEY (began_at),
        CONSTRAINT outage_order CHECK (ended_at > began_at)
      );
      GRANT SELECT, INSERT, UPDATE ON service_pulse TO qabilet_app;
      GRANT SELECT ON service_pulse TO qabilet_worker;
      GRANT SELECT, INSERT ON outage TO qabilet_app;
      GRANT SELECT ON outage TO qabilet_worker;

      -- Says that somebody serves; the length of the silence before it, where that was an outage.
      CREATE FUNCTION beat(longest_silence interval) RETURNS interval LANGUAGE plpgsql SECURITY INVOKER AS $$
      DECLARE
        instant timestamptz := clock_timestamp();
        silent_since timestamptz;
      BEGIN
        SELECT p.beat_at INTO silent_since FROM service_pulse p FOR UPDATE;
        INSERT INTO service_pulse (beat_at) VALUES (instant)
          ON CONFLICT ON CONSTRAINT service_pulse_pk DO UPDATE SET beat_at = greatest(service_pulse.beat_at, instant);
        IF silent_since IS NULL OR instant - silent_since <= longest_silence THEN
          RETURN NULL;
        END IF;
        INSERT INTO outage (began_at, ended_at) VALUES (silent_since, instant) ON CONFLICT DO NOTHING;
        RETURN instant - silent_since;
      END $$;

      -- The deadline of a sitting with the outages in it added.
      CREATE FUNCTION deadline_with_outages(started_at timestamptz, deadline_at timestamptz) RETURNS timestamptz
      LANGUAGE sql STABLE SECURITY INVOKER AS $$
        SELECT deadline_at + coalesce(
          (SELECT sum(o.ended_at - greatest(o.began_at, started_at)) FROM outage o
           WHERE o.ended_at > started_at AND o.began_at < deadline_at), interval '0')
      $$;
      REVOKE ALL ON FUNCTION beat, deadline_with_outages FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION beat TO qabilet_app;
      GRANT EXECUTE ON FUNCTION deadline_with_outages TO qabilet_app, qabilet_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
