import { randomUUID } from 'node:crypto';
import type { AttemptView, MemberPage } from '@qabilet/contracts';
import {
  answerTo,
  openTestWave,
  send,
  start,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

let test: TestApp;
let wave: TestWave;

beforeAll(async () => {
  test = await startTestApp();
  wave = await openTestWave(test);
});
afterAll(() => test.stop());

const startIn = (as: TestPerson, window: string) =>
  test.call<AttemptView>('POST', `/my/waves/${wave.waveId}/attempt`, {
    as,
    body: { language: 'en', window },
  });
const readIn = (as: TestPerson, id: string, window: string) =>
  test.call<AttemptView>('GET', `/my/attempts/${id}?window=${window}`, { as });
const takeOver = (as: TestPerson, id: string, window: string) =>
  test.call<AttemptView>('PUT', `/my/attempts/${id}/window`, { as, body: { window } });
const handIn = (as: TestPerson, id: string, saved: readonly string[]) =>
  test.call<AttemptView & { code?: string; faults?: { at: string }[] }>(
    'POST',
    `/my/attempts/${id}/submission`,
    { as, body: { saved } },
  );

describe('a test that is open in two windows', () => {
  const arrange = async () => {
    const official = await wave.addParticipant('confirmed');
    const [first, second] = [randomUUID(), randomUUID()];
    const { body: view } = await startIn(official, first);
    return { official, first, second, view };
  };

  it('goes on in the one that started it, also after a reload', async () => {
    const { official, first, view } = await arrange();
    const { body } = await readIn(official, view.id, first);
    expect(body).toMatchObject({ isElsewhere: false, question: { id: view.question?.id } });
  });

  it('shows the other no question, and says where the test is', async () => {
    const { official, second, view } = await arrange();
    const { body } = await readIn(official, view.id, second);
    expect(body).toMatchObject({ isElsewhere: true, state: 'in-progress' });
    expect(body.question).toBeUndefined();
  });

  it('changes hands when the other asks for it, and takes no answer of the first any more', async () => {
    const { official, first, second, view } = await arrange();
    const { body: taken } = await takeOver(official, view.id, second);
    expect(taken.question?.id).toBe(view.question?.id);

    const late = await send(test, official, view.id, answerTo(view, { window: first }));
    expect(late).toMatchObject({ status: 409, body: { code: 'delivery.continued-elsewhere' } });
    const good = await send(test, official, view.id, answerTo(view, { window: second }));
    expect(good).toMatchObject({ status: 200, body: { answered: 1 } });
  });

  it('still confirms to the first window the answer that had arrived before', async () => {
    const { official, first, second, view } = await arrange();
    const answer = answerTo(view, { window: first });
    await send(test, official, view.id, answer);
    await takeOver(official, view.id, second);
    expect(await send(test, official, view.id, answer)).toMatchObject({ status: 200, body: { answered: 1 } });
  });

  it('loses and doubles nothing when both answer in turns', async () => {
    const { official, first, second, view } = await arrange();
    let open = view;
    for (let turn = 0; turn < 10; turn++) {
      const [mine, other] = turn % 2 === 0 ? [first, second] : [second, first];
      await takeOver(official, view.id, mine);
      const replies = await Promise.all([
        send(test, official, view.id, answerTo(open, { window: mine })),
        send(test, official, view.id, answerTo(open, { window: other })),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      open = replies.find(({ status }) => status === 200)?.body ?? open;
    }
    const { rows } = await test.database.query(
      'SELECT count(*)::int AS answers, max(position)::int AS last FROM answer WHERE attempt_id = $1',
      [view.id],
    );
    expect(rows).toEqual([{ answers: 10, last: 10 }]);
  });
});

describe('handing in early', () => {
  const arrange = async () => {
    const official = await wave.addParticipant('confirmed');
    const { body: view } = await start(test, official, wave.waveId);
    const { body: next } = await send(test, official, view.id, answerTo(view));
    return { official, view, next, first: view.question?.id ?? '', second: next.question?.id ?? '' };
  };

  it('ends the test with what was answered', async () => {
    const { official, view, first } = await arrange();
    expect(await handIn(official, view.id, [first])).toMatchObject({
      status: 200,
      body: { state: 'finished', answered: 1 },
    });
    const { rows } = await test.database.query(
      'SELECT finish_reason, (SELECT count(*)::int FROM outbox WHERE payload ->> $2 = $1) AS jobs FROM attempt WHERE id::text = $1',
      [view.id, 'attemptId'],
    );
    expect(rows).toEqual([{ finish_reason: 'handed-in', jobs: 1 }]);
  });

  it('is refused while an answer that was shown as saved is missing, and says which', async () => {
    const { official, view, first, second } = await arrange();
    const refused = await handIn(official, view.id, [first, second]);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'delivery.answers-missing', faults: [{ at: `question ${second}` }] },
    });
    expect(
      (await test.call<AttemptView>('GET', `/my/attempts/${view.id}`, { as: official })).body.state,
    ).toBe('in-progress');
  });

  it('changes nothing a second time, however many do it at once', async () => {
    const { official, view, first } = await arrange();
    const replies = await Promise.all(Array.from({ length: 50 }, () => handIn(official, view.id, [first])));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    const { rows } = await test.database.query(
      `SELECT count(*)::int AS jobs FROM outbox WHERE payload ->> 'attemptId' = $1`,
      [view.id],
    );
    expect(rows).toEqual([{ jobs: 1 }]);
  });

  it('is for the own test only', async () => {
    const { view } = await arrange();
    const other = await wave.addParticipant('confirmed');
    expect((await handIn(other, view.id, [])).status).toBe(404);
  });
});

