import type { AuditPage, PersonPage, Problem } from '@qabilet/contracts';
import { startTestApp, TEST_PASSWORD, type TestApp } from '../testing/index';

describe('people of an agency', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  it('are listed to an administrator, theirs alone', async () => {
    const [agency, foreign] = [await api.openAgency(), await api.openAgency()];
    const administrator = await api.addPerson(agency, ['administrator'], 'Administrator');
    await api.addPerson(agency, ['official', 'trainer'], 'Bekova');
    await api.addPerson(foreign, ['official'], 'Foreign canary');

    const { body } = await api.call<PersonPage>('GET', '/people', { as: administrator });
    expect(body.total).toBe(2);
    expect(body.rows.map(({ name, roles }) => [name, roles])).toEqual([
      ['Administrator', ['administrator']],
      ['Bekova', ['official', 'trainer']],
    ]);
  });

  it('are found by a part of their name, wild cards taken as they are', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator'], 'Administrator');
    await api.addPerson(agency, ['official'], 'Bekova');

    const search = async (term: string) =>
      (await api.call<PersonPage>('GET', `/people?search=${encodeURIComponent(term)}`, { as: administrator }))
        .body.total;
    expect(await search('bEk')).toBe(1);
    expect(await search('%')).toBe(0);
    expect(await search("' OR 1=1 --")).toBe(0);
  });

  it.each(['official', 'trainer', 'agency-lead', 'author'] as const)(
    'are not shown to a person who is only %s',
    async (role) => {
      const person = await api.addPerson(await api.openAgency(), [role]);

      const refused = await api.call<Problem>('GET', '/people', { as: person });
      expect(refused.status).toBe(403);
      expect(refused.body.code).toBe('people.not-allowed');
    },
  );

  it('lose their sessions when their roles change, and the audit log says who did it', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator'], 'The administrator');
    const trainer = await api.addPerson(agency, ['trainer']);

    const changed = await api.call('PUT', `/people/${trainer.personId}/roles`, {
      as: administrator,
      body: { roles: ['official'] },
    });
    expect(changed.status).toBe(204);
    expect((await api.call('GET', '/session', { as: trainer })).status).toBe(401);

    const { body } = await api.call<AuditPage>('GET', '/audit', { as: administrator });
    expect(body.rows[0]).toMatchObject({
      actorName: 'The administrator',
      action: 'people.roles-changed:official',
    });
  });

  it('are shut out at once when they are disabled, and let in again', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator']);
    const official = await api.addPerson(agency, ['official']);
    const change = (method: 'PUT' | 'DELETE', as = administrator) =>
      api.call(method, `/people/${official.personId}/disabling`, { as });
    const signIn = () =>
      api.call('POST', '/session', { body: { email: official.email, password: TEST_PASSWORD } });

    expect((await change('PUT', await api.addPerson(await api.openAgency(), ['administrator']))).status).toBe(
      404,
    );
    expect((await change('PUT')).status).toBe(204);
    expect((await api.call('GET', '/session', { as: official })).status).toBe(401);
    expect((await signIn()).status).toBe(401);
    expect((await change('PUT')).status).toBe(404);

    expect((await change('DELETE')).status).toBe(204);
    expect((await signIn()).status).toBe(200);
    const { body } = await api.call<AuditPage>('GET', '/audit', { as: administrator });
    expect(body.rows.map(({ action }) => action)).toEqual([
      'people.signed-in',
      'people.enabled',
      'people.disabled',
    ]);
  });

  it('of another agency cannot be changed and do not exist', async () => {
    const administrator = await api.addPerson(await api.openAgency(), ['administrator']);
    const foreigner = await api.addPerson(await api.openAgency(), ['trainer']);

    const refused = await api.call('PUT', `/people/${foreigner.personId}/roles`, {
      as: administrator,
      body: { roles: [] },
    });
    expect(refused.status).toBe(404);
    expect((await api.call('GET', '/session', { as: foreigner })).status).toBe(200);
  });

  it('keep an administrator when two disable each other at the same moment', async () => {
    const agency = await api.openAgency();
    const [one, other] = [
      await api.addPerson(agency, ['administrator']),
      await api.addPerson(agency, ['administrator']),
    ];

    const replies = await Promise.all([
      api.call('PUT', `/people/${other.personId}/disabling`, { as: one }),
      api.call('PUT', `/people/${one.personId}/disabling`, { as: other }),
    ]);

    expect(replies.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('keep at least one administrator', async () => {
    const administrator = await api.addPerson(await api.openAgency(), ['administrator']);

    const refused = await api.call<Problem>('PUT', `/people/${administrator.personId}/roles`, {
      as: administrator,
      body: { roles: ['official'] },
    });
    expect(refused.body.code).toBe('people.last-administrator');
    const alsoRefused = await api.call<Problem>('PUT', `/people/${administrator.personId}/disabling`, {
      as: administrator,
    });
    expect(alsoRefused.body.code).toBe('people.last-administrator');
  });
});
