import { randomUUID } from 'node:crypto';
import {
  AnswerResetRequests,
  FindAccounts,
  KeepResetPassword,
  LookUpResetLink,
  NewPassword,
  Postman,
  ResetLinkNotValid,
  ResetPassword,
  SecondFactorPolicy,
  SendAccountLetter,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { SmtpPostman } from '@qabilet/letters';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { startMailServer, type MailServer } from '../testing/mail-server';
import { LETTER_WORK_PROVIDERS } from './letter-works';

const PASSWORD = 'seven plums on a windowsill';

let mail: MailServer;
let test: TestContext;
beforeAll(async () => {
  mail = await startMailServer();
  const postman = new SmtpPostman({
    url: mail.url,
    from: 'Skills check <skills@agency.example>',
    publicUrl: 'https://skills.agency.example',
    allowsPlain: true,
  });
  test = await startTestContext(
    [
      ...LETTER_WORK_PROVIDERS,
      FindAccounts,
      KeepResetPassword,
      LookUpResetLink,
      NewPassword,
      ResetPassword,
      { provide: SecondFactorPolicy, useValue: new SecondFactorPolicy('real') },
      { provide: Postman, useValue: postman },
    ],
    'qabilet_worker',
  );
});
beforeEach(async () => {
  (mail.letters as unknown[]).length = 0;
  await test.database.query('DELETE FROM outbox; DELETE FROM account_letter');
});
afterAll(async () => {
  await test.stop();
  await mail.stop();
});

interface Somebody {
  readonly tenantId: Id<'Tenant'>;
  readonly personId: string;
  readonly email: string;
}

interface Shape {
  readonly tenantId?: Id<'Tenant'>;
  readonly email?: string;
  readonly language?: string;
  readonly password?: boolean;
}

async function somebody(shape: Shape = {}): Promise<Somebody> {
  const { tenantId = await test.openAgency(), language = 'en', password = true } = shape;
  const personId = randomUUID();
  const email = shape.email ?? `${personId}@agency.example`;
  await test.database.query(
    `INSERT INTO person (tenant_id, id, name, email, language, created_at) VALUES ($1, $2, 'Aigerim Bekova', $3, $4, now())`,
    [tenantId, personId, email, language],
  );
  if (password)
    await test.database.query(
      `INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at) VALUES ($1, $2, $3, 'before', now())`,
      [tenantId, personId, email],
    );
  return { tenantId, personId, email };
}

/** An agency whose people have a sign-in of their own for the domain. */
async function withProvider(domain: string): Promise<Id<'Tenant'>> {
  const [tenantId, providerId] = [await test.openAgency(), randomUUID()];
  await test.database.query(
    `INSERT INTO identity_provider (tenant_id, id, name, issuer, client_id, client_secret_variable, created_at)
     VALUES ($1, $2, 'Northern sign-in', 'https://sso.example', $3, 'QABILET_OIDC_NORTH', now())`,
    [tenantId, providerId, domain],
  );
  await test.database.query(
    'INSERT INTO identity_provider_domain (tenant_id, domain, provider_id) VALUES ($1, $2, $3)',
    [tenantId, domain, providerId],
  );
  return tenantId;
}

/** As the API does it for any address. */
const ask = (email: string) =>
  test.database.query(
    'INSERT INTO reset_request (id, email, asked_at) VALUES (gen_random_uuid(), $1, now())',
    [email],
  );

/** Answers what was asked and sends what is on the way, as the outbox would have it. */
async function work(): Promise<void> {
  await test.get(AnswerResetRequests).execute();
  const { rows } = await test.database.query<{ id: string; tenant_id: string; letter: string }>(
    `SELECT id, tenant_id, payload ->> 'letterId' AS letter FROM outbox WHERE name = 'send-account-letter' ORDER BY created_at`,
  );
  for (const { tenant_id: tenantId, letter } of rows)
    await test.get(SendAccountLetter).execute(idOf(tenantId), { letterId: idOf(letter) });
}

const secretIn = (text = '') => /\/password-reset#(\S+)/.exec(text)?.[1] ?? '';
const reset = (token: string, password = PASSWORD) =>
  test.get(ResetPassword).execute({ token, password, network: '192.0.2' });

async function kinds({ personId }: Somebody): Promise<string[]> {
  const { rows } = await test.database.query<{ kind: string }>(
    `SELECT kind || ' ' || state AS kind FROM account_letter WHERE person_id = $1 ORDER BY asked_at, kind`,
    [personId],
  );
  return rows.map(({ kind }) => kind);
}

/** A link in the mailbox of somebody. */
async function linkOf(person: Somebody): Promise<string> {
  await ask(person.email);
  await work();
  return secretIn(mail.letters.at(-1)?.text);
}

describe('somebody who has forgotten their password', () => {
  it('gets a letter in their language with a link that sets another one', async () => {
    const person = await somebody({ language: 'kk' });
    const secret = await linkOf(person);

    expect(mail.letters).toHaveLength(1);
    expect(mail.letters[0]?.subject).toBe('Agency: жаңа құпиясөз');
    expect(mail.letters[0]?.text).toContain(`https://skills.agency.example/password-reset#${secret}\n`);
    expect(secret).toMatch(/^[\w-]{43}$/);

    await reset(secret);
    const { rows } = await test.database.query<{ hash: string }>(
      'SELECT password_hash AS hash FROM credential WHERE person_id = $1',
      [person.personId],
    );
    expect(rows[0]?.hash).toMatch(/^\$argon2id\$/);
  });

  it('is told by a second letter that it was set, and every session of theirs has ended', async () => {
    const person = await somebody({ language: 'ru' });
    const secret = await linkOf(person);
    await test.database.query(
      `INSERT INTO session (tenant_id, person_id, token_hash, created_at, seen_at, expires_at)
       VALUES ($1, $2, sha256($3::text::bytea), now(), now(), now() + interval '1 hour')`,
      [person.tenantId, person.personId, randomUUID()],
    );

    await reset(secret);
    await work();

    expect(await kinds(person)).toEqual(['password-link sent', 'password-set sent']);
    expect(mail.letters.at(-1)?.subject).toBe('Agency: ваш пароль изменён');
    expect(mail.letters.at(-1)?.text).not.toContain(secret);
    const { rowCount } = await test.database.query('SELECT 1 FROM session WHERE person_id = $1', [
      person.personId,
    ]);
    expect(rowCount).toBe(0);
  });

  it('is written to once, however often it is asked for within five minutes and whoever answers', async () => {
    const person = await somebody();
    for (let times = 0; times < 3; times++) await ask(person.email);
    const answer = test.get(AnswerResetRequests);
    await Promise.all([answer.execute(), answer.execute(), answer.execute()]);
    await ask(person.email);
    await work();

    expect(mail.letters).toHaveLength(1);
    await test.database.query(`UPDATE account_letter SET asked_at = asked_at - interval '6 minutes'`);
    await ask(person.email);
    await work();
    expect(mail.letters).toHaveLength(2);
  });

  it('is written to ten times a day at most', async () => {
    const person = await somebody();
    for (let times = 0; times < 12; times++) {
      await ask(person.email);
      await test.get(AnswerResetRequests).execute();
      await test.database.query(`UPDATE account_letter SET asked_at = asked_at - interval '6 minutes'`);
    }
    expect(await kinds(person)).toHaveLength(10);
  });

  it('is written to by each agency that knows them, each link for its own account', async () => {
    const one = await somebody();
    const other = await somebody({ email: one.email });
    await ask(one.email);
    await work();
    const secrets = mail.letters.map(({ text }) => secretIn(text));
    expect(new Set(secrets).size).toBe(2);

    await reset(secrets[0] ?? '');
    const { rows } = await test.database.query(
      `SELECT 1 FROM credential WHERE person_id = ANY ($1) AND password_hash = 'before'`,
      [[one.personId, other.personId]],
    );
    expect(rows).toHaveLength(1);
  });

  it('is not written to where they are disabled, have never set a password, or are not known', async () => {
    const disabled = await somebody();
    await test.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled.personId]);
    const invited = await somebody({ password: false });
    for (const email of [disabled.email, invited.email, 'nobody@agency.example']) await ask(email);
    await work();

    expect(mail.letters).toHaveLength(0);
    expect((await test.countRows()).reset_request).toBeUndefined();
  });

  it.each([
    ['has no password here', false],
    ['has had one before', true],
  ])('is told to sign in through their agency where they do, and %s', async (_what, password) => {
    const domain = `${randomUUID()}.example`;
    const person = await somebody({
      tenantId: await withProvider(domain),
      email: `a@${domain}`,
      password,
    });
    if (password)
      await test.database.query(
        `INSERT INTO external_identity (tenant_id, issuer, subject, person_id, linked_at)
         VALUES ($1, 'https://sso.example', 'subject', $2, now())`,
        [person.tenantId, person.personId],
      );
    await ask(person.email);
    await work();

    expect(await kinds(person)).toEqual(['password-elsewhere sent']);
    expect(mail.letters[0]?.text).toContain('you sign in through your agency');
    expect(secretIn(mail.letters[0]?.text)).toBe('');
  });
});

