import { randomUUID } from 'node:crypto';
import type { AuditPage, Me, PasswordResetView, Problem } from '@qabilet/contracts';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';

const NEXT = 'seven plums on a windowsill';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'skills@agency.example' });
});
afterAll(() => api.stop());
beforeEach(() => api.database.query('DELETE FROM sign_in_throttle'));

/** A link in the mailbox of somebody. */
async function linkOf({ tenantId, personId }: TestPerson): Promise<string> {
  const token = randomUUID();
  await api.database.query(
    `INSERT INTO password_reset (tenant_id, token_hash, person_id, created_at, expires_at)
     VALUES ($1, sha256($2::text::bytea), $3, now(), now() + interval '45 minutes')`,
    [tenantId, token, personId],
  );
  return token;
}

const ask = (email: string) => api.call<Problem>('POST', '/password-reset-requests', { body: { email } });
const find = (token: string) =>
  api.call<PasswordResetView & Problem>('POST', '/password-reset-lookups', { body: { token } });
const set = (token: string, password = NEXT) =>
  api.call<Problem>('POST', '/password-resets', { body: { token, password } });
const signIn = ({ email }: TestPerson, password: string) =>
  api.call<Me & Problem>('POST', '/session', { body: { email, password } });

describe('asking for a new password', () => {
  it('is answered alike for an address that is known and one that is not, and does the same for both', async () => {
    const known = await api.addPerson(await api.openAgency(), ['official']);
    const written = async () => {
      const { rows } = await api.database.query<{ email: string }>(
        `WITH taken AS (DELETE FROM reset_request RETURNING email) SELECT email FROM taken`,
      );
      const { rows: others } = await api.database.query<{ rows: number }>(
        `SELECT (SELECT count(*) FROM account_letter) + (SELECT count(*) FROM password_reset)
           + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM audit_entry) AS rows`,
      );
      return { emails: rows.map(({ email }) => email), others };
    };
    const still = ({ headers, status, text }: Awaited<ReturnType<typeof ask>>) => ({
      headers: { ...headers, 'x-request-id': 'of each' },
      status,
      text,
    });
    const before = await written();
    const toKnown = await ask(` ${known.email.toUpperCase()} `.trim());
    const byKnown = await written();
    const toUnknown = await ask('nobody@agency.example');
    const byUnknown = await written();

    expect(toKnown.status).toBe(202);
    expect(still(toUnknown)).toEqual(still(toKnown));
    expect(byKnown).toEqual({ ...before, emails: [known.email] });
    expect(byUnknown).toEqual({ ...before, emails: ['nobody@agency.example'] });
  });

  it('waits after ten times for an address, whoever has it, and keeps nobody from signing in', async () => {
    const known = await api.addPerson(await api.openAgency(), ['official']);
    for (const email of [known.email, 'nobody@agency.example']) {
      for (let times = 0; times < 10; times++) expect((await ask(email)).status).toBe(202);
      const { status, headers } = await ask(email);
      expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
    }
    expect((await signIn(known, TEST_PASSWORD)).status).toBe(200);
  });

  it('waits after a hundred times from one network', async () => {
    for (let times = 0; times < 100; times++) expect((await ask(`${times}@agency.example`)).status).toBe(202);
    expect((await ask('another@agency.example')).status).toBe(429);
  });

  it('is refused in words, whoever asks, where no letters are sent', async () => {
    const silent = await startTestApp();
    const { status, body } = await silent.call<Problem>('POST', '/password-reset-requests', {
      body: { email: 'nobody@agency.example' },
    });
    await silent.stop();
    expect([status, body.code]).toEqual([409, 'letters.no-mail-service']);
  });
});

describe('a link to a new password', () => {
  it('tells whose it is, sets the password once, ends every session and begins none', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const token = await linkOf(person);

    const found = await find(token);
    expect(found.body).toMatchObject({ email: person.email, shortestPassword: 15 });
    const done = await set(token);
    expect([done.status, done.headers['set-cookie']]).toEqual([204, undefined]);

    expect((await api.call('GET', '/session', { as: person })).status).toBe(401);
    expect((await signIn(person, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(person, NEXT)).status).toBe(200);
    for (const again of [await set(token), await find(token)])
      expect([again.status, again.body.code]).toEqual([410, 'people.reset-link-used-or-expired']);
  });

  it('is no way around the second factor: it stays as it is and is asked for', async () => {
    const person = await api.addPerson(await api.openAgency(), ['administrator']);
    await api.database.query(
      `INSERT INTO second_factor (tenant_id, person_id, secret, created_at, confirmed_at)
       VALUES ($1, $2, 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now(), now())`,
      [person.tenantId, person.personId],
    );
    await set(await linkOf(person));

    const { status, body, text } = await signIn(person, NEXT);
    expect([status, body.code]).toEqual([401, 'people.awaiting-second-factor']);
    expect(text).not.toContain('Test Person');
  });

  it('takes no password that will not do, and can still be used then', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official'], 'Aigerim Bekova');
    const token = await linkOf(person);

    expect((await set(token, 'short')).body.code).toBe('people.password-too-short');
    expect((await set(token, 'AigerimBekova2026')).body.code).toBe('people.password-easily-guessed');
    expect((await set(token)).status).toBe(204);
  });

  it('ends when the password is changed in another way', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    const token = await linkOf(person);
    await api.call('PUT', '/password', { as: person, body: { current: TEST_PASSWORD, next: NEXT } });

    expect((await find(token)).status).toBe(410);
  });

  it('lets its person in at once, however many wrong passwords were tried before', async () => {
    const person = await api.addPerson(await api.openAgency(), ['official']);
    for (let tries = 0; tries < 11; tries++) await signIn(person, 'wrong');
    expect((await signIn(person, TEST_PASSWORD)).status).toBe(429);
    await set(await linkOf(person));

    expect((await signIn(person, NEXT)).status).toBe(200);
  });

  it('cannot be guessed: after a hundred tries from one network the next ones wait', async () => {
    for (let tries = 0; tries < 100; tries++) expect((await find(randomUUID())).status).toBe(410);
    expect((await find(randomUUID())).status).toBe(429);
    expect((await set(randomUUID())).status).toBe(429);
  });

  it('stands in the audit log by what it did, without its secret and without the password', async () => {
    const agency = await api.openAgency();
    const administrator = await api.addPerson(agency, ['administrator']);
    const person = await api.addPerson(agency, ['official']);
    const token = await linkOf(person);
    await set(token);

    const { body, text } = await api.call<AuditPage>('GET', '/audit', { as: administrator });
    expect(body.rows[0]).toMatchObject({ action: 'people.password-reset' });
    for (const secret of [token, NEXT]) expect(text).not.toContain(secret);
  });
});
