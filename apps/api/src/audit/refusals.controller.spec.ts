import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

interface Counted {
  readonly action: string;
  readonly about_id: string;
  readonly route: string | null;
  readonly times: number;
}

const [SPENT, UNKNOWN] = [
  'a-token-that-was-given-once-1234567890-abcde',
  'a-token-that-nobody-was-ever-given-12345',
];
const WRONG = 'not the password of anybody';

describe('what is refused', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  const official = async () => api.addPerson(await api.openAgency(), ['official']);
  const counted = async ({ tenantId }: Pick<TestPerson, 'tenantId'>): Promise<readonly Counted[]> =>
    (
      await api.database.query<Counted>(
        'SELECT action, about_id, route, times FROM refusal WHERE tenant_id = $1 ORDER BY action',
        [tenantId],
      )
    ).rows;
  /** The reply does not wait for the count. */
  const eventually = async (who: Pick<TestPerson, 'tenantId'>, expected: readonly Counted[]) => {
    for (let tries = 0; tries < 200 && (await timesOf(who)) < timesIn(expected); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await counted(who)).toEqual(expected);
  };
  const timesIn = (rows: readonly Counted[]) => rows.reduce((sum, { times }) => sum + times, 0);
  const timesOf = async (who: Pick<TestPerson, 'tenantId'>) => timesIn(await counted(who));
  const signIn = (email: string, password: string) =>
    api.call('POST', '/session', { body: { email, password } });

  it('is counted where a password was wrong, for the person whose address was typed', async () => {
    const who = await official();
    for (let i = 0; i < 3; i++) expect((await signIn(who.email.toUpperCase(), WRONG)).status).toBe(401);
    expect((await signIn(who.email, TEST_PASSWORD)).status).toBe(200);

    await eventually(who, [
      { action: 'people.sign-in-failed', about_id: who.personId, route: null, times: 3 },
    ]);
  });

  it('is counted for nobody where nobody has the address', async () => {
    const before = await api.database.query('SELECT sum(times) FROM refusal');
    expect((await signIn('nobody@agency.example', WRONG)).status).toBe(401);
    const who = await official();
    await signIn(who.email, WRONG);
    await eventually(who, [
      { action: 'people.sign-in-failed', about_id: who.personId, route: null, times: 1 },
    ]);
    const after = await api.database.query('SELECT sum(times) FROM refusal');
    expect(Number(after.rows[0].sum)).toBe(Number(before.rows[0].sum) + 1);
  });

  it('is counted when it was not even tried, because too much had been guessed', async () => {
    const who = await official();
    for (let i = 0; i < 12; i++) await signIn(who.email, WRONG);

    for (let tries = 0; tries < 200 && (await timesOf(who)) < 12; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    const rows = await counted(who);
    expect(rows.map(({ action }) => action)).toEqual(['people.guess-not-admitted', 'people.sign-in-failed']);
    expect(timesIn(rows)).toBe(12);
  });

  it('is counted where a session was asked for a password or a code', async () => {
    const who = await official();
    await api.call('PUT', '/password', { as: who, body: { current: WRONG, next: `${TEST_PASSWORD} anew` } });
    await api.call('POST', '/second-factor/enrolment', { as: who, body: { password: TEST_PASSWORD } });
    await api.call('POST', '/second-factor/confirmation', { as: who, body: { code: '000000' } });

    await eventually(who, [
      { action: 'people.password-refused', about_id: who.personId, route: null, times: 1 },
      { action: 'people.second-factor-refused', about_id: who.personId, route: null, times: 1 },
    ]);
  });

  it('is counted where a role does not include what was asked for, under the form of its address', async () => {
    const who = await official();
    expect((await api.call('GET', '/audit', { as: who })).status).toBe(403);
    const path = `/people/${who.personId}/second-factor`;
    expect((await api.call('DELETE', path, { as: who })).status).toBe(403);

    await eventually(who, [
      {
        action: 'access.refused',
        about_id: who.personId,
        route: 'DELETE /api/people/:id/second-factor',
        times: 2,
      },
    ]);
  });

  it('is counted where another site made somebody ask for a change', async () => {
    const who = await official();
    const foreign = { 'x-qabilet-csrf': '0' };
    const ask = (as?: TestPerson) => api.call('DELETE', '/sessions', { as, headers: foreign });
    expect((await ask(who)).status).toBe(403);
    expect((await ask()).status).toBe(403);

    await eventually(who, [
      { action: 'access.refused', about_id: who.personId, route: 'DELETE /api/sessions', times: 1 },
    ]);
  });

  it('is counted where an invitation is tried that was used or has run out', async () => {
    const who = await official();
    await api.database.query(
      `INSERT INTO invitation (tenant_id, token_hash, person_id, created_at, expires_at)
       VALUES ($1, sha256($2::text::bytea), $3, now() - interval '2 days', now() - interval '1 day')`,
      [who.tenantId, SPENT, who.personId],
    );
    const accept = (token: string) =>
      api.call('POST', '/invitation-acceptances', {
        body: { token, password: 'seven plums on a windowsill' },
      });
    expect((await api.call('POST', '/invitation-lookups', { body: { token: SPENT } })).status).toBe(410);
    expect((await accept(SPENT)).status).toBe(410);
    expect((await accept(UNKNOWN)).status).toBe(410);

    await eventually(who, [
      { action: 'people.invitation-refused', about_id: who.personId, route: null, times: 2 },
    ]);
  });
});
