import type { Me, Problem } from '@qabilet/contracts';
import { PasswordHasher } from '@qabilet/application';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../testing/index';

describe('signing in and out', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  const signIn = (email: string, password: string) =>
    api.call<Me & Problem>('POST', '/session', { body: { email, password } });

  it('opens a session that the next request is known by', async () => {
    const agency = await api.openAgency();
    const { email } = await api.addPerson(agency, ['official'], 'Min-jun Seo');

    const opened = await signIn(email.toUpperCase(), TEST_PASSWORD);
    const cookie = String(opened.headers['set-cookie']);
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ name: 'Min-jun Seo', roles: ['official'] });
    expect(cookie).toMatch(/^qabilet=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);

    const token = cookie.slice('qabilet='.length, cookie.indexOf(';'));
    const again = await api.call<Me>('GET', '/session', { headers: { cookie: `qabilet=${token}` } });
    expect(again.body.email).toBe(email);
    expect(opened.text).not.toContain(token);
  });

  it('says the same for an unknown e-mail and a wrong password', async () => {
    const { email } = await api.addPerson(await api.openAgency(), ['official']);

    const wrong = await signIn(email, 'not the password at all');
    const unknown = await signIn('nobody@agency.example', 'not the password at all');
    expect(wrong.status).toBe(401);
    expect(wrong.body.code).toBe('people.wrong-credentials');
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('does the same work for an unknown e-mail as for a wrong password', async () => {
    const { email } = await api.addPerson(await api.openAgency(), ['official']);
    await signIn(email, TEST_PASSWORD);
    const verify = jest.spyOn(api.app.get(PasswordHasher, { strict: false }), 'verify');
    const workOf = async (name: string) => {
      verify.mockClear();
      await signIn(name, 'not the password at all');
      return verify.mock.calls.map(([stored]) => stored.slice(0, stored.lastIndexOf('p=') + 3));
    };

    const [known, unknown] = [await workOf(email), await workOf('nobody@agency.example')];
    verify.mockRestore();
    expect(known).toEqual(['$argon2id$v=19$m=19456,t=2,p=1']);
    expect(unknown).toEqual(known);
  });

  it('delays the eleventh try on one account, and only there', async () => {
    const agency = await api.openAgency();
    const [attacked, other] = [
      await api.addPerson(agency, ['official']),
      await api.addPerson(agency, ['official']),
    ];
    for (let tries = 0; tries < 10; tries++) await signIn(attacked.email, 'wrong every time');

    const refused = await signIn(attacked.email, TEST_PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn(other.email, TEST_PASSWORD)).status).toBe(200);
  });

  it('asks which agency when one e-mail and password open two', async () => {
    const [first, second] = [await api.openAgency('first-agency'), await api.openAgency('second-agency')];
    const { email } = await api.addPerson(first, ['official']);
    const twin = await api.addPerson(second, ['official']);
    await api.database.query('UPDATE person SET email = $1 WHERE id = $2', [email, twin.personId]);
    await api.database.query('UPDATE credential SET email = $1 WHERE person_id = $2', [email, twin.personId]);

    const asked = await signIn(email, TEST_PASSWORD);
    expect(asked.status).toBe(409);
    expect(asked.body.faults?.map(({ at }) => at).sort()).toEqual(['first-agency', 'second-agency']);

    const chosen = await api.call<Me>('POST', '/session', {
      body: { email, password: TEST_PASSWORD, agency: 'second-agency' },
    });
    expect(chosen.body.agency.slug).toBe('second-agency');
  });

  it('ends the session on the server', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);

    expect((await api.call('DELETE', '/session', { as: person })).status).toBe(204);
    expect((await api.call('GET', '/session', { as: person })).status).toBe(401);
  });

  it('knows nobody once the person is disabled or the session has run out', async () => {
    const agency = await api.openAgency();
    const [disabled, expired, idle] = [
      await api.addPerson(agency, ['official']),
      await api.addPerson(agency, ['official']),
      await api.addPerson(agency, ['official']),
    ];
    await api.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled.personId]);
    await api.database.query('UPDATE session SET expires_at = now() WHERE person_id = $1', [
      expired.personId,
    ]);
    await api.database.query(
      `UPDATE session SET seen_at = now() - interval '31 minutes' WHERE person_id = $1`,
      [idle.personId],
    );

    for (const person of [disabled, expired, idle]) {
      expect((await api.call('GET', '/session', { as: person })).status).toBe(401);
    }
  });

  it('refuses a change that does not come from its own pages', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const change = (headers: Record<string, string>) =>
      api.call<Problem>('PATCH', '/session', { as: person, body: { language: 'ru' }, headers });

    expect((await change({ 'x-qabilet-csrf': '' })).body.code).toBe('http.cross-site-request');
    expect((await change({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await change({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('uses a __Host- cookie that only travels encrypted where TLS is on', async () => {
    const secure = await startTestApp({ TLS: 'on' });
    const { email } = await secure.addPerson(await secure.openAgency(), ['official']);

    const opened = await secure.call('POST', '/session', { body: { email, password: TEST_PASSWORD } });
    await secure.stop();
    expect(String(opened.headers['set-cookie'])).toMatch(/^__Host-qabilet=.*Path=\/;.*Secure/);
    expect(opened.headers['strict-transport-security']).toContain('max-age=31536000');
  });
});
