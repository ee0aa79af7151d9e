import { Injectable } from '@nestjs/common';
import { Participations, type NoticeConfirmation, type Participation } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { SittingClock, sittingNow } from './sitting-clock';

interface ParticipationRow {
  wave_id: string;
  wave_name: string;
  kind: Participation['waveKind'];
  cohort_name: string;
  blueprint_id: string;
  role_profile_id: string;
  extra_time: Participation['extraTime'];
  opens_at: Date;
  closes_at: Date;
  now: Date;
  notice_version: string | null;
  shares_with_trainers: boolean;
  shares_until: Date | null;
  sharing_changed_at: Date | null;
  self_finished_at: Date | null;
  rated: number;
  attempt_id: string | null;
  attempt_state: 'in-progress' | 'finished';
  answered: number;
  finished_at: Date | null;
  scored: boolean;
  days_between_tests: number | null;
  tests_a_year: number | null;
  startable_from: Date | null;
  is_ruled: boolean;
}

/** Sharing lasts a year, also where a simulation pretends another day. */
const UNTIL = `clock_timestamp() + interval '1 year'`;

/** When the rules of the wave let a test begin after those that the person has begun in other waves; NULL: at any time. */
const STARTABLE_FROM = `
    (SELECT greatest(
       max(coalesce(b.finished_at, b.started_at)) + make_interval(days => w.days_between_tests),
       (array_agg(b.started_at ORDER BY b.started_at DESC))[w.tests_a_year] + interval '365 days')
     FROM attempt b WHERE b.tenant_id = p.tenant_id AND b.person_id = p.person_id AND b.wave_id <> p.wave_id)`;

/** Whether any wave of the person has such a rule, which a test begun in another one touches as well. */
const IS_RULED = `
    EXISTS (SELECT 1 FROM participant q JOIN wave v ON v.tenant_id = q.tenant_id AND v.id = q.wave_id
      WHERE q.tenant_id = p.tenant_id AND q.person_id = p.person_id
        AND num_nonnulls(v.days_between_tests, v.tests_a_year) > 0)`;

/** $1 tenant, $2 pretended instant, $3 person. */
const PARTICIPATION_SQL = `
  SELECT p.wave_id, w.name AS wave_name, w.kind, c.name AS cohort_name, w.blueprint_id, p.role_profile_id, coalesce(m.extra_time, 'none') AS extra_time,
    w.opens_at, w.closes_at, w.days_between_tests, w.tests_a_year, ${STARTABLE_FROM} AS startable_from, ${IS_RULED} AS is_ruled,
    ${sittingNow('$2')} AS now, p.notice_version,
    is_shared(p.shares_with_trainers, p.shares_until) AS shares_with_trainers, p.shares_until,
    p.sharing_changed_at, p.self_finished_at,
    (SELECT count(*)::int FROM self_rating r
     WHERE r.tenant_id = p.tenant_id AND r.wave_id = p.wave_id AND r.person_id = p.person_id) AS rated,
    a.id AS attempt_id, a.state AS attempt_state, a.finished_at, a.scored_at IS NOT NULL AS scored,
    (SELECT count(*)::int FROM answer n WHERE n.tenant_id = a.tenant_id AND n.attempt_id = a.id) AS answered
  FROM participant p
  JOIN wave w ON w.tenant_id = p.tenant_id AND w.id = p.wave_id
  JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
  LEFT JOIN cohort_member m ON m.tenant_id = c.tenant_id AND m.cohort_id = c.id AND m.person_id = p.person_id
  LEFT JOIN attempt a ON a.tenant_id = p.tenant_id AND a.wave_id = p.wave_id AND a.person_id = p.person_id
  WHERE p.tenant_id = $1 AND p.person_id = $3`;