describe('a link to a new password', () => {
  it('is stored as a hash alone, and stands in no job and no entry of the audit log', async () => {
    const secret = await linkOf(await somebody());

    const { rows: tables } = await test.database.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    for (const { name } of tables) {
      const { rows } = await test.database.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
      expect(rows.filter(({ line }) => line.includes(secret))).toEqual([]);
    }
  });

  it('works once, also for fifty who follow it at once', async () => {
    const secret = await linkOf(await somebody());
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => reset(secret)));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(reset(secret)).rejects.toBeInstanceOf(ResetLinkNotValid);
  });

  it('ends with every other one of the person when one is used', async () => {
    const person = await somebody();
    const first = await linkOf(person);
    await test.database.query(`UPDATE account_letter SET asked_at = asked_at - interval '6 minutes'`);
    const second = await linkOf(person);
    await reset(second);

    await expect(reset(first)).rejects.toBeInstanceOf(ResetLinkNotValid);
  });

  it.each([
    ['after 45 minutes', `UPDATE password_reset SET expires_at = now() WHERE person_id = $1`],
    ['when its person is disabled', `UPDATE person SET disabled_at = now() WHERE id = $1`],
  ])('ends %s', async (_when, statement) => {
    const person = await somebody();
    const secret = await linkOf(person);
    const { rows } = await test.database.query<{ minutes: number }>(
      `SELECT round(extract(epoch FROM expires_at - created_at) / 60)::int AS minutes FROM password_reset WHERE person_id = $1`,
      [person.personId],
    );
    expect(rows).toEqual([{ minutes: 45 }]);

    await test.database.query(statement, [person.personId]);
    await expect(reset(secret)).rejects.toBeInstanceOf(ResetLinkNotValid);
  });

  it('is made anew for each try of a mail server that cannot take it now, and is dropped after an hour', async () => {
    const person = await somebody();
    await ask(person.email);
    mail.order('come-later');
    await work();
    expect(await kinds(person)).toEqual(['password-link waiting']);

    await work();
    expect(await kinds(person)).toEqual(['password-link sent']);

    const late = await somebody();
    await ask(late.email);
    await test.get(AnswerResetRequests).execute();
    await test.database.query(
      `UPDATE account_letter SET asked_at = asked_at - interval '2 hours' WHERE person_id = $1`,
      [late.personId],
    );
    await work();
    expect(await kinds(late)).toEqual(['password-link dropped']);
  });
});
