import { BadgeKeys, TakeNameAway, Transaction } from '@qabilet/application';
import type { BadgeKeyRow } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { openTestWave, startTestApp, type TestApp, type TestPerson, type TestWave } from '../testing';
import { badgeTools, type Json } from '../testing/badges';

describe('a badge', () => {
  let test: TestApp;
  let wave: TestWave;
  let administrator: TestPerson;
  let tools: ReturnType<typeof badgeTools>;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { role: 'policy-analyst' });
    tools = badgeTools(test, wave);
    administrator = await test.addPerson(wave.tenantId, ['administrator']);
  });
  afterAll(() => test.stop());

  it('offers the highest level that a result supports, and nothing where it supports none', async () => {
    const { official, attemptId } = await tools.arrange(['1.1']);
    const { rows } = await test.database.query<{ competence_code: string; p: number[] }>(
      'SELECT competence_code, level_probabilities AS p FROM competence_result WHERE attempt_id = $1',
      [attemptId],
    );
    const supported = rows.flatMap(({ competence_code: code, p }) => {
      const level = [4, 3, 2, 1].find((one) => p.slice(one).reduce((sum, own) => sum + own, 0) >= 0.9);
      return level === undefined ? [] : [[code, level]];
    });
    expect(supported.length).toBeGreaterThan(0);
    expect(supported.length).toBeLessThan(rows.length);

    const { badges, offers } = await tools.mine(official);
    expect(badges).toEqual([]);
    expect(offers.map(({ competence, level }) => [competence.code, level.ordinal])).toEqual(supported.sort());
    expect((await tools.take(official, { competence: 'CS.1' })).body.code).toBe('badges.not-on-offer');
    expect((await tools.take(official, { competence: 'nothing' })).status).toBe(409);
  });

  it('is offered by the latest test that says anything of a competence, not by an earlier one', async () => {
    const { official } = await tools.arrange();
    const before = (await tools.mine(official)).offers.map(({ waveId }) => waveId);
    expect(new Set(before)).toEqual(new Set([wave.waveId]));
    const laterWave = await wave.addWave();
    await tools.sit(official, laterWave, ['1.1']);

    const after = (await tools.mine(official)).offers;
    expect(new Set(after.map(({ waveId }) => waveId))).toEqual(new Set([laterWave]));
    expect((await tools.take(official)).body.code).toBe('badges.not-on-offer');
    expect((await tools.take(official, { waveId: laterWave })).status).toBe(201);
  });

  it('is taken once by its owner alone, and stands in their data and in the audit trail', async () => {
    const { official } = await tools.arrange();
    expect((await tools.mine(await wave.addParticipant('confirmed'))).offers).toEqual([]);
    const answers = await Promise.all([tools.take(official), tools.take(official), tools.take(official)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);

    const { badges, offers } = await tools.mine(official);
    expect(badges).toHaveLength(1);
    expect(offers.map(({ competence }) => competence.code)).not.toContain('1.1');
    expect(badges[0]).toMatchObject({
      state: 'valid',
      content: { personName: 'Test Person', language: 'en' },
    });

    const { body: data } = await test.call<{ sections: { name: string; rows: Json[] }[] }>(
      'GET',
      '/my/data',
      {
        as: official,
      },
    );
    const section = data.sections.find(({ name }) => name === 'badge');
    expect(section?.rows).toEqual([
      expect.objectContaining({ id: badges[0]?.id, competence_code: '1.1', wave: 'Baseline' }),
    ]);
    const { rows } = await test.database.query('SELECT action FROM audit_entry WHERE subject_id = $1', [
      badges[0]?.id,
    ]);
    expect(rows).toEqual([{ action: 'badges.taken' }]);
  });

  it('speaks the language in which it was taken', async () => {
    const { official } = await tools.arrange();
    await tools.take(official, {}, 'ru');
    const [badge] = (await tools.mine(official)).badges;
    expect(badge?.content).toMatchObject({ language: 'ru', description: expect.stringMatching(/уровень/) });
    expect(badge?.content.narrative).toMatch(/адаптивный тест/);
  });

  it('carries the name only where its person wants it', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official, { withName: false });
    expect(badge.content.personName).toBeUndefined();
    const { bytes } = await tools.fileOf(official, badge.id, 'jwt');
    const [, credential] = tools.partsOf(bytes.toString());
    expect(JSON.stringify(credential)).not.toContain('Test Person');
    expect(JSON.stringify(credential)).not.toContain(official.email);
    expect(JSON.stringify(credential)).not.toContain(official.personId);
    expect(JSON.stringify(credential)).not.toContain(wave.tenantId);
  });

  it('is taken back by its person, and may be taken again as another badge', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const colleague = await wave.addParticipant('confirmed');
    expect((await test.call('DELETE', `/my/badges/${badge.id}`, { as: colleague })).status).toBe(404);
    expect((await tools.fileOf(colleague, badge.id, 'png')).statusCode).toBe(404);

    expect((await test.call('DELETE', `/my/badges/${badge.id}`, { as: official })).status).toBe(204);
    expect((await test.call('DELETE', `/my/badges/${badge.id}`, { as: official })).status).toBe(409);
    expect((await tools.check(badge)).body).toMatchObject({
      verdict: 'withdrawn',
      withdrawnAt: expect.stringMatching(/Z$/),
    });
    const again = await tools.takenBy(official);
    expect(again.id).not.toBe(badge.id);
    expect((await tools.check(again)).body.verdict).toBe('valid');
    expect((await tools.check(badge)).body.verdict).toBe('withdrawn');
  });

  it('is withdrawn by the administrator with a reason that its person reads and nobody else', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const { pageKey } = tools.keysOf(badge);
    const body = { pageKey, reason: 'The answers were not their own.' };
    expect((await test.call('POST', '/badge-withdrawals', { as: administrator, body })).status).toBe(204);
    expect((await tools.mine(official)).badges[0]).toMatchObject({
      state: 'withdrawn',
      withdrawnBy: 'agency',
      reason: 'The answers were not their own.',
    });
    const { text } = await tools.check(badge);
    expect(text).not.toContain('not their own');
    const { rows } = await test.database.query(
      'SELECT action, actor_id FROM audit_entry WHERE subject_id = $1',
      [badge.id],
    );
    expect(rows).toContainEqual({ action: 'badges.withdrawn', actor_id: administrator.personId });
  });

  it('stays true after the key was renewed, and the new one signs', async () => {
    const { official } = await tools.arrange();
    const before = await tools.takenBy(official);
    expect((await test.call('POST', '/badge-keys', { as: administrator })).status).toBe(204);
    const { body: keys } = await test.call<BadgeKeyRow[]>('GET', '/badge-keys', { as: administrator });
    expect(keys.filter(({ retiredAt }) => retiredAt === undefined)).toHaveLength(1);
    expect(keys.length).toBeGreaterThan(1);

    const { official: another } = await tools.arrange();
    const after = await tools.takenBy(another);
    const kidOf = async (as: TestPerson, id: string) =>
      tools.partsOf((await tools.fileOf(as, id, 'jwt')).bytes.toString())[0]?.kid;
    expect(await kidOf(another, after.id)).not.toBe(await kidOf(official, before.id));
    expect((await tools.check(before)).body.verdict).toBe('valid');
    expect((await tools.check(after)).body.verdict).toBe('valid');
    const { body: published } = await test.call<{ keys: Json[] }>(
      'GET',
      `/badge-issuers/${tools.keysOf(after).issuerId}/keys`,
    );
    expect(published.keys).toHaveLength(keys.length);
    expect(JSON.stringify(published)).not.toContain('"d"');
  });

  it('is signed by a key that the database keeps sealed, and that the re-sealing of secrets knows', async () => {
    const { official } = await tools.arrange();
    await tools.takenBy(official);
    const stored = async () =>
      (
        await test.database.query<{ private_key: string }>(
          'SELECT private_key FROM badge_key WHERE tenant_id = $1 ORDER BY id',
          [wave.tenantId],
        )
      ).rows;
    for (const { private_key: key } of await stored()) expect(key).toMatch(/^sealed:/);
    await test.database.query(
      `UPDATE badge_key SET private_key = '{"in": "clear text"}' WHERE tenant_id = $1 AND retired_at IS NOT NULL`,
      [wave.tenantId],
    );
    const before = await stored();
    expect(before.some(({ private_key: key }) => key.startsWith('{'))).toBe(true);
    const moved = await test.app
      .get(Transaction, { strict: false })
      .run(idOf(wave.tenantId), () => test.app.get(BadgeKeys, { strict: false }).sealAnew());
    expect(moved).toBe(before.filter(({ private_key: key }) => key.startsWith('{')).length);
    for (const { private_key: key } of await stored()) expect(key).toMatch(/^sealed:/);
  });

  it('is of nobody here once the name of its person was taken away, and stays true in their hands', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const { bytes } = await tools.fileOf(official, badge.id, 'png');
    await test.app
      .get(TakeNameAway, { strict: false })
      .execute(
        { ...administrator, roles: ['administrator'], language: 'en' } as never,
        idOf(official.personId),
      );

    const { rows } = await test.database.query<Json>('SELECT * FROM badge WHERE id = $1', [badge.id]);
    expect(rows[0]).toMatchObject({
      person_id: null,
      attempt_id: null,
      signed: null,
      page_key: null,
      level: null,
    });
    expect((await tools.check(badge)).status).toBe(404);
    expect((await tools.checkFile(bytes)).body).toMatchObject({ verdict: 'valid' });
  });
});
