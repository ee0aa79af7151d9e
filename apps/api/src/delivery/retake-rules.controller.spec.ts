import type { Assignment, AttemptView, Problem } from '@qabilet/contracts';
import { openTestWave, start, startTestApp, type TestApp, type TestPerson, type TestWave } from '../testing';

interface Rules {
  readonly days?: number;
  readonly tests?: number;
}

describe('a rule of a wave about the tests before it', () => {
  let test: TestApp;
  let first: TestWave;
  beforeAll(async () => {
    test = await startTestApp();
    first = await openTestWave(test);
  });
  afterAll(() => test.stop());

  /** Another wave of the same cohort, for people who come after. */
  async function another({ days, tests }: Rules): Promise<string> {
    const waveId = await first.addWave();
    await test.database.query('UPDATE wave SET days_between_tests = $2, tests_a_year = $3 WHERE id = $1', [
      waveId,
      days ?? null,
      tests ?? null,
    ]);
    return waveId;
  }
  const begin = (as: TestPerson, waveId: string) =>
    start(test, as, waveId) as ReturnType<typeof test.call<AttemptView & Problem>>;
  const assignmentOf = async (as: TestPerson, waveId: string) => {
    const { body } = await test.call<Assignment[]>('GET', '/my/assignments', { as });
    return body.find((one) => one.waveId === waveId)?.test;
  };
  /** As if a test of the person had been begun and finished so many days ago. */
  const finishedAgo = ({ personId }: TestPerson, waveId: string, days: number) =>
    test.database.query(
      `UPDATE attempt SET state = 'finished', finish_reason = 'handed-in', asked_position = NULL, asked_item_id = NULL,
         asked_pilot = NULL, asked_at = NULL, started_at = now() - make_interval(days => $3),
         finished_at = now() - make_interval(days => $3) WHERE person_id = $1 AND wave_id = $2`,
      [personId, waveId, days],
    );
  const attemptsOf = async ({ personId }: TestPerson) =>
    (await test.database.query('SELECT id FROM attempt WHERE person_id = $1', [personId])).rows;

  it('holds up a test until so many days have passed, and says until when before and after', async () => {
    const next = await another({ days: 30 });
    const official = await first.addParticipant('confirmed');
    expect(await assignmentOf(official, next)).toMatchObject({ daysBetween: 30 });
    expect((await assignmentOf(official, next))?.startableFrom).toBeUndefined();
    await begin(official, first.waveId);
    await finishedAgo(official, first.waveId, 29);

    const told = await assignmentOf(official, next);
    const inHours = (Date.parse(told?.startableFrom ?? '') - Date.now()) / 3_600_000;
    expect(Math.round(inHours)).toBe(24);
    const { status, body } = await begin(official, next);
    expect([status, body.code]).toEqual([409, 'delivery.retake-too-soon']);
    expect(body.detail).toContain(told?.startableFrom?.slice(0, 10));

    await finishedAgo(official, first.waveId, 30);
    expect((await begin(official, next)).status).toBe(200);
  });

  it('holds up the test after so many within a year', async () => {
    const [second, third] = [await another({ tests: 2 }), await another({ tests: 2 })];
    const official = await first.addParticipant('confirmed');
    await begin(official, first.waveId);
    await finishedAgo(official, first.waveId, 300);
    expect((await begin(official, second)).status).toBe(200);
    await finishedAgo(official, second, 100);

    expect((await begin(official, third)).body.code).toBe('delivery.retake-too-soon');
    const told = await assignmentOf(official, third);
    expect(Math.round((Date.parse(told?.startableFrom ?? '') - Date.now()) / 86_400_000)).toBe(65);
    await finishedAgo(official, first.waveId, 366);
    expect((await begin(official, third)).status).toBe(200);
  });

  it('lets a test that was begun go on, whatever was begun before it', async () => {
    const next = await another({ days: 30 });
    const official = await first.addParticipant('confirmed');
    const { body } = await begin(official, next);
    expect((await begin(official, next)).body.id).toBe(body.id);
  });

  it.each<[string, Rules, number]>([
    ['both waves', { days: 30 }, 1],
    ['one of two waves', {}, 2],
  ])('holds where a test is begun fifty times at once, in %s', async (_, rules, most) => {
    const [one, other] = [await another({ days: 30 }), await another(rules)];
    const official = await first.addParticipant('confirmed');
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_each, index) => begin(official, index % 2 === 0 ? one : other)),
    );

    const begun = new Set(replies.flatMap(({ status, body }) => (status === 200 ? [body.id] : [])));
    const made = await attemptsOf(official);
    expect(new Set(replies.map(({ status }) => status)).has(500)).toBe(false);
    expect(begun.size).toBe(made.length);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(most);
    const { rows } = await test.database.query<{ too_soon: number }>(
      `SELECT count(*)::int AS too_soon FROM attempt a JOIN wave w ON w.id = a.wave_id JOIN attempt b
         ON b.person_id = a.person_id AND b.id <> a.id AND b.started_at <= a.started_at
       WHERE a.person_id = $1 AND w.days_between_tests IS NOT NULL`,
      [official.personId],
    );
    expect(rows).toEqual([{ too_soon: 0 }]);
  });

  it('is given by the trainer who opens the wave, within bounds', async () => {
    const trainer = await test.addPerson(first.tenantId, ['trainer']);
    await test.database.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [first.tenantId, first.cohortId, trainer.personId],
    );
    const open = (rules: object) =>
      test.call<{ readonly id: string }>('POST', `/cohorts/${first.cohortId}/waves`, {
        as: trainer,
        body: {
          name: 'Endline',
          kind: 'endline',
          blueprintId: first.content.blueprints.timed,
          opensAt: new Date(Date.now() - 60_000).toISOString(),
          closesAt: new Date(Date.now() + 86_400_000).toISOString(),
          ...rules,
        },
      });
    for (const wrong of [{ daysBetween: 0 }, { daysBetween: 366 }, { testsAYear: 13 }, { testsAYear: 1.5 }])
      expect((await open(wrong)).status).toBe(422);
    const official = await first.addParticipant('confirmed');
    const { status, body } = await open({ daysBetween: 45, testsAYear: 3 });
    expect(status).toBe(201);
    expect(await assignmentOf(official, body.id)).toMatchObject({ daysBetween: 45, testsAYear: 3 });
  });
});