@Injectable()
export class TypeOrmParticipations extends Participations {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: SittingClock,
  ) {
    super();
  }

  async list(personId: Id<'Person'>): Promise<readonly Participation[]> {
    const rows = await this.transaction.query<ParticipationRow>(
      `${PARTICIPATION_SQL} ORDER BY w.opens_at DESC, w.id`,
      [this.transaction.tenantId, this.clock.instant, personId],
    );
    return rows.map(participationOf);
  }

  find(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<Participation | undefined> {
    return this.one(waveId, personId, '');
  }

  lock(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<Participation | undefined> {
    return this.one(waveId, personId, 'FOR UPDATE OF p');
  }

  async lockPerson(personId: Id<'Person'>): Promise<void> {
    await this.transaction.query('SELECT 1 FROM person WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      this.transaction.tenantId,
      personId,
    ]);
  }

  async confirmNotice(
    waveId: Id<'Wave'>,
    personId: Id<'Person'>,
    { version, shareWithTrainers }: NoticeConfirmation,
  ): Promise<void> {
    await this.transaction.query(
      `UPDATE participant SET notice_version = $5, notice_confirmed_at = ${sittingNow('$2')},
         sharing_changed_at = CASE WHEN notice_confirmed_at IS NULL OR shares_with_trainers <> $6
           THEN ${sittingNow('$2')} ELSE sharing_changed_at END,
         shares_with_trainers = $6, shares_until = CASE WHEN $6 THEN ${UNTIL} END
       WHERE tenant_id = $1 AND person_id = $3 AND wave_id = $4`,
      [this.transaction.tenantId, this.clock.instant, personId, waveId, version, shareWithTrainers],
    );
  }

  async share(waveId: Id<'Wave'>, personId: Id<'Person'>, shared: boolean): Promise<void> {
    await this.transaction.query(
      `UPDATE participant SET shares_with_trainers = $5, shares_until = CASE WHEN $5::boolean THEN ${UNTIL} END,
         sharing_changed_at = ${sittingNow('$2')}
       WHERE tenant_id = $1 AND person_id = $3 AND wave_id = $4
         AND ($5 OR is_shared(shares_with_trainers, shares_until))`,
      [this.transaction.tenantId, this.clock.instant, personId, waveId, shared],
    );
  }

  private async one(
    waveId: Id<'Wave'>,
    personId: Id<'Person'>,
    locking: '' | 'FOR UPDATE OF p',
  ): Promise<Participation | undefined> {
    const [row] = await this.transaction.query<ParticipationRow>(
      `${PARTICIPATION_SQL} AND p.wave_id = $4 ${locking}`,
      [this.transaction.tenantId, this.clock.instant, personId, waveId],
    );
    return row && participationOf(row);
  }
}

function participationOf(row: ParticipationRow): Participation {
  return {
    waveId: idOf(row.wave_id),
    waveName: row.wave_name,
    waveKind: row.kind,
    cohortName: row.cohort_name,
    blueprintId: idOf(row.blueprint_id),
    roleProfileId: idOf(row.role_profile_id),
    extraTime: row.extra_time,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    now: row.now,
    noticeVersion: row.notice_version ?? undefined,
    sharesWithTrainers: row.shares_with_trainers,
    ...(row.shares_with_trainers && row.shares_until && { sharesUntil: row.shares_until }),
    ...(row.shares_with_trainers && row.sharing_changed_at && { sharedAt: row.sharing_changed_at }),
    rated: row.rated,
    selfFinishedAt: row.self_finished_at ?? undefined,
    retake: {
      daysBetween: row.days_between_tests ?? undefined,
      testsAYear: row.tests_a_year ?? undefined,
      startableFrom: row.startable_from ?? undefined,
      isOneByOne: row.is_ruled,
    },
    attempt:
      row.attempt_id === null
        ? undefined
        : {
            id: idOf(row.attempt_id),
            state: row.attempt_state,
            answered: row.answered,
            finishedAt: row.finished_at ?? undefined,
            scored: row.scored,
          },
  };
}
