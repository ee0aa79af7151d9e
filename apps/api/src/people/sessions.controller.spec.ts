import type { AuditPage, Me, SessionRow } from '@qabilet/contracts';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0';

describe('the sessions of a person', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  async function signIn(person: TestPerson, headers: Record<string, string> = {}): Promise<TestPerson> {
    const { headers: answered } = await api.call<Me>('POST', '/session', {
      body: { email: person.email, password: TEST_PASSWORD },
      headers,
    });
    return { ...person, cookie: String(answered['set-cookie']).split(';')[0] ?? '' };
  }
  const isIn = async (person: TestPerson) =>
    (await api.call('GET', '/session', { as: person })).status === 200;
  const idle = (person: TestPerson, minutes: number) =>
    api.database.query(
      'UPDATE session SET seen_at = now() - make_interval(mins => $2) WHERE person_id = $1',
      [person.personId, minutes],
    );

  it('are listed with the device in words, the one that asks marked, and no secret', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const onFirefox = await signIn(person, { 'user-agent': FIREFOX });

    const { body, text } = await api.call<SessionRow[]>('GET', '/sessions', { as: onFirefox });

    expect(body).toHaveLength(2);
    expect(body.filter(({ isThisOne }) => isThisOne)).toEqual([
      expect.objectContaining({ browser: 'Firefox', system: 'Windows' }),
    ]);
    expect(text).not.toContain(onFirefox.cookie.split('=')[1]);
  });

  it('are of that person alone', async () => {
    const agency = await api.openAgency();
    const [person, other] = [
      await api.addPerson(agency, ['official']),
      await api.addPerson(agency, ['official']),
    ];

    const { body } = await api.call<SessionRow[]>('GET', '/sessions', { as: other });
    const refused = await api.call('DELETE', `/sessions/${body[0]?.id}`, { as: person });

    expect(body).toHaveLength(1);
    expect(refused.status).toBe(404);
    expect(await isIn(other)).toBe(true);
  });

  it('can be ended one by one', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const elsewhere = await signIn(person);
    const { body } = await api.call<SessionRow[]>('GET', '/sessions', { as: person });
    const other = body.find(({ isThisOne }) => !isThisOne);

    expect((await api.call('DELETE', `/sessions/${other?.id}`, { as: person })).status).toBe(204);

    expect(await isIn(elsewhere)).toBe(false);
    expect(await isIn(person)).toBe(true);
  });

  it('can all be ended but the one that asks', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const elsewhere = [await signIn(person), await signIn(person)];

    expect((await api.call('DELETE', '/sessions', { as: person })).status).toBe(204);

    expect(await Promise.all(elsewhere.map(isIn))).toEqual([false, false]);
    expect(await isIn(person)).toBe(true);
  });

  it('can all be ended by an administrator of the agency, and the audit log says who did it', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator'], 'The administrator');
    const stranger = await api.addPerson(await api.openAgency(), ['administrator']);
    const person = await api.addPerson(agency, ['official']);
    const path = `/people/${person.personId}/sessions`;

    expect((await api.call('DELETE', path, { as: stranger })).status).toBe(404);
    expect((await api.call('DELETE', path, { as: person })).status).toBe(403);
    expect(await isIn(person)).toBe(true);
    expect((await api.call('DELETE', path, { as: administrator })).status).toBe(204);

    expect(await isIn(person)).toBe(false);
    const { body } = await api.call<AuditPage>('GET', '/audit', { as: administrator });
    expect(body.rows[0]).toMatchObject({
      actorName: 'The administrator',
      action: 'people.sessions-ended-by-administrator',
    });
  });

  it('get a new secret at each sign-in, and the one the browser had before is worth nothing', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);

    const after = await signIn(person, { cookie: person.cookie });

    expect(after.cookie).not.toBe(person.cookie);
    expect(await isIn(person)).toBe(false);
    expect(await isIn(after)).toBe(true);
  });

  it('end after 30 idle minutes, for an administrator after 15, and any request counts as activity', async () => {
    const agency = await api.openAgency();
    const trainer = await api.addPerson(agency, ['trainer']);
    const administrator = await api.addPerson(agency, ['trainer', 'administrator']);

    await idle(trainer, 29);
    await idle(administrator, 14);
    expect([await isIn(trainer), await isIn(administrator)]).toEqual([true, true]);

    await idle(administrator, 14);
    await isIn(administrator);
    await api.database.query(
      `UPDATE session SET seen_at = seen_at - interval '2 minutes' WHERE person_id = $1`,
      [administrator.personId],
    );
    expect(await isIn(administrator)).toBe(true);

    await idle(trainer, 31);
    await idle(administrator, 16);
    expect([await isIn(trainer), await isIn(administrator)]).toEqual([false, false]);
  });

  it('are not kept awake by a page that renews itself while nobody touches it', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const headers = { 'x-qabilet-unattended': '1' };
    await idle(person, 29);
    expect((await api.call('GET', '/session', { as: person, headers })).status).toBe(200);

    await api.database.query(
      `UPDATE session SET seen_at = seen_at - interval '2 minutes' WHERE person_id = $1`,
      [person.personId],
    );
    expect((await api.call('GET', '/session', { as: person, headers })).status).toBe(401);
  });

  it('last twelve hours at the longest', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    await signIn(person);

    const { rows } = await api.database.query<{ hours: number }>(
      `SELECT extract(epoch FROM max(expires_at - created_at)) / 3600 AS hours FROM session WHERE person_id = $1`,
      [person.personId],
    );

    expect(Number(rows[0]?.hours)).toBe(12);
  });
});
