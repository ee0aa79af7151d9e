import { randomUUID } from 'node:crypto';
import type { AuditPage, InvitationView, Me, Problem } from '@qabilet/contracts';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

const NEXT = 'seven plums on a windowsill';

describe('the password of a person', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  const signIn = (email: string, password: string) =>
    api.call<Me & Problem>('POST', '/session', { body: { email, password } });
  const change = (as: TestPerson, current: string, next: string) =>
    api.call<Problem>('PUT', '/password', { as, body: { current, next } });
  const hashOf = async ({ personId }: TestPerson) =>
    (
      await api.database.query<{ password_hash: string }>(
        'SELECT password_hash FROM credential WHERE person_id = $1',
        [personId],
      )
    ).rows[0]?.password_hash;

  it('is changed by whoever knows the one before; every other session ends, and this one gets a new secret', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const elsewhere = {
      ...person,
      cookie: String((await signIn(person.email, TEST_PASSWORD)).headers['set-cookie']),
    };

    const changed = await change(person, TEST_PASSWORD, NEXT);
    const renewed = { ...person, cookie: String(changed.headers['set-cookie']).split(';')[0] ?? '' };

    expect(changed.status).toBe(204);
    expect((await api.call('GET', '/session', { as: elsewhere })).status).toBe(401);
    expect((await api.call('GET', '/session', { as: person })).status).toBe(401);
    expect((await api.call('GET', '/session', { as: renewed })).status).toBe(200);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(person.email, NEXT)).status).toBe(200);
  });

  it('stays as it is when the one before is wrong or the next one will not do', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official'], 'Aigerim Bekova');

    const wrong = await change(person, 'not the password', NEXT);
    const weak = await change(person, TEST_PASSWORD, 'AigerimBekova2026');

    expect([wrong.status, wrong.body.code]).toEqual([422, 'people.wrong-password']);
    expect([weak.status, weak.body.code]).toEqual([422, 'people.password-easily-guessed']);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
  });

  it('takes 128 characters of any script, and the same ones however they are put together', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const long = 'Ёлка и ёж: é! 🌾 '.repeat(8).slice(0, 128);

    expect((await change(person, TEST_PASSWORD, long.normalize('NFD'))).status).toBe(204);

    expect((await signIn(person.email, long.normalize('NFC'))).status).toBe(200);
  });

  it('is hashed anew at the next sign-in when the parameters have changed, and still opens', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const before = await hashOf(person);

    await signIn(person.email, TEST_PASSWORD);

    const after = await hashOf(person);
    expect(before).toContain('m=1024,');
    expect(after).toContain('m=19456,t=2,p=1');
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
    expect(await hashOf(person)).toBe(after);
  });

  it('may be of eight characters where a second factor stands beside it', async () => {
    const agency = await api.openAgency();
    const [trainer, official] = [
      await api.addPerson(agency, ['trainer']),
      await api.addPerson(agency, ['official']),
    ];

    expect((await change(trainer, TEST_PASSWORD, 'gzh7kd0w')).status).toBe(204);
    expect((await change(official, TEST_PASSWORD, 'gzh7kd0w')).body.code).toBe('people.password-too-short');
  });

  it('is never told in the audit log, only that it was changed', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator']);
    await change(await api.addPerson(agency, ['official']), TEST_PASSWORD, NEXT);

    const { body, text } = await api.call<AuditPage>('GET', '/audit', { as: administrator });

    expect(body.rows[0]?.action).toBe('people.password-changed');
    expect(text).not.toContain(NEXT);
  });

  const invite = async ({ tenantId, personId }: TestPerson): Promise<string> => {
    const token = randomUUID();
    await api.database.query(
      `INSERT INTO invitation (tenant_id, token_hash, person_id, created_at, expires_at)
       VALUES ($1, sha256($2::text::bytea), $3, now(), now() + interval '1 day')`,
      [tenantId, token, personId],
    );
    return token;
  };

  it.each([
    ['official', 15],
    ['trainer', 8],
  ] as const)(
    'needs what the invitation of a person who is %s says: %d characters',
    async (role, shortest) => {
      const person = await api.addPerson(await api.openAgency(), [role]);
      const token = await invite(person);

      const found = await api.call<InvitationView>('POST', '/invitation-lookups', { body: { token } });
      expect(found.body.shortestPassword).toBe(shortest);
      const accept = (password: string) =>
        api.call<Me & Problem>('POST', '/invitation-acceptances', { body: { token, password } });
      const enough = NEXT.slice(0, shortest);
      expect((await accept(enough.slice(1))).body.code).toBe('people.password-too-short');
      expect((await accept(enough)).body.code).not.toBe('people.password-too-short');
    },
  );

  it('is set by an invitation only if it will do', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const token = await invite(person);
    const accept = (password: string) =>
      api.call<Me & Problem>('POST', '/invitation-acceptances', { body: { token, password } });

    expect((await accept('passwordpassword')).body.code).toBe('people.password-easily-guessed');
    expect((await accept(NEXT)).status).toBe(200);
    expect((await accept(NEXT)).status).toBe(410);
  });

  it('that a second factor once allowed to be short is none to sign in with alone', async () => {
    const short = 'plum tree 9';
    const agency = await api.openAgency();
    const trainer = await api.addPerson(agency, ['trainer', 'official']);
    expect((await change(trainer, TEST_PASSWORD, short)).status).toBe(204);
    await api.database.query("DELETE FROM access_grant WHERE person_id = $1 AND role = 'trainer'", [
      trainer.personId,
    ]);

    const { status, body, headers } = await signIn(trainer.email, short);
    expect([status, body.code]).toEqual([401, 'people.enrolling']);
    const half = { ...trainer, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
    expect((await api.call('GET', '/my/assignments', { as: half })).status).toBe(401);

    const official = await api.addPerson(agency, ['official']);
    expect((await signIn(official.email, TEST_PASSWORD)).status).toBe(200);
  });
});
