import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the wave of an answer that one row is read, whatever the planner believes of how many waves an agency has. */
export class WaveOfAnAnswer1700000068000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, but for the wave: joined by its closing time it was compared with every other one of the agency.
      CREATE OR REPLACE FUNCTION keep_answers(agency uuid, steps jsonb) RETURNS TABLE (place integer, kept_at timestamptz)
      LANGUAGE plpgsql SECURITY INVOKER
      SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
      BEGIN
        PERFORM set_config('qabilet.tenant', agency::text, true);
        RETURN QUERY
          WITH step AS MATERIALIZED (
            SELECT * FROM jsonb_to_recordset(steps) AS s(place integer, attempt_id uuid, person_id uuid, position integer,
              item_id uuid, asked_at bigint, deadline_at bigint, closes_at bigint, held_by uuid, given jsonb,
              category smallint, key uuid, signals jsonb, next_item_id uuid, next_pilot boolean, holds_from bigint,
              holds_until bigint)
          ), seat AS MATERIALIZED (
            SELECT s.*, a.asked_pilot AS pilot, a.asked_at AS open_since
            FROM step s
            JOIN attempt a ON a.tenant_id = agency AND a.id = s.attempt_id
            WHERE a.person_id = s.person_id AND a.state = 'in-progress' AND a.asked_position = s.position
              AND a.asked_item_id = s.item_id AND in_milliseconds(a.asked_at) = s.asked_at
              AND in_milliseconds(CASE WHEN EXISTS (SELECT 1 FROM outage o WHERE o.ended_at > a.started_at)
                THEN deadline_with_outages(a.started_at, a.deadline_at) ELSE a.deadline_at END)
                IS NOT DISTINCT FROM s.deadline_at
              AND s.closes_at = (
                SELECT in_milliseconds(w.closes_at) FROM wave w WHERE w.tenant_id = agency AND w.id = a.wave_id)
              AND (a.held_by IS NULL OR s.held_by IS NULL OR a.held_by = s.held_by)
            FOR NO KEY UPDATE OF a SKIP LOCKED
          ), timed AS MATERIALIZED (
            SELECT s.*, date_trunc('milliseconds', clock_timestamp()) AS instant FROM seat s
          ), kept AS MATERIALIZED (
            -- The first of those that came twice.
            SELECT DISTINCT ON (t.attempt_id) t.* FROM timed t
            WHERE in_milliseconds(t.instant) >= t.holds_from AND in_milliseconds(t.instant) < t.holds_until
            ORDER BY t.attempt_id, t.place
          ), stored AS (
            INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, signals,
              asked_at, answered_at)
            SELECT agency, k.attempt_id, k.position, k.item_id, k.pilot, k.given, k.category, k.key, k.signals,
              k.open_since, k.instant
            FROM kept k
          )
          UPDATE attempt a SET asked_position = k.position + 1, asked_item_id = k.next_item_id, asked_pilot = k.next_pilot,
            asked_at = k.instant
          FROM kept k WHERE a.tenant_id = agency AND a.id = k.attempt_id
          RETURNING k.place, k.instant;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
