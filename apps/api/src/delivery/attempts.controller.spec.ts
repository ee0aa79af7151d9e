import { randomUUID } from 'node:crypto';
import { Attempts, KnownSittings, ReleasedContent, SubmitAnswer, Transaction } from '@qabilet/application';
import { DEFAULT_RULES, nextQuestion, sittingOf } from '@qabilet/assessment';
import type { Assignment, AttemptView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import pg from 'pg';
import {
  answerTo,
  openTestWave,
  send,
  sitToTheEnd,
  start,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

describe('sitting a test', () => {
  let test: TestApp;
  let wave: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test);
  });
  afterAll(() => test.stop());

  const arrange = async () => {
    const official = await wave.addParticipant('confirmed');
    const { body: view } = await start(test, official, wave.waveId);
    return { official, view };
  };
  const answersOf = async (attemptId: string) => {
    const { rows } = await test.database.query(
      'SELECT position, idempotency_key, category FROM answer WHERE attempt_id = $1 ORDER BY position',
      [attemptId],
    );
    return rows as { position: number; idempotency_key: string; category: number }[];
  };

  it('opens one attempt however many start it at once', async () => {
    const official = await wave.addParticipant('confirmed');
    const replies = await Promise.all(Array.from({ length: 50 }, () => start(test, official, wave.waveId)));

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(replies.map(({ body }) => body.question?.id)).size).toBe(1);
    const { rows } = await test.database.query(
      'SELECT count(*)::int AS attempts FROM attempt WHERE person_id = $1',
      [official.personId],
    );
    expect(rows).toEqual([{ attempts: 1 }]);
  });

  it('begins with one of several questions for people of whom the same is known', async () => {
    const people: TestPerson[] = [];
    for (let person = 0; person < 24; person += 1) {
      const official = await wave.addParticipant('confirmed');
      await start(test, official, wave.waveId);
      people.push(official);
    }
    const { rows } = await test.database.query<{ item: string }>(
      'SELECT DISTINCT asked_item_id AS item FROM attempt WHERE person_id = ANY($1::uuid[])',
      [people.map(({ personId }) => personId)],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThanOrEqual(DEFAULT_RULES.exposureTop);
  });

  it('shows a question by opaque names only', async () => {
    const { view } = await arrange();
    expect(view).toMatchObject({ state: 'in-progress', answered: 0, question: { position: 1 } });
    expect(view.question?.id).toMatch(/^[0-9a-f]{24}$/);
    for (const { id } of view.question?.options ?? []) expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(view.secondsLeft).toBeGreaterThan(3500);
    expect(view.secondsLeft).toBeLessThanOrEqual(3600);
    expect(view.atLeast).toBeLessThanOrEqual(view.atMost);
  });

  it('saves the answer and brings the next question in one reply', async () => {
    const { official, view } = await arrange();
    const { status, body: next } = await send(test, official, view.id, answerTo(view));

    expect(status).toBe(200);
    expect(next).toMatchObject({ answered: 1, question: { position: 2 } });
    expect(next.savedAt).toMatch(/^\d{4}-/);
    expect(await answersOf(view.id)).toEqual([
      { position: 1, idempotency_key: expect.any(String), category: 1 },
    ]);
  });

  it('answers the same when the same answer is sent again', async () => {
    const { official, view } = await arrange();
    const answer = answerTo(view);
    const first = await send(test, official, view.id, answer);
    const again = await send(test, official, view.id, answer);

    expect(again.status).toBe(200);
    expect({ ...again.body, secondsLeft: 0 }).toEqual({ ...first.body, secondsLeft: 0 });
    expect(await answersOf(view.id)).toHaveLength(1);
  });

  it('stores one answer when the network sends it twenty times at once', async () => {
    const { official, view } = await arrange();
    const answer = answerTo(view);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => send(test, official, view.id, answer)),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ body }) => body.question?.id)).size).toBe(1);
    expect(await answersOf(view.id)).toHaveLength(1);
  });

  it('lets the first of two different answers to a question stand', async () => {
    const { official, view } = await arrange();
    const replies = await Promise.all([
      send(test, official, view.id, answerTo(view)),
      send(test, official, view.id, answerTo(view, { omitted: true })),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'assessment.already-answered' });
    expect(await answersOf(view.id)).toHaveLength(1);
  });

  it('refuses another answer under a key already used', async () => {
    const { official, view } = await arrange();
    const answer = answerTo(view);
    const { body: next } = await send(test, official, view.id, answer);
    const { idempotencyKey } = answer.body;
    const reused = await send(test, official, view.id, answerTo(next, { idempotencyKey, omitted: true }));

    expect(reused).toMatchObject({ status: 409, body: { code: 'assessment.already-answered' } });
    expect(await answersOf(view.id)).toHaveLength(1);
  });

  it('refuses an answer to a question that is not open, under the name the client used', async () => {
    const { official, view } = await arrange();
    const { position, body } = answerTo(view);
    const wrongName = await send(test, official, view.id, {
      position,
      body: { ...body, questionId: 'f'.repeat(24) },
    });
    const wrongPlace = await send(test, official, view.id, { position: 2, body });

    for (const reply of [wrongName, wrongPlace]) {
      expect(reply).toMatchObject({ status: 409, body: { code: 'assessment.not-the-asked-question' } });
    }
    const { rows } = await test.database.query('SELECT asked_item_id FROM attempt WHERE id = $1', [view.id]);
    expect(wrongPlace.text).not.toContain(rows[0].asked_item_id);
    expect(await answersOf(view.id)).toHaveLength(0);
  });

  it.each([
    ['no way at all', {}, 422, 'delivery.answer-in-one-way'],
    ['two ways', { text: 'x', omitted: true }, 422, 'delivery.answer-in-one-way'],
    ['an option of nobody', { options: ['ffffffffffff'] }, 422, 'item-bank.'],
    ['an unknown field', { omitted: true, category: 1 }, 422, 'http.invalid-request'],
  ])('refuses an answer given in %s and stores nothing', async (_case, given, status, code) => {
    const { official, view } = await arrange();
    const { position, body } = answerTo(view, { omitted: true });
    const { omitted: _, ...rest } = body;
    const reply = await send(test, official, view.id, { position, body: { ...rest, ...given } });

    expect(reply.status).toBe(status);
    expect((reply.body as unknown as { code: string }).code).toContain(code);
    expect(await answersOf(view.id)).toHaveLength(0);
  });

  it('lands on the same question after a reload and on a second device', async () => {
    const { official, view } = await arrange();
    const { body: next } = await send(test, official, view.id, answerTo(view));
    const reload = await test.call<AttemptView>('GET', `/my/attempts/${view.id}`, { as: official });
    const secondDevice = await start(test, official, wave.waveId, 'ru');

    expect(reload.body.question).toEqual(next.question);
    expect(secondDevice.body.question).toEqual(next.question);
    expect(secondDevice.body.id).toBe(view.id);
  });

  it('keeps two devices on one path', async () => {
    const { official, view: phone } = await arrange();
    const { body: laptop } = await send(test, official, phone.id, answerTo(phone));
    const stale = await send(test, official, phone.id, answerTo(phone, { omitted: true }));
    const goesOn = await send(test, official, phone.id, answerTo(laptop));

    expect(stale.status).toBe(409);
    expect(goesOn.body).toMatchObject({ answered: 2, question: { position: 3 } });
  });

  it('hides an attempt from everybody else', async () => {
    const { view } = await arrange();
    const colleague = await wave.addParticipant('confirmed');
    const foreigner = await (await openTestWave(test)).addParticipant('confirmed');

    for (const stranger of [colleague, foreigner]) {
      const read = await test.call('GET', `/my/attempts/${view.id}`, { as: stranger });
      const answer = await send(test, stranger, view.id, answerTo(view));
      const begin = await start(test, foreigner, wave.waveId);
      expect(read).toMatchObject({ status: 404, body: { code: 'delivery.attempt-not-found' } });
      expect(answer.status).toBe(404);
      expect(begin).toMatchObject({ status: 404, body: { code: 'delivery.wave-not-found' } });
    }
    expect(await answersOf(view.id)).toHaveLength(0);
  });

  it('goes through a whole adaptive test, then takes no more answers', async () => {
    const official = await wave.addParticipant('confirmed');
    const replies = await sitToTheEnd(test, official, wave.waveId);
    const last = replies.at(-1)?.body;
    const answers = await answersOf(last?.id ?? '');

    expect(last).toMatchObject({ state: 'finished', answered: answers.length });
    expect(last?.question).toBeUndefined();
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.every(({ category }) => category === 1)).toBe(true);
    const items = await test.database.query(
      'SELECT count(DISTINCT item_id)::int AS items FROM answer WHERE attempt_id = $1',
      [last?.id],
    );
    expect(items.rows).toEqual([{ items: answers.length }]);

    const { body: view } = replies[0] ?? {};
    const late = await send(test, official, view?.id ?? '', {
      ...answerTo(view as AttemptView),
      position: 99,
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'assessment.attempt-finished' } });
    const jobs = await test.database.query(
      `SELECT count(*)::int AS jobs FROM outbox WHERE name = 'score-attempt' AND payload ->> 'attemptId' = $1`,
      [last?.id],
    );
    expect(jobs.rows).toEqual([{ jobs: 1 }]);
    const { body: assignments } = await test.call<Assignment[]>('GET', '/my/assignments', { as: official });
    expect(assignments[0]?.test).toMatchObject({ state: 'finished', answered: answers.length });
  });

  it('asked what the seed, the release and the answers so far demand, question by question', async () => {
    const official = await wave.addParticipant('confirmed');
    const replies = await sitToTheEnd(test, official, wave.waveId, ({ answered }) =>
      answered % 3 === 1 ? { omitted: true } : {},
    );
    const tenantId = idOf<'Tenant'>(wave.tenantId);
    await test.app.get(Transaction).run(tenantId, async () => {
      const seated = await test.app.get(Attempts).read({ id: idOf(replies[0]?.body.id ?? '') });
      const plan = await test.app.get(ReleasedContent).plan(tenantId, wave.content.blueprints.timed);
      if (!seated) throw new Error('The attempt is gone.');
      const { attempt } = seated;
      const sitting = { ...sittingOf(attempt, attempt.startedAt), elapsedSeconds: 60 };

      const replayed = attempt.answers.map((_, index) =>
        nextQuestion(plan, { ...sitting, answers: attempt.answers.slice(0, index) }),
      );
      expect(replayed).toEqual(attempt.answers.map(({ itemId, pilot }) => ({ kind: 'ask', itemId, pilot })));
      expect(nextQuestion(plan, sitting)).toEqual({ kind: 'finish', reason: attempt.finished?.reason });
    });
  });

  it('marks a question left out as wrong', async () => {
    const official = await wave.addParticipant('confirmed');
    const replies = await sitToTheEnd(test, official, wave.waveId, () => ({ omitted: true }));
    const answers = await answersOf(replies[0]?.body.id ?? '');
    expect(answers.every(({ category }) => category === 0)).toBe(true);
  });

  it('ends a test whose time is over and refuses the late answer', async () => {
    const { official, view } = await arrange();
    await moveBack(view.id, '61 minutes');
    const late = await send(test, official, view.id, answerTo(view));
    const reload = await test.call<AttemptView>('GET', `/my/attempts/${view.id}`, { as: official });

    expect(late).toMatchObject({ status: 409, body: { code: 'assessment.time-is-up' } });
    expect(reload.body).toMatchObject({ state: 'finished', answered: 0 });
    const { rows } = await test.database.query(
      'SELECT finish_reason, finished_at = deadline_at AS at_deadline FROM attempt WHERE id = $1',
      [view.id],
    );
    expect(rows).toEqual([{ finish_reason: 'time-limit', at_deadline: true }]);
  });

  it('accepts an answer that was on its way when time was up', async () => {
    const { official, view } = await arrange();
    await moveBack(view.id, '60 minutes 5 seconds');
    const { status, body } = await send(test, official, view.id, answerTo(view));

    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'finished', answered: 1 });
  });

  /** As another process, which has not seen the test yet. */
  const forget = () => jest.spyOn(test.app.get(KnownSittings), 'recall').mockReturnValue(undefined);
  const actorOf = ({ tenantId, personId }: TestPerson) => ({
    tenantId: idOf<'Tenant'>(tenantId),
    personId: idOf<'Person'>(personId),
    roles: ['official'] as const,
    language: 'en' as const,
  });
  type Asked = string | { readonly name: string; readonly values: readonly unknown[] };
  /** Puts another statement in the place of some. */
  const replacing = (other: (asked: Asked) => Asked | undefined) => {
    const query = pg.Client.prototype.query as (...all: unknown[]) => unknown;
    return jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      asked: Asked,
      ...rest: unknown[]
    ) {
      return query.call(this, other(asked) ?? asked, ...rest);
    } as never);
  };

  it.each([
    [
      'a test it knows',
      'answers-keep',
      `WITH kept AS MATERIALIZED (SELECT * FROM keep_answers($1, $2))
       SELECT pg_terminate_backend(pg_backend_pid()) FROM kept`,
    ],
    ['a test it has not seen yet', 'COMMIT', 'SELECT pg_terminate_backend(pg_backend_pid())'],
  ])('stores nothing at all of %s when the connection dies before the commit', async (_, ending, killing) => {
    const { official, view } = await arrange();
    const recall = ending === 'COMMIT' ? forget() : undefined;
    const { position, body } = answerTo(view);
    const killer = replacing((asked) => {
      if (typeof asked === 'string') return asked === ending ? killing : undefined;
      return asked.name === ending ? { ...asked, name: 'killing', text: killing } : undefined;
    });
    const submit = test.app
      .get(SubmitAnswer)
      .execute(actorOf(official), { ...body, attemptId: idOf(view.id), position });
    await expect(submit).rejects.toThrow(/terminat/);
    killer.mockRestore();
    recall?.mockRestore();

    expect(await answersOf(view.id)).toHaveLength(0);
    const again = await send(test, official, view.id, { position, body });
    expect(again.body).toMatchObject({ answered: 1, question: { position: 2 } });
  });

  const statementsOf = async (work: () => Promise<unknown>) => {
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    await work();
    const statements = queries.mock.calls.map(([asked]: readonly unknown[]) =>
      typeof asked === 'string' ? asked : (asked as { readonly name: string }).name,
    );
    queries.mockRestore();
    return statements;
  };

  it('costs the database one round trip an answer', async () => {
    const { official, view } = await arrange();
    const { position, body } = answerTo(view);
    const statements = await statementsOf(() =>
      test.app.get(SubmitAnswer).execute(actorOf(official), { ...body, attemptId: idOf(view.id), position }),
    );
    // A question never shown yet is read once, in a transaction of its own.
    const isReading = (sql: string) =>
      sql === 'COMMIT' || sql.startsWith('BEGIN') || sql.includes('FROM item');
    expect(statements.filter((sql) => !isReading(sql))).toEqual(['answers-keep']);
    expect(await answersOf(view.id)).toHaveLength(1);
  });

  it('costs the database four round trips where the process has not seen the test yet', async () => {
    const { official, view } = await arrange();
    const { body: next } = await send(test, official, view.id, answerTo(view));
    const { position, body } = answerTo(next);
    const recall = forget();
    const statements = await statementsOf(() =>
      test.app.get(SubmitAnswer).execute(actorOf(official), { ...body, attemptId: idOf(view.id), position }),
    );
    recall.mockRestore();

    expect(statements.slice(0, 4)).toEqual([
      expect.stringMatching(/^BEGIN; SELECT set_config\('qabilet.tenant'/),
      'attempt-lock',
      'attempt-save',
      'COMMIT',
    ]);
    expect(await answersOf(view.id)).toHaveLength(2);
  });

  it('stores the same, to the millisecond, as it would have read and locked', async () => {
    const { official, view } = await arrange();
    await send(test, official, view.id, answerTo(view));
    const known = test.app.get(KnownSittings).recall(actorOf(official), idOf(view.id));
    const read = await test.app
      .get(Transaction)
      .run(idOf(official.tenantId), () => test.app.get(Attempts).read({ id: idOf(view.id) }));

    expect(known?.attempt.answers).toHaveLength(1);
    expect(known).toEqual({ ...read, now: expect.any(Number) });
  });

  describe('when it may not begin', () => {
    it('asks for the notice first', async () => {
      const official = await wave.addParticipant();
      const reply = await start(test, official, wave.waveId);
      expect(reply).toMatchObject({ status: 409, body: { code: 'delivery.notice-not-confirmed' } });
    });

    it.each([
      ['has not opened', { opens: 1, closes: 2 }],
      ['has closed', { opens: -3, closes: -1 }],
    ])('refuses a wave that %s', async (_case, shape) => {
      const official = await wave.addParticipant('confirmed');
      const reply = await start(test, official, await wave.addWave(shape));
      expect(reply).toMatchObject({ status: 409, body: { code: 'delivery.wave-not-open' } });
    });

    it('refuses a language the questions do not exist in', async () => {
      const official = await wave.addParticipant('confirmed');
      const reply = await start(test, official, wave.waveId, 'kk');
      expect(reply).toMatchObject({ status: 409, body: { code: 'delivery.language-not-offered' } });
    });

    it('lets in officials only', async () => {
      const trainer = await test.addPerson(wave.tenantId, ['trainer']);
      expect((await start(test, trainer, wave.waveId)).status).toBe(403);
      expect((await test.call('POST', `/my/waves/${randomUUID()}/attempt`)).status).toBe(401);
    });
  });

  it('prefers questions the person has not met in an earlier wave', async () => {
    const official = await wave.addParticipant('confirmed');
    await sitToTheEnd(test, official, wave.waveId);
    const second = await start(test, official, await wave.addWave());
    const { rows } = await test.database.query<{ seen: string[] }>(
      'SELECT seen_before AS seen FROM attempt WHERE id = $1',
      [second.body.id],
    );
    expect(rows[0]?.seen.length).toBeGreaterThan(8);
  });

  function moveBack(attemptId: string, interval: string) {
    return test.database.query(
      `UPDATE attempt SET started_at = started_at - $2::interval, deadline_at = deadline_at - $2::interval,
         asked_at = asked_at - $2::interval WHERE id = $1`,
      [attemptId, interval],
    );
  }
});
