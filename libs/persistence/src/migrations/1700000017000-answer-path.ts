import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions read and answers kept by the many, each in one round trip. */
export class AnswerPath1700000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each secret as session_read reads it by itself, under the policies of the caller.
      CREATE FUNCTION sessions_read(
        secret_hashes text[], ats timestamptz[], idle interval, administrator_idle interval, touches interval[]
      ) RETURNS TABLE (
        place integer, tenant_id uuid, slug text, agency_name text, minimum_cell integer, person_id uuid, name text,
        email text, language text, roles text[], session_id uuid, state text
      ) LANGUAGE plpgsql SECURITY INVOKER AS $$
      DECLARE
        asked integer;
      BEGIN
        -- In the order of the secrets, so that two rounds never wait for each other's sessions.
        FOR asked IN SELECT a.n FROM unnest(secret_hashes) WITH ORDINALITY AS a(secret_hash, n) ORDER BY a.secret_hash LOOP
          RETURN QUERY SELECT asked, r.*
            FROM session_read(secret_hashes[asked], ats[asked], idle, administrator_idle, touches[asked]) r;
        END LOOP;
      END $$;

      -- Instants come in milliseconds since the epoch; those of the tables are compared as the processes see them.
      CREATE FUNCTION in_milliseconds(instant timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE SECURITY INVOKER
        RETURN floor(extract(epoch FROM instant) * 1000);

      -- With the rights of the caller, under the policies of the one agency named. A step is left out where its attempt
      -- no longer stands as it was seen, where somebody else is just changing it, and where its instant is none of
      -- those it was worked out for.
      CREATE FUNCTION keep_answers(agency uuid, steps jsonb) RETURNS TABLE (place integer, kept_at timestamptz)
      LANGUAGE plpgsql SECURITY INVOKER AS $$
      DECLARE
        step record;
        seat record;
        instant timestamptz;
      BEGIN
        PERFORM set_config('qabilet.tenant', agency::text, true);
        FOR step IN
          SELECT * FROM jsonb_to_recordset(steps) AS s(place integer, attempt_id uuid, person_id uuid, position integer,
            item_id uuid, asked_at bigint, deadline_at bigint, closes_at bigint, held_by uuid, given jsonb,
            category smallint, key uuid, signals jsonb, next_item_id uuid, next_pilot boolean, holds_from bigint,
            holds_until bigint)
          ORDER BY s.attempt_id, s.place
        LOOP
          SELECT a.asked_pilot, a.asked_at INTO seat
          FROM attempt a JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
          WHERE a.tenant_id = agency AND a.id = step.attempt_id AND a.person_id = step.person_id
            AND a.state = 'in-progress' AND a.asked_position = step.position AND a.asked_item_id = step.item_id
            AND in_milliseconds(a.asked_at) = step.asked_at
            AND in_milliseconds(deadline_with_outages(a.started_at, a.deadline_at)) IS NOT DISTINCT FROM step.deadline_at
            AND in_milliseconds(w.closes_at) = step.closes_at
            AND (a.held_by IS NULL OR step.held_by IS NULL OR a.held_by = step.held_by)
          FOR NO KEY UPDATE OF a SKIP LOCKED;
          CONTINUE WHEN NOT FOUND;
          instant := date_trunc('milliseconds', clock_timestamp());
          CONTINUE WHEN in_milliseconds(instant) < step.holds_from OR in_milliseconds(instant) >= step.holds_until;

          INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, signals,
            asked_at, answered_at)
          VALUES (agency, step.attempt_id, step.position, step.item_id, seat.asked_pilot, step.given, step.category,
            step.key, step.signals, seat.asked_at, instant);
          UPDATE attempt a SET asked_position = step.position + 1, asked_item_id = step.next_item_id,
            asked_pilot = step.next_pilot, asked_at = instant
          WHERE a.tenant_id = agency AND a.id = step.attempt_id;
          place := step.place;
          kept_at := instant;
          RETURN NEXT;
        END LOOP;
      END $$;

      REVOKE ALL ON FUNCTION sessions_read, in_milliseconds, keep_answers FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sessions_read, in_milliseconds, keep_answers TO qabilet_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
