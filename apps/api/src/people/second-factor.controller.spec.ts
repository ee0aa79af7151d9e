import type {
  AuditPage,
  EnrolmentView,
  Me,
  PersonPage,
  Problem,
  RecoveryCodes,
  SecondFactorView,
} from '@qabilet/contracts';
import { Secret, TOTP } from 'otpauth';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

type AccessRole = Me['roles'][number];

/** What a person in the middle of signing in may call, and nothing else. */
const BEFORE_SECOND_FACTOR = [
  'DELETE /api/session',
  'GET /api/second-factor',
  'POST /api/second-factor/confirmation',
  'POST /api/second-factor/enrolment',
  'POST /api/second-factor/proof',
];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const CANARY = 'Canary Name';

const codeOf = (secret: string, seconds = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1000 });

describe('the second factor', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  const person = async (...roles: AccessRole[]) => api.addPerson(await api.openAgency(), roles, CANARY);
  const under = (who: TestPerson, headers: Readonly<Record<string, unknown>>): TestPerson => ({
    ...who,
    cookie: String(headers['set-cookie']).split(';')[0] ?? '',
  });
  async function signIn(who: TestPerson) {
    const reply = await api.call<Me & Problem>('POST', '/session', {
      body: { email: who.email, password: TEST_PASSWORD },
    });
    return { reply, who: under(who, reply.headers) };
  }
  const post = <Body>(as: TestPerson, path: string, body: object) =>
    api.call<Body & Problem>('POST', `/second-factor/${path}`, { as, body });

  /** Somebody whose second factor is set up, their secret, and the codes they printed. */
  async function enrolled(...roles: AccessRole[]) {
    const { who } = await signIn(await person(...roles));
    const { secret } = (await post<EnrolmentView>(who, 'enrolment', {})).body;
    const confirmed = await post<RecoveryCodes>(who, 'confirmation', { code: codeOf(secret, -30) });
    return { who: under(who, confirmed.headers), secret, recoveryCodes: confirmed.body.codes };
  }

  it('is not asked of officials, who may well set one up, with their password once more', async () => {
    const { reply, who } = await signIn(await person('official'));
    expect(reply.status).toBe(200);

    expect((await post(who, 'enrolment', {})).body.code).toBe('people.wrong-password');
    const { secret } = (await post<EnrolmentView>(who, 'enrolment', { password: TEST_PASSWORD })).body;
    expect((await post(who, 'confirmation', { code: codeOf(secret) })).status).toBe(200);

    expect((await signIn(who)).reply.body.code).toBe('people.awaiting-second-factor');
  });

  it.each(['trainer', 'agency-lead', 'author', 'administrator'] as const)(
    'is asked of a person who is %s, and nothing is told before it is set up',
    async (role) => {
      const { reply, who } = await signIn(await person('official', role));

      expect(reply.status).toBe(401);
      expect(reply.body.code).toBe('people.enrolling');
      expect(reply.text).not.toContain(CANARY);
      expect((await api.call<Problem>('GET', '/session', { as: who })).body.code).toBe('people.enrolling');
    },
  );

  it('is asked of nobody in a demo', async () => {
    const demo = await startTestApp({ QABILET_DEMO: 'on', QABILET_EMBEDDED: 'on' });
    const { email } = await demo.addPerson(await demo.openAgency(), ['administrator']);

    const { status } = await demo.call('POST', '/session', { body: { email, password: TEST_PASSWORD } });
    await demo.stop();
    expect(status).toBe(200);
  });

  it('keeps the secret sealed, and seals one that was kept in clear text when it is next used', async () => {
    const { who, secret } = await enrolled('trainer');
    const stored = async () => {
      const { rows } = await api.database.query<{ secret: string }>(
        'SELECT secret FROM second_factor WHERE person_id = $1',
        [who.personId],
      );
      return rows[0]?.secret;
    };
    expect(await stored()).toMatch(/^sealed:/);
    expect(await stored()).not.toContain(secret);

    await api.database.query('UPDATE second_factor SET secret = $2, last_step = 0 WHERE person_id = $1', [
      who.personId,
      secret,
    ]);
    const { who: again } = await signIn(who);
    expect((await post(again, 'proof', { code: codeOf(secret) })).status).toBe(200);
    expect(await stored()).toMatch(/^sealed:/);
  });

  it('is set up by a first code, which opens the session under a new secret and brings ten recovery codes', async () => {
    const { who: before } = await signIn(await person('trainer'));
    const { secret, address } = (await post<EnrolmentView>(before, 'enrolment', {})).body;
    expect(new URL(address).searchParams.get('secret')).toBe(secret);
    expect(address).toContain(encodeURIComponent(before.email));

    expect((await post(before, 'confirmation', { code: '000000' })).body.code).toBe('people.wrong-code');
    const confirmed = await post<RecoveryCodes>(before, 'confirmation', { code: codeOf(secret) });
    const after = under(before, confirmed.headers);

    expect(new Set(confirmed.body.codes).size).toBe(10);
    expect(confirmed.body.codes[0]).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    expect((await api.call('GET', '/session', { as: before })).status).toBe(401);
    expect((await api.call<Me>('GET', '/session', { as: after })).body.name).toBe(CANARY);
  });

  it('opens the next session by a code, each code once, and none of a step before it', async () => {
    const { who, secret } = await enrolled('trainer');
    const { who: waiting } = await signIn(who);
    const now = codeOf(secret);

    const opened = await post<Me>(waiting, 'proof', { code: now });
    expect([opened.status, opened.body.name]).toEqual([200, CANARY]);
    expect((await api.call('GET', '/session', { as: under(who, opened.headers) })).status).toBe(200);
    expect((await api.call('GET', '/session', { as: waiting })).status).toBe(401);

    const { who: again } = await signIn(who);
    for (const code of [now, codeOf(secret, -30)])
      expect((await post(again, 'proof', { code })).body.code).toBe('people.wrong-code');
    expect((await post(again, 'proof', { code: codeOf(secret, 30) })).status).toBe(200);
  });

  it('takes a code once also when it is sent many times at the same moment', async () => {
    const { who, secret } = await enrolled('trainer');
    const waiting = await Promise.all(Array.from({ length: 5 }, () => signIn(who)));
    const code = codeOf(secret);

    const replies = await Promise.all(waiting.map((one) => post(one.who, 'proof', { code })));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422]);
  });

  it('takes a code of the step before or after, and none further away', async () => {
    const { who, secret } = await enrolled('trainer');
    const { who: waiting } = await signIn(who);

    for (const seconds of [-90, 90])
      expect((await post(waiting, 'proof', { code: codeOf(secret, seconds) })).status).toBe(422);
    expect((await post(waiting, 'proof', { code: codeOf(secret, 30) })).status).toBe(200);
  });

  it('is replaced by each recovery code once, however it is typed', async () => {
    const { who, recoveryCodes } = await enrolled('trainer');
    const recoveryCode = recoveryCodes[3]?.toLowerCase().replaceAll('-', ' ') ?? '';

    expect((await post((await signIn(who)).who, 'proof', { recoveryCode })).status).toBe(200);
    const { who: again } = await signIn(who);
    expect((await post(again, 'proof', { recoveryCode })).body.code).toBe('people.wrong-code');
    const { body } = await api.call<SecondFactorView>('GET', '/second-factor', { as: again });
    expect(body).toMatchObject({ state: 'awaiting-second-factor', isOn: true, recoveryCodesLeft: 9 });
  });

  it('keeps no recovery code in the database, and replaces all of them for a code', async () => {
    const { who, secret, recoveryCodes } = await enrolled('trainer');
    const { rows } = await api.database.query(
      `SELECT encode(code_hash, 'escape') AS hash FROM recovery_code`,
    );
    const kept = JSON.stringify(rows);
    for (const code of recoveryCodes) expect(kept).not.toContain(code.slice(0, 9));

    const renewed = await post<RecoveryCodes>(who, 'recovery-codes', { code: codeOf(secret) });
    expect(renewed.body.codes).toHaveLength(10);
    const { who: waiting } = await signIn(who);
    expect((await post(waiting, 'proof', { recoveryCode: recoveryCodes[0] })).status).toBe(422);
    expect((await post(waiting, 'proof', { recoveryCode: renewed.body.codes[0] })).status).toBe(200);
  });

  it('cannot be set up anew by whoever has only the password', async () => {
    const { who } = await enrolled('trainer');
    const { who: waiting } = await signIn(who);

    expect((await post(waiting, 'enrolment', {})).body.code).toBe('people.awaiting-second-factor');
    expect((await post(waiting, 'confirmation', { code: '123456' })).status).toBe(409);
  });

  it('cannot be given before it is set up', async () => {
    const { who } = await signIn(await person('trainer'));
    const { secret } = (await post<EnrolmentView>(who, 'enrolment', {})).body;

    expect((await post(who, 'proof', { code: codeOf(secret) })).body.code).toBe('people.no-second-factor');
  });

  it('is reset by another administrator of the agency, ends the sessions, and stands in the audit log', async () => {
    const { who } = await enrolled('trainer');
    const administrator = await api.addPerson(who.tenantId, ['administrator'], 'The administrator');
    const path = `/people/${who.personId}/second-factor`;
    const { body } = await api.call<PersonPage>('GET', '/people', { as: administrator });
    expect(
      body.rows.filter(({ hasSecondFactor }) => hasSecondFactor).map(({ personId }) => personId),
    ).toEqual([who.personId]);

    expect((await api.call('DELETE', path, { as: await person('administrator') })).status).toBe(404);
    expect((await api.call('DELETE', path, { as: who })).status).toBe(403);
    expect((await api.call('DELETE', path, { as: administrator })).status).toBe(204);

    expect((await api.call('GET', '/session', { as: who })).status).toBe(401);
    expect((await signIn(who)).reply.body.code).toBe('people.enrolling');
    const audit = await api.call<AuditPage>('GET', '/audit', { as: administrator });
    expect(audit.body.rows.map(({ action }) => action)).toContain('people.second-factor-reset');
  });

  it('is reset by nobody for themselves', async () => {
    const { who } = await enrolled('administrator');

    const refused = await api.call<Problem>('DELETE', `/people/${who.personId}/second-factor`, { as: who });
    expect(refused.body.code).toBe('people.own-second-factor');
  });

  it('does not hold anybody in a session they want to leave', async () => {
    const { who } = await signIn(await person('trainer'));

    expect((await api.call('DELETE', '/session', { as: who })).status).toBe(204);
    expect((await api.call<Problem>('GET', '/second-factor', { as: who })).body.code).toBe(
      'people.not-signed-in',
    );
  });

  it.each(['enrolling', 'awaiting-second-factor'] as const)(
    'stands before every operation there is while a session is %s',
    async (state) => {
      const all: AccessRole[] = ['official', 'trainer', 'agency-lead', 'author', 'administrator'];
      const who = await person(...all);
      await api.database.query('UPDATE session SET state = $2 WHERE person_id = $1', [who.personId, state]);
      const { body } = await api.call<{ paths: Record<string, object> }>('GET', '/openapi.json');
      const operations = Object.entries(body.paths).flatMap(([path, verbs]) =>
        METHODS.filter((method) => method in verbs).map((method) => ({ method, path })),
      );

      const [guarded, passed]: [string[], string[]] = [[], []];
      for (const { method, path } of operations) {
        const name = `${method.toUpperCase()} ${path}`;
        if (name === 'DELETE /api/session') continue;
        const url = path.replace('/api', '').replaceAll(/\{\w+\}/g, who.personId);
        const ask = (as?: TestPerson) =>
          api.call<Problem>(method.toUpperCase() as 'GET', url, {
            ...(as && { as }),
            body: method === 'get' ? undefined : {},
          });
        const isPublic = (await ask()).body?.code !== 'people.not-signed-in';
        if (isPublic) continue;
        const { body: refusal, text, status } = await ask(who);
        expect(text).not.toContain(CANARY);
        if (status === 401 && refusal.code === `people.${state}`) guarded.push(name);
        else passed.push(name);
      }

      const steps = BEFORE_SECOND_FACTOR.filter((name) => name !== 'DELETE /api/session');
      expect(passed.filter((name) => !steps.includes(name))).toEqual([]);
      expect(guarded.length + passed.length).toBeGreaterThan(45);
    },
  );
});