describe('what the browser noticed', () => {
  it('is kept beside the answer', async () => {
    const official = await wave.addParticipant('confirmed');
    const { body: view } = await start(test, official, wave.waveId);
    const signals = { leaves: 2, awaySeconds: 31, pastes: 1 };
    expect((await send(test, official, view.id, answerTo(view, { signals }))).status).toBe(200);
    const { rows } = await test.database.query('SELECT signals FROM answer WHERE attempt_id = $1', [view.id]);
    expect(rows).toEqual([{ signals }]);
  });

  it('stands beside how long each question was open by the clock of the database and not by what a browser says', async () => {
    const official = await wave.addParticipant('confirmed');
    const { body: view } = await start(test, official, wave.waveId);
    await test.database.query(
      `UPDATE attempt SET asked_at = asked_at - interval '42 seconds' WHERE id = $1`,
      [view.id],
    );
    const first = answerTo(view);
    const claimed = { signals: { leaves: 0, awaySeconds: 0, pastes: 0, seconds: 3 } };
    const refused = await send(test, official, view.id, { ...first, body: { ...first.body, ...claimed } });
    expect(refused.status).toBe(422);
    const { body: next } = await send(test, official, view.id, first);
    await send(test, official, view.id, answerTo(next));

    const { rows } = await test.database.query<{ seconds: number; follows: boolean | null }>(
      `SELECT floor(extract(epoch FROM answered_at - asked_at))::int AS seconds,
         asked_at = lag(answered_at) OVER (ORDER BY position) AS follows
       FROM answer WHERE attempt_id = $1 ORDER BY position`,
      [view.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.seconds).toBeGreaterThanOrEqual(42);
    expect(rows[1]?.follows).toBe(true);
  });

  it('is refused when it cannot be true', async () => {
    const official = await wave.addParticipant('confirmed');
    const { body: view } = await start(test, official, wave.waveId);
    const signals = { leaves: -1, awaySeconds: 0, pastes: 0 };
    expect((await send(test, official, view.id, answerTo(view, { signals }))).status).toBe(422);
  });
});

describe('extra time', () => {
  const grant = (as: TestPerson, personId: string, extraTime: string) =>
    test.call('PUT', `/cohorts/${wave.cohortId}/members/${personId}/extra-time`, { as, body: { extraTime } });
  const trainerOf = async () => {
    const trainer = await test.addPerson(wave.tenantId, ['trainer']);
    await test.database.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [wave.tenantId, wave.cohortId, trainer.personId],
    );
    return trainer;
  };

  it.each([
    ['25', 4500],
    ['50', 5400],
    ['100', 7200],
  ])('of %s percent is there from the first question on', async (extraTime, seconds) => {
    const [trainer, official] = [await trainerOf(), await wave.addParticipant('confirmed')];
    expect((await grant(trainer, official.personId, extraTime)).status).toBe(204);
    const { body: view } = await start(test, official, wave.waveId);
    expect(view.secondsLeft).toBeGreaterThan(seconds - 60);
    expect(view.secondsLeft).toBeLessThanOrEqual(seconds);
  });

  it('may be time without a limit', async () => {
    const [trainer, official] = [await trainerOf(), await wave.addParticipant('confirmed')];
    await grant(trainer, official.personId, 'untimed');
    expect((await start(test, official, wave.waveId)).body.secondsLeft).toBeUndefined();
  });

  it('is shown to the trainer and given by the own trainer only', async () => {
    const [trainer, official] = [await trainerOf(), await wave.addParticipant('confirmed')];
    await grant(trainer, official.personId, '50');
    const { body } = await test.call<MemberPage>(
      'GET',
      `/cohorts/${wave.cohortId}/members?search=${encodeURIComponent(official.email)}`,
      { as: trainer },
    );
    expect(body.rows).toMatchObject([{ extraTime: '50' }]);
    const stranger = await test.addPerson(wave.tenantId, ['trainer']);
    expect((await grant(stranger, official.personId, '100')).status).toBe(404);
    expect((await grant(trainer, official.personId, '75')).status).toBe(422);
  });
});
