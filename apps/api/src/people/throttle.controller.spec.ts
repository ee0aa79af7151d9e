import { randomUUID } from 'node:crypto';
import type { Problem } from '@qabilet/contracts';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

interface Try {
  readonly from?: string;
  readonly password?: string;
  readonly headers?: Record<string, string>;
}

describe('guessing', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp({ TRUSTED_PROXIES: '10.9.9.9' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.database.query('DELETE FROM sign_in_throttle'));

  async function send(path: string, payload: object, { from = '192.0.2.7', headers = {} }: Try = {}) {
    const reply = await api.app.inject({
      method: path === '/password' ? 'PUT' : 'POST',
      url: `/api${path}`,
      payload,
      remoteAddress: from,
      headers: { 'x-qabilet-csrf': '1', ...headers },
    });
    return {
      status: reply.statusCode,
      wait: Number(reply.headers['retry-after'] ?? 0),
      body: reply.json<Problem>(),
    };
  }
  const signIn = (email: string, how: Try = {}) =>
    send('/session', { email, password: how.password ?? TEST_PASSWORD }, how);
  const fail = async (email: string, times: number, how: Try = {}) => {
    for (let tries = 0; tries < times; tries++) await signIn(email, { password: 'wrong every time', ...how });
  };
  /** As if that much time had passed. */
  const later = (seconds: number) =>
    api.database.query(
      `UPDATE sign_in_throttle SET blocked_until = blocked_until - make_interval(secs => $1),
         expires_at = expires_at - make_interval(secs => $1)`,
      [seconds],
    );
  const official = async (): Promise<TestPerson> => api.addPerson(await api.openAgency(), ['official']);

  it('is free nine times, then waits twice as long after each failure, up to fifteen minutes', async () => {
    const { email } = await official();
    await fail(email, 10);

    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const { status, wait } = await signIn(email, { password: 'wrong' });
      expect(status).toBe(429);
      waits.push(wait);
      await later(wait);
      await fail(email, 1);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);

    await later(900);
    expect((await signIn(email)).status).toBe(200);
  });

  it('is no faster many at a time', async () => {
    const { email } = await official();

    const replies = await Promise.all(
      Array.from({ length: 40 }, () => signIn(email, { password: 'wrong every time' })),
    );

    expect(replies.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  it('begins anew after a right guess', async () => {
    const { email } = await official();
    await fail(email, 9);
    expect((await signIn(email)).status).toBe(200);
    await fail(email, 9);

    expect((await signIn(email)).status).toBe(200);
  });

  it('elsewhere cannot keep a person out where they have signed in before', async () => {
    const { email } = await official();
    await signIn(email, { from: '198.51.100.4' });
    await fail(email, 15, { from: '203.0.113.9' });

    expect((await signIn(email, { from: '203.0.113.9' })).status).toBe(429);
    expect((await signIn(email, { from: '198.51.100.200' })).status).toBe(200);
  });

  it('of many accounts from one network ends after a hundred failures in five minutes, but for those known there', async () => {
    const { email: known } = await official();
    const { email: stranger } = await official();
    await signIn(known);
    for (let tries = 0; tries < 100; tries++) await fail(`${randomUUID()}@agency.example`, 1);

    const refused = await signIn(stranger, { from: '192.0.2.200' });
    expect(refused.status).toBe(429);
    expect(refused.wait).toBeGreaterThan(200);
    expect((await signIn(stranger, { from: '198.51.100.4' })).status).toBe(200);
    expect((await signIn(known)).status).toBe(200);
    await later(301);
    expect((await signIn(stranger)).status).toBe(200);
  });

  it('is not what three hundred people do who come in behind one address at once', async () => {
    const agency = await api.openAgency();
    const people: TestPerson[] = [];
    for (let person = 0; person < 300; person++) people.push(await api.addPerson(agency, ['official']));

    const replies = await Promise.all(people.map(({ email }) => signIn(email)));

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('is not hidden by a header that names another address, unless a trusted proxy says so', async () => {
    const guess = (tries: number, from: string) =>
      signIn(`${randomUUID()}@agency.example`, {
        from,
        password: 'wrong',
        headers: { 'x-forwarded-for': `203.0.${tries}.1` },
      });
    for (let tries = 0; tries < 100; tries++) await guess(tries, '192.0.2.7');
    expect((await guess(200, '192.0.2.7')).status).toBe(429);

    for (let tries = 0; tries < 101; tries++) await guess(tries, '10.9.9.9');
    expect((await guess(200, '10.9.9.9')).status).toBe(401);
  });

  it.each<[string, (person: TestPerson) => readonly [path: string, body: object]]>([
    [
      'the password that is to be changed',
      () => ['/password', { current: 'wrong', next: 'seven plums on a sill' }],
    ],
    [
      'the password before a second factor is set up',
      () => ['/second-factor/enrolment', { password: 'wrong' }],
    ],
  ])('%s waits as well', async (_, request) => {
    const person = await official();
    const [path, body] = request(person);
    const guess = () => send(path, body, { headers: { cookie: person.cookie } });
    for (let tries = 0; tries < 10; tries++) expect((await guess()).status).toBe(422);

    expect((await guess()).status).toBe(429);
  });

  it.each([
    ['a code', { code: '000000' }],
    ['a recovery code', { recoveryCode: 'x'.repeat(24) }],
  ])(
    '%s waits as well, and neither signing in again nor another request wipes that out',
    async (_, proof) => {
      const person = await official();
      await api.database.query(
        `INSERT INTO second_factor (tenant_id, person_id, secret, created_at, confirmed_at)
       VALUES ($1, $2, 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now(), now())`,
        [person.tenantId, person.personId],
      );
      await api.database.query(`UPDATE session SET state = 'awaiting-second-factor' WHERE person_id = $1`, [
        person.personId,
      ]);
      const guess = () => send('/second-factor/proof', proof, { headers: { cookie: person.cookie } });
      for (let tries = 0; tries < 9; tries++) expect((await guess()).status).toBe(422);
      const aside = { headers: { cookie: person.cookie } };
      expect((await send('/second-factor/confirmation', { code: '000000' }, aside)).status).toBe(409);

      expect((await signIn(person.email)).status).toBe(401);
      expect((await guess()).status).toBe(429);
    },
  );

  it('of invitations ends after a hundred from one network', async () => {
    const guess = () => send('/invitation-lookups', { token: randomUUID() });
    for (let tries = 0; tries < 100; tries++) expect((await guess()).status).toBe(410);

    expect((await guess()).status).toBe(429);
    expect((await send('/invitation-acceptances', { token: randomUUID(), password: 'x' })).status).toBe(429);
  });

  it('leaves no e-mail and no address in the database, and its counters are removed when they are over', async () => {
    const { email } = await official();
    await fail(email, 3);
    const { rows } = await api.database.query('SELECT * FROM sign_in_throttle');
    expect(JSON.stringify(rows)).not.toMatch(/agency\.example|192\.0\.2/);

    await later(2 * 24 * 3600);
    await fail('another@agency.example', 2);
    const left = await api.database.query<{ key: string }>('SELECT key FROM sign_in_throttle');
    expect(left.rows.map(({ key }) => key.split(':')[0]).sort()).toEqual(['account', 'network']);
  });
});
