import { randomUUID } from 'node:crypto';
import { Ids, ScoreAttempt, VerifyResult } from '@qabilet/application';
import type {
  AnswerRequest,
  Assignment,
  HeatMap,
  ResultRow,
  ResultView,
  ResultViewing,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import {
  openTestWave,
  rightAnswer,
  sitToTheEnd,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

describe('reading the own result', () => {
  let test: TestApp;
  let wave: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { role: 'policy-analyst' });
  });
  afterAll(() => test.stop());

  const score = (attemptId: string) =>
    test.app.get(ScoreAttempt).execute(idOf(wave.tenantId), { attemptId: idOf(attemptId) });
  const verify = (attemptId: string) =>
    test.app.get(VerifyResult).execute(idOf(wave.tenantId), idOf(attemptId));
  const read = (as: TestPerson, headers?: Record<string, string>) =>
    test.call<ResultView>('GET', `/my/waves/${wave.waveId}/result`, { as, headers });
  const rate = (as: TestPerson, statementId: string, step: string) =>
    test.call('PUT', `/my/waves/${wave.waveId}/self-assessment/ratings/${statementId}`, {
      as,
      body: { step },
    });

  /** Somebody who has finished; modest about 1.1, sure of all the rest, right in everything but the last area. */
  const arrange = async () => {
    const official = await wave.addParticipant('confirmed');
    for (const level of [2, 3]) {
      await rate(official, `1.1.${level}`, 'not-yet');
      await rate(official, `CS.1.${level}`, 'guide-others');
    }
    const replies = await sitToTheEnd(test, official, wave.waveId, ({ question }) =>
      question?.stem.includes('CS.1') ? { omitted: true } : {},
    );
    return { official, attemptId: replies[0]?.body.id ?? '' };
  };
  const count = async (table: string, attemptId: string) => {
    const { rows } = await test.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE attempt_id = $1`,
      [attemptId],
    );
    return rows[0]?.n;
  };

  it('says that it is not there before the worker has scored', async () => {
    const { official } = await arrange();
    expect(await read(official)).toMatchObject({ status: 404, body: { code: 'results.not-scored-yet' } });
    expect((await test.call<ResultRow[]>('GET', '/my/results', { as: official })).body).toEqual([]);
  });

  it('gives level, certainty, gap, self-view and next steps in the language of the reader', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const { status, body } = await read(official, { 'accept-language': 'ru' });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      attemptId,
      waveName: 'Baseline',
      cohortName: 'Spring cohort',
      roleTitle: { text: 'Аналитик', language: 'ru' },
      sharedWithTrainers: false,
    });
    expect(body.levels.map(({ name }) => name.text)).toEqual(['Базовый', 'Средний', 'Продвинутый', 'Высший']);
    expect(body.competences.map(({ competence }) => competence.code)).toEqual(['1.1', '1.2', 'CS.1']);

    const [searching, , policy] = body.competences;
    expect(searching?.target).toBe(3);
    expect(searching?.cuts).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect(searching?.measured.items).toBeGreaterThan(1);
    expect(searching?.atTarget).toBeGreaterThan(policy?.atTarget ?? 1);
    expect(searching?.selfMean).toBeLessThan(policy?.selfMean ?? 0);
    expect(policy?.agreement).toBe('self-higher');
    const { measured } = searching ?? { measured: { enough: false, items: 0 } };
    if (measured.enough) expect(measured.low).toBeLessThan(measured.mean ?? -9);
    expect(body.nextSteps[0]).toMatchObject({ competence: { code: 'CS.1' }, text: { language: 'ru' } });
    expect(body.nextSteps.length).toBeLessThanOrEqual(3);
  });

  it('names with a step the course of the agency that closes most of the distance, in the language of the reader', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const { target = 0, shortfall = 0 } = (await read(official)).body.nextSteps[0] ?? {};
    expect(target).toBe(3);
    expect(shortfall).toBeGreaterThan(0);

    const offered = (title: string, language: string, gain: number) =>
      test.database.query(
        `INSERT INTO training_module (tenant_id, id, title, competence_code, from_level, to_level, gain, hours, format,
           language, smallest_group, largest_group, created_at)
         VALUES ($1, gen_random_uuid(), $2, 'CS.1', 0, 3, $4, 6, 'workshop', $3, 1, 20, now())`,
        [wave.tenantId, title, language, gain],
      );
    await offered('Policy in short', 'en', 0.5);
    await offered('Policy at length', 'en', 2);
    await offered('Политика', 'ru', 0.5);

    const stepFor = async (language: string) =>
      (await read(official, { 'accept-language': language })).body.nextSteps[0];
    expect((await stepFor('en'))?.course).toMatchObject({
      title: 'Policy at length',
      hours: 6,
      format: 'workshop',
    });
    expect((await stepFor('ru'))?.course).toMatchObject({ title: 'Политика', language: 'ru' });
    expect((await stepFor('kk'))?.course?.title).toBe('Policy at length');
    const closes = (await stepFor('en'))?.course?.closes ?? 0;
    expect(closes).toBeGreaterThan(0.5);
    expect(closes).toBeLessThanOrEqual(shortfall + 1e-9);
  });

  it('is a receipt that names everything it was made from', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const { receipt } = (await read(official)).body;

    expect(receipt).toMatchObject({
      attemptId,
      frameworkRelease: wave.content.frameworkReleaseId,
      bankRelease: wave.content.bankReleaseId,
      calibration: wave.content.calibrationId,
      blueprint: wave.content.blueprints.timed,
      scoringVersion: '1',
    });
    expect(receipt.answersDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.answered).toBe(await count('answer', attemptId));
  });

  it('is stored once however often and however much at once it is made', async () => {
    const { attemptId } = await arrange();
    await Promise.all([score(attemptId), score(attemptId), score(attemptId)]);
    await score(attemptId);

    expect(await count('result', attemptId)).toBe(1);
    expect(await count('competence_result', attemptId)).toBe(3);
    const { rows } = await test.database.query(
      `SELECT payload FROM outbox WHERE name = 'summarise-result' AND payload ->> 'attemptId' = $1`,
      [attemptId],
    );
    expect(rows).toEqual([{ payload: { attemptId, scoringVersion: '1' } }]);
  });

  it('comes out the same when it is computed again, and a changed answer shows', async () => {
    const { attemptId } = await arrange();
    await score(attemptId);
    expect(await verify(attemptId)).toEqual({ isSame: true, differences: [] });

    await test.database.query(
      `UPDATE answer SET category = 0 WHERE attempt_id = $1 AND position =
         (SELECT min(position) FROM answer WHERE attempt_id = $1 AND category = 1)`,
      [attemptId],
    );
    const forged = await verify(attemptId);
    expect(forged.isSame).toBe(false);
    expect(forged.differences).toEqual(
      expect.arrayContaining(['competences.0.mean', expect.stringMatching(/^answers\.\d+\.category$/)]),
    );
  });

  it('is not made of a test that still runs', async () => {
    const official = await wave.addParticipant('confirmed');
    const { body } = await test.call<{ id: string }>('POST', `/my/waves/${wave.waveId}/attempt`, {
      as: official,
      body: { language: 'en' },
    });
    await expect(score(body.id)).rejects.toMatchObject({ code: 'results.attempt-not-finished' });
    expect(await count('result', body.id)).toBe(0);
  });

  it('says "not enough evidence" of a paper that was left empty', async () => {
    const official = await wave.addParticipant('confirmed');
    const replies = await sitToTheEnd(test, official, wave.waveId, () => ({ omitted: true }));
    await score(replies[0]?.body.id ?? '');
    const { competences, nextSteps } = (await read(official)).body;

    expect(competences.map(({ measured }) => measured.enough)).toEqual([false, false, false]);
    expect(competences[0]?.measured.mean).toBeUndefined();
    expect(competences[0]?.atTarget).toBeUndefined();
    expect(nextSteps).toEqual([]);
  });

  it('is shared as it stands: one computed anew later is shared by sharing again', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const share = () =>
      test.call('PUT', `/my/waves/${wave.waveId}/result/share`, { as: official, body: { shared: true } });
    const isEarlier = async () => (await read(official)).body.sharesEarlierResult;
    await share();
    expect(await isEarlier()).toBe(false);

    await test.database.query(
      `INSERT INTO result SELECT (jsonb_populate_record(r, '{"scoring_version": "later"}')).* FROM result r WHERE attempt_id = $1`,
      [attemptId],
    );
    await test.database.query(
      "UPDATE result SET scored_at = clock_timestamp() WHERE attempt_id = $1 AND scoring_version = 'later'",
      [attemptId],
    );
    expect(await isEarlier()).toBe(true);

    await share();
    expect(await isEarlier()).toBe(false);
  });

  it('is listed, shared and taken back by its owner alone', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const share = (as: TestPerson, shared: boolean) =>
      test.call('PUT', `/my/waves/${wave.waveId}/result/share`, { as, body: { shared } });

    expect((await share(official, true)).status).toBe(204);
    const { body: rows } = await test.call<ResultRow[]>('GET', '/my/results', { as: official });
    expect(rows).toEqual([
      {
        waveId: wave.waveId,
        waveName: 'Baseline',
        cohortName: 'Spring cohort',
        finishedAt: expect.stringMatching(/Z$/),
        sharedWithTrainers: true,
      },
    ]);
    expect(new Date((await read(official)).body.sharedUntil ?? 0).getTime()).toBeGreaterThan(
      Date.now() + 360 * 86_400_000,
    );

    expect((await share(official, false)).status).toBe(204);
    expect((await read(official)).body.sharedWithTrainers).toBe(false);
    const audit = await test.database.query(
      `SELECT action FROM audit_entry WHERE actor_id = $1 AND action LIKE 'results.%' ORDER BY sequence`,
      [official.personId],
    );
    expect(audit.rows).toEqual([{ action: 'results.shared' }, { action: 'results.share-taken-back' }]);

    const foreigner = await (await openTestWave(test)).addParticipant('confirmed');
    expect((await share(foreigner, true)).status).toBe(404);
    expect((await read(foreigner)).status).toBe(404);
    const colleague = await wave.addParticipant('confirmed');
    expect((await read(colleague)).body).toMatchObject({ code: 'results.not-scored-yet' });
    const { body: assignments } = await test.call<Assignment[]>('GET', '/my/assignments', { as: official });
    expect(assignments[0]?.hasResult).toBe(true);
  });

  it('is shared for a year, then shown to no trainer, and its owner is told so', async () => {
    const { official, attemptId } = await arrange();
    await score(attemptId);
    const trainer = await test.addPerson(wave.tenantId, ['trainer']);
    await test.database.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [wave.tenantId, wave.cohortId, trainer.personId],
    );
    const shown = async () =>
      (await test.call<HeatMap>('GET', `/waves/${wave.waveId}/heat-map`, { as: trainer })).body.people
        .map(({ personId }) => personId)
        .includes(official.personId);
    const after = (interval: string) =>
      test.database.query(
        `UPDATE participant SET shares_until = shares_until - $2::interval,
           sharing_changed_at = sharing_changed_at - $2::interval WHERE person_id = $1`,
        [official.personId, interval],
      );
    await test.call('PUT', `/my/waves/${wave.waveId}/result/share`, { as: official, body: { shared: true } });
    await after('360 days');
    expect([await shown(), (await read(official)).body.sharedWithTrainers]).toEqual([true, true]);

    await after('7 days');
    expect([await shown(), (await read(official)).body.sharedWithTrainers]).toEqual([false, false]);
    expect((await read(official)).body.sharedUntil).toBeUndefined();
  });

  it('is the same whatever the browser noticed, for the same answers to the same questions', async () => {
    const seed = jest
      .spyOn(test.app.get(Ids, { strict: false }), 'secret')
      .mockReturnValue('one seed for all');
    const sit = async (sent: Partial<AnswerRequest>) => {
      const official = await wave.addParticipant('confirmed');
      const replies = await sitToTheEnd(test, official, wave.waveId, ({ question }) =>
        question ? { ...rightAnswer(question), ...sent } : {},
      );
      const attemptId = replies[0]?.body.id ?? '';
      await score(attemptId);
      const { rows } = await test.database.query(
        'SELECT item_id, category, signals FROM answer WHERE attempt_id = $1 ORDER BY position',
        [attemptId],
      );
      const { competences, nextSteps, receipt } = (await read(official)).body;
      const { answered } = receipt;
      return { rows, result: { competences, nextSteps, answered } };
    };
    const signals = { leaves: 30, awaySeconds: 3_000, pastes: 12 };
    const [plain, noticed] = [await sit({}), await sit({ signals })];
    seed.mockRestore();

    expect(noticed.rows).toEqual(plain.rows.map((row: object) => ({ ...row, signals })));
    expect(plain.rows).not.toContainEqual(expect.objectContaining({ signals }));
    expect(noticed.result).toEqual(plain.result);
  });

  it('tells its owner who has looked at it', async () => {
    const { official, attemptId } = await arrange();
    const trainer = await test.addPerson(wave.tenantId, ['trainer'], 'Min-jun Seo');
    await test.database.query(
      `INSERT INTO result_viewing (tenant_id, id, attempt_id, viewer_id, viewed_at) VALUES ($1, $2, $3, $4, '2026-05-04T10:00:00Z')`,
      [wave.tenantId, randomUUID(), attemptId, trainer.personId],
    );
    const { body } = await test.call<ResultViewing[]>('GET', `/my/waves/${wave.waveId}/result/viewings`, {
      as: official,
    });
    expect(body).toEqual([{ viewerName: 'Min-jun Seo', viewedAt: '2026-05-04T10:00:00.000Z' }]);
  });
});
