import { IdentityProviders } from '@qabilet/application';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { randomUUID } from 'node:crypto';
import { personResetCommand } from './person-reset';
import { signOnConnectCommand } from './sign-on-connect';

const environment = process.env.DATABASE_URL;
let context: TestContext;
let tenantId: string;
let said: string[];

beforeAll(async () => {
  context = await startTestContext([]);
  process.env.DATABASE_URL = context.url;
  tenantId = await context.openAgency();
});
afterAll(async () => {
  if (environment === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = environment;
  await context.stop();
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());

const OPTIONS = [
  ...['--name', 'Northern sign-in', '--client-id', 'qabilet'],
  ...['--secret-variable', 'QABILET_OIDC_NORTH', '--domains', 'North.example, n.example'],
];

describe('qabilet sign-on connect', () => {
  it('tells where people of a domain sign in, and what is left to do', async () => {
    await signOnConnectCommand.run(['https://sso.north.example', ...OPTIONS, '--second-factor', 'mfa,otp']);

    const [provider] = await context.get(IdentityProviders).ofDomain('north.example');
    expect(provider).toMatchObject({
      ...{ tenantId, issuer: 'https://sso.north.example', clientId: 'qabilet', name: 'Northern sign-in' },
      ...{ domains: ['n.example', 'north.example'], secondFactorValues: ['mfa', 'otp'] },
      clientSecretVariable: 'QABILET_OIDC_NORTH',
    });
    expect(said.join('\n')).toMatch(/\/api\/sign-on\/callback[^]*QABILET_OIDC_NORTH/);
  });

  it.each([
    [[...OPTIONS], 'The address of the issuer is missing'],
    [['https://a.example', ...OPTIONS.slice(2)], '--name is missing'],
    [['https://a.example', ...OPTIONS, '--secret-variable', 'DATABASE_URL'], 'begins with QABILET_OIDC_'],
    [['https://a.example', ...OPTIONS, '--domains', 'north'], '"north" is no domain'],
    [['http://a.example', ...OPTIONS], 'An issuer is an https:// address'],
  ])('says what is wrong with %j', async (words, message) => {
    await expect(signOnConnectCommand.run([...words])).rejects.toThrow(message);
  });
});

describe('qabilet person reset-second-factor', () => {
  it('frees a person of their second factor and ends their sessions', async () => {
    const personId = randomUUID();
    await context.database.query(
      `WITH person AS (INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada', 'ada@a.example', now()))
       SELECT 1`,
      [tenantId, personId],
    );
    await context.database.query(
      `INSERT INTO second_factor (tenant_id, person_id, secret, created_at, confirmed_at) VALUES ($1, $2, 'X', now(), now())`,
      [tenantId, personId],
    );
    await context.database.query(
      `INSERT INTO session (tenant_id, person_id, token_hash, created_at, seen_at, expires_at)
       VALUES ($1, $2, 'x', now(), now(), now() + interval '1 hour')`,
      [tenantId, personId],
    );

    await personResetCommand.run(['Ada@A.example']);

    expect(await context.countRows()).not.toMatchObject({ second_factor: expect.any(Number) });
    expect(await context.countRows()).not.toMatchObject({ session: expect.any(Number) });
  });

  it('says so where there is no such person, or nothing to reset', async () => {
    await expect(personResetCommand.run(['nobody@a.example'])).rejects.toMatchObject({
      code: 'people.person-not-found',
    });
    await expect(personResetCommand.run(['ada@a.example'])).rejects.toMatchObject({
      code: 'people.no-second-factor',
    });
  });
});
