import { Attempts, Clock, ReleasedContent, ReleasedQuestions, Transaction } from '@qabilet/application';
import { nextQuestion, sittingOf } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
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

const ELSEWHERE = randomUUID();

describe('answers stored without being read and locked before', () => {
  let test: TestApp;
  let wave: TestWave;
  let other: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test);
    other = await openTestWave(test);
    // Plans are read anew every few minutes, and not in the middle of this.
    jest.spyOn(test.app.get(Clock), 'now').mockReturnValue(new Date());
    await readAllQuestions(wave);
    await readAllQuestions(other);
  });
  afterAll(() => test.stop());

  /** As if each question had been shown to somebody before: the process has them in memory. */
  const readAllQuestions = ({ tenantId, content }: TestWave) =>
    test.app.get(Transaction).run(idOf(tenantId), async () => {
      const plan = await test.app.get(ReleasedContent).plan(idOf(tenantId), content.blueprints.timed);
      const questions = test.app.get(ReleasedQuestions);
      await questions.keysOf(idOf(tenantId), plan.releases.bank);
      for (const { id } of plan.items) await questions.text(idOf(tenantId), id);
    });
  const arrange = async (of = wave) => {
    const official = await of.addParticipant('confirmed');
    const { body: view } = await start(test, official, of.waveId);
    return { official, view };
  };
  const seatedOf = ({ tenantId }: TestPerson, attemptId: string) =>
    test.app.get(Transaction).run(idOf(tenantId), async () => {
      const seated = await test.app.get(Attempts).read({ id: idOf(attemptId) });
      if (!seated) throw new Error('The attempt is gone.');
      return seated;
    });
  /** The names of the prepared statements that the work asks for. */
  const preparedBy = async (work: () => Promise<unknown>) => {
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    await work();
    const names = queries.mock.calls.flatMap(([asked]: readonly unknown[]) =>
      typeof asked === 'string' ? [] : [(asked as { readonly name: string }).name],
    );
    queries.mockRestore();
    return names;
  };

  it('follow the questions that seed, release and answers demand, to the end of the test', async () => {
    const { official, view } = await arrange();
    let last: AttemptView = view;
    const names = await preparedBy(async () => {
      while (last.state === 'in-progress')
        last = (await send(test, official, view.id, answerTo(last, { omitted: true }))).body;
    });
    const { attempt } = await seatedOf(official, view.id);
    const tenantId = idOf<'Tenant'>(wave.tenantId);
    const plan = await test.app.get(ReleasedContent).plan(tenantId, attempt.releases.blueprint);
    const sitting = { ...sittingOf(attempt, attempt.startedAt), elapsedSeconds: 1 };
    const replayed = attempt.answers.map((_, index) =>
      nextQuestion(plan, { ...sitting, answers: attempt.answers.slice(0, index) }),
    );

    expect(replayed).toEqual(attempt.answers.map(({ itemId, pilot }) => ({ kind: 'ask', itemId, pilot })));
    expect(names.filter((name) => name === 'answers-keep')).toHaveLength(attempt.answers.length - 1);
    // The end of the test asks for its scoring in the same transaction.
    expect(names.filter((name) => name === 'attempt-lock')).toHaveLength(1);
  });

  it('go together with those of others of the agency, each to their own test', async () => {
    // Side by side: the database goes by its own clock, and what is foreseen of a timed test holds for a while.
    const pairs = Array.from({ length: 12 }, () => [arrange(), arrange(other)]);
    const all = await Promise.all(pairs.flat());
    const names = await preparedBy(async () => {
      const replies = await Promise.all(
        all.map(({ official, view }) => send(test, official, view.id, answerTo(view))),
      );
      expect(replies.map(({ status }) => status)).toEqual(all.map(() => 200));
      expect(replies.map(({ body }) => body.id)).toEqual(all.map(({ view }) => view.id));
    });

    for (const { official, view } of all) {
      const { attempt } = await seatedOf(official, view.id);
      expect(attempt.answers).toHaveLength(1);
    }
    expect(names.filter((name) => name === 'answers-keep').length).toBeLessThan(all.length / 2);
    expect(names).not.toContain('attempt-lock');
  });

  /** What may have become of a test since this process saw it; the answer to the open question is then refused so. */
  const CHANGES: Readonly<Record<string, readonly [sql: string, code: string | undefined]>> = {
    'taken over by another window': [
      `UPDATE attempt SET held_by = '${ELSEWHERE}' WHERE id = $1`,
      'delivery.continued-elsewhere',
    ],
    ended: [
      `UPDATE attempt SET state = 'finished', finished_at = now(), finish_reason = 'handed-in', asked_position = NULL,
         asked_item_id = NULL, asked_pilot = NULL, asked_at = NULL WHERE id = $1`,
      'assessment.attempt-finished',
    ],
    'out of time': [
      `UPDATE attempt SET started_at = started_at - interval '2 hours', deadline_at = deadline_at - interval '2 hours'
       WHERE id = $1`,
      'assessment.time-is-up',
    ],
    prolonged: [`UPDATE attempt SET deadline_at = deadline_at + interval '1 hour' WHERE id = $1`, undefined],
    'asked earlier': [`UPDATE attempt SET asked_at = asked_at - interval '1 hour' WHERE id = $1`, undefined],
  };

  it.each(Object.keys(CHANGES))('are judged anew when the test was %s', async (change) => {
    const { official, view } = await arrange();
    const window = randomUUID();
    await test.call('PUT', `/my/attempts/${view.id}/window`, { as: official, body: { window } });
    const [sql, code] = CHANGES[change]!;
    await test.database.query(sql, [view.id]);
    let status = 0;
    const names = await preparedBy(async () => {
      const reply = await send(test, official, view.id, answerTo(view, { window }));
      status = reply.status;
      expect(reply.status === 200 ? undefined : (reply.body as unknown as { code: string }).code).toBe(code);
    });

    expect(status).toBe(code === undefined ? 200 : 409);
    expect(names).toEqual(expect.arrayContaining(['answers-keep', 'attempt-lock']));
    const { attempt, now } = await seatedOf(official, view.id);
    expect(attempt.answers).toHaveLength(code === undefined ? 1 : 0);
    for (const { answeredAt, askedAt } of attempt.answers) {
      expect(answeredAt).toBeGreaterThanOrEqual(askedAt);
      expect(answeredAt).toBeLessThanOrEqual(now);
    }
  });

  it('never wait for a test that somebody else is just changing, and are then judged one by one', async () => {
    const { official, view } = await arrange();
    const another = await arrange();
    await test.database.query('BEGIN');
    await test.database.query('SELECT 1 FROM attempt WHERE id = $1 FOR UPDATE', [view.id]);
    const held = send(test, official, view.id, answerTo(view));
    const free = await send(test, another.official, another.view.id, answerTo(another.view));
    await test.database.query('COMMIT');

    expect(free).toMatchObject({ status: 200, body: { answered: 1 } });
    expect(await held).toMatchObject({ status: 200, body: { answered: 1 } });
  });

  /** One step as the process sends it, for the answer to the open question. */
  const stepOf = async ({ official, view }: Awaited<ReturnType<typeof arrange>>, different = {}) => {
    const { attempt, personId, waveClosesAt } = await seatedOf(official, view.id);
    const { asked, startedAt, allowedSeconds = 0 } = attempt;
    return {
      place: 0,
      attempt_id: attempt.id,
      person_id: personId,
      position: asked?.position,
      item_id: asked?.itemId,
      asked_at: asked?.askedAt,
      deadline_at: startedAt + allowedSeconds * 1_000,
      closes_at: waveClosesAt,
      given: { kind: 'omitted' },
      category: 0,
      key: randomUUID(),
      next_item_id: asked?.itemId,
      next_pilot: false,
      holds_from: 0,
      holds_until: Date.now() + 3_600_000,
      ...different,
    };
  };
  const keep = async (agency: string, steps: readonly unknown[]) => {
    const { rows } = await test.database.query<{ place: number }>('SELECT place FROM keep_answers($1, $2)', [
      agency,
      JSON.stringify(steps),
    ]);
    return rows.map(({ place }) => place);
  };
  /** With the rights of the process, whose policies count, and without leaving anything behind. */
  const asApplication = async <T>(work: () => Promise<T>): Promise<T> => {
    await test.database.query('BEGIN; SET LOCAL ROLE qabilet_app');
    try {
      return await work();
    } finally {
      await test.database.query('ROLLBACK');
    }
  };

  it('are of the one agency that is named, whatever test is named with it', async () => {
    const own = await stepOf(await arrange());
    const foreign = await stepOf(await arrange(other), { place: 1 });
    expect(await asApplication(() => keep(wave.tenantId, [own, foreign]))).toEqual([0]);
    expect(await asApplication(() => keep(other.tenantId, [own, foreign]))).toEqual([1]);
    expect(await asApplication(() => keep(randomUUID(), [own, foreign]))).toEqual([]);
  });

  it.each([
    ['of somebody else', { person_id: randomUUID() }],
    ['to a question that is not open', { position: 2 }],
    ['to another item', { item_id: randomUUID() }],
    ['in a wave that closes at another time', { closes_at: 0 }],
    ['before the instants they were worked out for', { holds_from: Date.now() + 3_000_000 }],
    ['after them', { holds_until: Date.now() - 1 }],
  ])('are left out when they are %s', async (_, different) => {
    const sitting = await arrange();
    expect(await asApplication(async () => keep(wave.tenantId, [await stepOf(sitting, different)]))).toEqual(
      [],
    );
    expect(await asApplication(async () => keep(wave.tenantId, [await stepOf(sitting)]))).toEqual([0]);
  });

  it('are looked up in one wave each, however many the agency has and whatever is known of the tables', async () => {
    await test.database.query(
      `INSERT INTO wave
       SELECT (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'ordinal', w.ordinal + n))).*
       FROM wave w, generate_series(1, 400) n WHERE w.id = $1`,
      [wave.waveId],
    );
    const wavesRead = async () => {
      const { rows } = await test.database.query<{ read: number }>(
        `SELECT (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS read
         FROM pg_stat_xact_user_tables WHERE relname = 'wave'`,
      );
      return rows[0]?.read ?? 0;
    };
    const steps: unknown[] = [];
    for (const place of [0, 1, 2]) steps.push(await stepOf(await arrange(), { place }));

    const { kept, waves } = await asApplication(async () => {
      const before = await wavesRead();
      const kept = await keep(wave.tenantId, steps);
      return { kept, waves: (await wavesRead()) - before };
    });
    await test.database.query(
      `DELETE FROM wave w WHERE NOT EXISTS (SELECT 1 FROM participant p WHERE p.wave_id = w.id)`,
    );
    expect(kept.sort()).toEqual([0, 1, 2]);
    expect(waves).toBe(3);
  });

  it('are stored once where the same comes twice in one round', async () => {
    const step = await stepOf(await arrange());
    const twice = [step, { ...step, place: 1, key: randomUUID() }];
    expect(await asApplication(() => keep(wave.tenantId, twice))).toEqual([0]);
  });
});

describe('sessions read together', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it('are each their own person of their own agency, and the unknown and the disabled are nobody', async () => {
    const people: TestPerson[] = [];
    for (let n = 0; n < 10; n++)
      people.push(await test.addPerson(await test.openAgency(), ['official'], `No ${n}`));
    const disabled = people[3]!;
    await test.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled.personId]);
    const asked = [...people, { ...disabled, cookie: `qabilet=${randomUUID()}` }];
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    const replies = await Promise.all(
      asked.map((as) => test.call<{ name: string; email: string }>('GET', '/session', { as })),
    );
    const rounds = queries.mock.calls.filter(
      ([one]: readonly unknown[]) => (one as { readonly name?: string }).name === 'sessions-read',
    );
    queries.mockRestore();

    expect(rounds.length).toBeLessThan(asked.length / 2);
    replies.forEach(({ status, body }, n) => {
      const isKnown = asked[n] !== disabled && n < people.length;
      expect(status).toBe(isKnown ? 200 : 401);
      if (isKnown) expect(body).toMatchObject({ name: `No ${n}`, email: asked[n]!.email });
    });
  });
});
