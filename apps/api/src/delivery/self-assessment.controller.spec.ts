import { NOTICE_VERSION } from '@qabilet/application';
import type { Assignment, RatingSaved, SelfAssessment } from '@qabilet/contracts';
import {
  openTestWave,
  sitToTheEnd,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

describe('judging oneself', () => {
  let test: TestApp;
  let wave: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test);
  });
  afterAll(() => test.stop());

  const path = (waveId = wave.waveId) => `/my/waves/${waveId}/self-assessment`;
  const readAs = (as: TestPerson, headers?: Record<string, string>) =>
    test.call<SelfAssessment>('GET', path(), { as, headers });
  const rate = (as: TestPerson, statementId: string, step = 'on-my-own', waveId = wave.waveId) =>
    test.call<RatingSaved>('PUT', `${path(waveId)}/ratings/${statementId}`, { as, body: { step } });
  const complete = (as: TestPerson) => test.call('POST', `${path()}/completion`, { as });
  const confirm = (as: TestPerson, body: object, waveId = wave.waveId) =>
    test.call('PUT', `/my/waves/${waveId}/notice`, { as, body });
  const rateAll = async (as: TestPerson) => {
    const { statements } = (await readAs(as)).body;
    for (const { id } of statements) await rate(as, id);
    return statements.length;
  };

  describe('the notice', () => {
    it('comes before everything else and is asked for once', async () => {
      const official = await wave.addParticipant();
      expect(await readAs(official)).toMatchObject({
        status: 409,
        body: { code: 'delivery.notice-not-confirmed' },
      });
      expect((await rate(official, '1.1.2')).status).toBe(409);

      const confirmed = await confirm(official, { version: NOTICE_VERSION, shareWithTrainers: true });
      expect(confirmed.status).toBe(204);
      expect((await readAs(official)).status).toBe(200);
      const { rows } = await test.database.query(
        `SELECT notice_version, notice_confirmed_at IS NOT NULL AS confirmed, shares_with_trainers, sharing_changed_at IS NOT NULL AS changed
         FROM participant WHERE person_id = $1`,
        [official.personId],
      );
      expect(rows).toEqual([
        { notice_version: NOTICE_VERSION, confirmed: true, shares_with_trainers: true, changed: true },
      ]);
      const audit = await test.database.query('SELECT action FROM audit_entry WHERE actor_id = $1', [
        official.personId,
      ]);
      expect(audit.rows).toEqual([{ action: `delivery.notice-confirmed:${NOTICE_VERSION}` }]);
    });

    it('of another version is not taken', async () => {
      const official = await wave.addParticipant();
      const reply = await confirm(official, { version: '2019-1', shareWithTrainers: false });
      expect(reply).toMatchObject({ status: 409, body: { code: 'delivery.notice-outdated' } });
    });

    describe('that has changed since', () => {
      const outdate = (official: TestPerson) =>
        test.database.query("UPDATE participant SET notice_version = '2019-1' WHERE person_id = $1", [
          official.personId,
        ]);
      const assignmentOf = async (as: TestPerson) =>
        (await test.call<Assignment[]>('GET', '/my/assignments', { as })).body[0];
      const start = (as: TestPerson) =>
        test.call(`POST`, `/my/waves/${wave.waveId}/attempt`, { as, body: { language: 'en' } });

      it('is asked for again before anything goes on', async () => {
        const official = await wave.addParticipant('confirmed');
        expect(await assignmentOf(official)).toMatchObject({ noticeConfirmed: true, noticeChanged: false });
        await outdate(official);

        expect(await assignmentOf(official)).toMatchObject({ noticeConfirmed: false, noticeChanged: true });
        for (const reply of [await rate(official, '1.1.2'), await start(official)])
          expect(reply).toMatchObject({ status: 409, body: { code: 'delivery.notice-not-confirmed' } });

        await confirm(official, { version: NOTICE_VERSION, shareWithTrainers: false });
        expect(await assignmentOf(official)).toMatchObject({ noticeConfirmed: true, noticeChanged: false });
        expect((await rate(official, '1.1.2')).status).toBe(200);
      });

      it('does not come between a person and the test they have begun', async () => {
        const official = await wave.addParticipant('confirmed');
        const begun = await start(official);
        await outdate(official);

        expect((await start(official)).status).toBe(begun.status);
        expect(await assignmentOf(official)).toMatchObject({ noticeConfirmed: true, noticeChanged: false });
      });
    });

    it('of a closed wave or of a wave of others is refused', async () => {
      const official = await wave.addParticipant();
      const body = { version: NOTICE_VERSION, shareWithTrainers: false };
      const closed = await wave.addWave({ opens: -3, closes: -1 });
      const elsewhere = (await openTestWave(test)).waveId;

      expect((await confirm(official, body, closed)).body).toMatchObject({ code: 'delivery.wave-not-open' });
      expect((await confirm(official, body, elsewhere)).body).toMatchObject({
        code: 'delivery.wave-not-found',
      });
    });
  });

  it('shows two statements a competence of the role in the language of the reader', async () => {
    const official = await wave.addParticipant('confirmed');
    const { body } = await readAs(official, { 'accept-language': 'ru' });

    expect(body.statements).toHaveLength(6);
    expect(body.statements[0]).toEqual({
      id: '1.1.1',
      competence: {
        code: '1.1',
        name: { text: 'Поиск', language: 'ru' },
        areaCode: '1',
        areaName: { text: 'Информация', language: 'ru' },
      },
      text: { text: 'Я умею 1.1 на уровне 1.', language: 'ru' },
    });
  });

  it('saves each statement at once and is picked up where it was left', async () => {
    const official = await wave.addParticipant('confirmed');
    const first = await rate(official, '1.1.2', 'with-help');
    const changed = await rate(official, '1.1.2', 'not-my-work');
    const second = await rate(official, '1.2.1');

    expect(first).toMatchObject({ status: 200, body: { state: 'in-progress', rated: 1, total: 6 } });
    expect(first.body.savedAt).toMatch(/Z$/);
    expect(changed.body.rated).toBe(1);
    expect(second.body.rated).toBe(2);
    const { statements } = (await readAs(official)).body;
    expect(statements.flatMap(({ id, step }) => (step ? [[id, step]] : []))).toEqual([
      ['1.1.2', 'not-my-work'],
      ['1.2.1', 'on-my-own'],
    ]);
  });

  it('keeps every statement when a page sends them all at once', async () => {
    const official = await wave.addParticipant('confirmed');
    const { statements } = (await readAs(official)).body;
    const replies = await Promise.all(statements.map(({ id }) => rate(official, id)));

    expect(replies.map(({ body }) => body.rated).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await complete(official)).status).toBe(204);
  });

  it('refuses a statement or a step that does not exist', async () => {
    const official = await wave.addParticipant('confirmed');
    expect(await rate(official, '9.9.9')).toMatchObject({
      status: 404,
      body: { code: 'delivery.statement-not-found' },
    });
    expect((await rate(official, '1.1.2', 'brilliantly')).status).toBe(422);
  });

  it('is handed in when nothing is left, and says how much is', async () => {
    const official = await wave.addParticipant('confirmed');
    await rate(official, '1.1.2');
    expect(await complete(official)).toMatchObject({
      status: 409,
      body: { code: 'delivery.statements-left', detail: expect.stringContaining('5 statements') },
    });

    await rateAll(official);
    expect((await complete(official)).status).toBe(204);
    expect((await complete(official)).status).toBe(204);
    expect((await readAs(official)).body.finishedAt).toMatch(/Z$/);
  });

  it('stays as it was once handed in', async () => {
    const official = await wave.addParticipant('confirmed');
    await rateAll(official);
    await complete(official);
    expect(await rate(official, '1.1.2', 'not-yet')).toMatchObject({
      status: 409,
      body: { code: 'delivery.self-assessment-closed' },
    });
  });

  it('takes no more judgements after the test has ended', async () => {
    const official = await wave.addParticipant('confirmed');
    await sitToTheEnd(test, official, wave.waveId);
    expect((await rate(official, '1.1.2')).body).toMatchObject({ code: 'delivery.self-assessment-closed' });
  });

  it('lists what is asked of a person, open waves first', async () => {
    const official = await wave.addParticipant('confirmed');
    await rate(official, '1.1.2');
    const closed = await wave.addWave({ opens: -9, closes: -8 });
    const planned = await wave.addWave({ opens: 5, closes: 9, blueprint: 'untimed' });
    const { body } = await test.call<Assignment[]>('GET', '/my/assignments', { as: official });
    const [first] = body;

    expect(first).toMatchObject({
      waveId: wave.waveId,
      waveName: 'Baseline',
      cohortName: 'Spring cohort',
      roleTitle: { text: 'Clerk', language: 'en' },
      isOpen: true,
      noticeConfirmed: true,
      hasResult: false,
      selfAssessment: { state: 'in-progress', rated: 1, total: 6 },
      test: {
        state: 'not-started',
        answered: 0,
        // Five of each of the role's three competences: fewer than the rules would allow.
        minItems: 15,
        maxItems: 15,
        minutes: 60,
        languages: ['en', 'ru'],
      },
    });
    expect(body.filter(({ isOpen }) => isOpen)).toHaveLength(1);
    expect(body.map(({ waveId }) => waveId)).toEqual(expect.arrayContaining([closed, planned]));
    expect(body.find(({ waveId }) => waveId === planned)?.test.minutes).toBeUndefined();
  });
});
