import { randomUUID } from 'node:crypto';
import { ConnectProvider } from '@qabilet/application';
import type { Me, Problem, SignOnBegun, SignOnChoice } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';
import {
  startIdentityProvider,
  type Misbehaviour,
  type ProviderPerson,
  type TestProvider,
} from '../testing/identity-provider';

const PUBLIC_URL = 'http://127.0.0.1:4999';
const CLIENT = { id: 'qabilet', secret: 'the secret of this installation at the provider' };
const HOUR = 3600;

type AccessRole = Me['roles'][number];

describe('signing in through the provider of an agency', () => {
  let api: TestApp;
  let provider: TestProvider;
  beforeAll(async () => {
    provider = await startIdentityProvider({ ...CLIENT, callback: `${PUBLIC_URL}/api/sign-on/callback` });
    api = await startTestApp({ PUBLIC_URL, QABILET_OIDC_TEST: CLIENT.secret });
  });
  afterAll(async () => {
    await api.stop();
    await provider.stop();
  });
  afterEach(() => provider.behave({}));

  /** An agency whose people of a domain of its own sign in at the provider, and one of them. */
  async function arrange({
    roles = ['official'],
    secondFactorValues = [],
    issuer = provider.issuer,
  }: {
    roles?: AccessRole[];
    secondFactorValues?: string[];
    issuer?: string;
  } = {}) {
    const tenantId = await api.openAgency();
    const domain = `${randomUUID()}.example`;
    const { id } = await api.app.get(ConnectProvider, { strict: false }).execute({
      ...{ tenantId: idOf<'Tenant'>(tenantId), name: 'Northern sign-in', issuer, clientId: CLIENT.id },
      ...{ clientSecretVariable: 'QABILET_OIDC_TEST', domains: [domain], secondFactorValues },
    });
    const person = await api.addPerson(tenantId, roles);
    const email = `somebody@${domain}`;
    await api.database.query('UPDATE person SET email = $1 WHERE id = $2', [email, person.personId]);
    return { tenantId, domain, email, providerId: id, person, sub: randomUUID() };
  }
  type Arranged = Awaited<ReturnType<typeof arrange>>;
  const there = ({ sub, email }: Pick<Arranged, 'sub' | 'email'>): ProviderPerson => ({
    sub,
    email,
    email_verified: true,
  });

  async function begin({ email, providerId }: Pick<Arranged, 'email' | 'providerId'>, returnTo?: string) {
    const { body, headers } = await api.call<SignOnBegun & Problem>('POST', '/sign-ons', {
      body: { email, providerId, ...(returnTo && { returnTo }) },
    });
    return { ...body, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
  }
  async function comeBack(to: URL, cookie: string) {
    const path = to.pathname.replace('/api', '') + to.search;
    const { status, headers } = await api.call('GET', path, { headers: { cookie } });
    const session = [headers['set-cookie'] ?? []]
      .flat()
      .map((set) => String(set).split(';')[0] ?? '')
      .find((set) => set.startsWith('qabilet='));
    return { status, location: String(headers['location']), session };
  }
  async function signOn(arranged: Arranged, person = there(arranged), returnTo?: string) {
    const { address, cookie } = await begin(arranged, returnTo);
    return comeBack(await provider.visit(address, person), cookie);
  }
  const meOf = async (session: string | undefined) =>
    (await api.call<Me>('GET', '/session', { headers: { cookie: session ?? '' } })).body;

  it('is offered by the domain of the e-mail, whoever the person is', async () => {
    const { domain, providerId } = await arrange();
    const lookUp = async (email: string) =>
      (await api.call<SignOnChoice[]>('POST', '/sign-on-lookups', { body: { email } })).body;

    expect(await lookUp(`nobody@${domain.toUpperCase()}`)).toEqual([
      { id: providerId, name: 'Northern sign-in' },
    ]);
    expect(await lookUp('nobody@elsewhere.example')).toEqual([]);
  });

  it('asks with a code challenge, state and nonce, and keeps no secret in the address', async () => {
    const { address, cookie } = await begin(await arrange());
    const asked = new URL(address).searchParams;

    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect([asked.get('state'), asked.get('nonce'), asked.get('code_challenge')]).toEqual([
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
    ]);
    expect(address).not.toContain(cookie.split('=')[1]);
    expect(decodeURIComponent(address)).not.toContain(CLIENT.secret);
  });

  it('opens the session of an invited person, whose invitation then is worth nothing, and goes on where they were', async () => {
    const arranged = await arrange();
    await api.database.query(
      `INSERT INTO invitation (tenant_id, token_hash, person_id, created_at, expires_at)
       VALUES ($1, sha256('x'), $2, now(), now() + interval '1 day')`,
      [arranged.tenantId, arranged.person.personId],
    );

    const { status, location, session } = await signOn(arranged, there(arranged), '/results');

    expect([status, location]).toEqual([302, '/results']);
    expect(await meOf(session)).toMatchObject({ personId: arranged.person.personId });
    const { rows } = await api.database.query(
      'SELECT 1 FROM invitation WHERE person_id = $1 AND used_at IS NULL',
      [arranged.person.personId],
    );
    expect(rows).toEqual([]);
  });

  it('knows the person by issuer and subject from then on, whatever their e-mail has become', async () => {
    const arranged = await arrange();
    await signOn(arranged);

    const { session } = await signOn(arranged, { sub: arranged.sub, email: 'another@elsewhere.example' });

    expect((await meOf(session)).personId).toBe(arranged.person.personId);
  });

  it.each<[string, (arranged: Arranged) => ProviderPerson]>([
    ['nobody has entered', ({ domain }) => ({ sub: 'x', email: `stranger@${domain}`, email_verified: true })],
    ['has an e-mail nobody has verified', ({ email }) => ({ sub: 'x', email, email_verified: false })],
    ['has no e-mail', () => ({ sub: 'x' })],
  ])('enters no one who %s', async (_, personOf) => {
    const arranged = await arrange();

    const { location, session } = await signOn(arranged, personOf(arranged));

    expect([location, session]).toEqual(['/sign-in?problem=people.sign-on-unknown', undefined]);
    const { rows } = await api.database.query(
      'SELECT action, about_kind, times FROM refusal WHERE about_id = $1',
      [arranged.providerId],
    );
    expect(rows).toEqual([{ action: 'people.sign-on-failed', about_kind: 'identity-provider', times: 1 }]);
  });

  it('links a person once: a second identity of the same e-mail is not them', async () => {
    const arranged = await arrange();
    await signOn(arranged);

    const { location } = await signOn(arranged, there({ ...arranged, sub: randomUUID() }));

    expect(location).toBe('/sign-in?problem=people.sign-on-unknown');
  });

  it('links nobody of a domain that is not the provider’s, though the agency has entered them', async () => {
    const arranged = await arrange();
    await api.database.query(`UPDATE person SET email = 'boss@other.example' WHERE id = $1`, [
      arranged.person.personId,
    ]);

    const { session } = await signOn(arranged, there({ ...arranged, email: 'boss@other.example' }));

    expect(session).toBeUndefined();
  });

  it('keeps the same subject of one issuer apart in two agencies', async () => {
    const [first, second] = [await arrange(), await arrange()];

    const sessions = [await signOn(first), await signOn({ ...second, sub: first.sub })];

    expect((await meOf(sessions[0]?.session)).personId).toBe(first.person.personId);
    expect((await meOf(sessions[1]?.session)).personId).toBe(second.person.personId);
  });

  it('lets nobody in who was disabled', async () => {
    const arranged = await arrange();
    await signOn(arranged);
    await api.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [
      arranged.person.personId,
    ]);

    expect((await signOn(arranged)).session).toBeUndefined();
  });

  it('asks staff for the second factor, unless the provider has and the agency takes its word', async () => {
    const unsaid = await arrange({ roles: ['trainer'], secondFactorValues: ['mfa'] });
    const unheeded = await arrange({ roles: ['trainer'] });
    const heeded = await arrange({ roles: ['trainer'], secondFactorValues: ['mfa'] });

    const weak = await signOn(unsaid);
    await provider.behave({ claims: { amr: ['pwd', 'mfa'] } });
    const [ignored, strong] = [await signOn(unheeded), await signOn(heeded)];

    for (const { location, session } of [weak, ignored]) {
      expect(location).toBe('/second-factor?then=%2F');
      expect(await meOf(session)).toMatchObject({ code: 'people.enrolling' });
    }
    expect(await meOf(strong.session)).toMatchObject({ roles: ['trainer'] });
  });

  it.each(['//evil.example/x', '/\\evil.example', 'https://evil.example', '/api/session'])(
    'never leads on to %s',
    async (returnTo) => {
      const arranged = await arrange();

      expect((await signOn(arranged, there(arranged), returnTo)).location).toBe('/');
    },
  );

  describe('lets nobody in', () => {
    const refused = { location: '/sign-in?problem=people.sign-on-refused', session: undefined };

    it('without the cookie of the browser that began, or with that of another', async () => {
      const arranged = await arrange();
      const [{ address }, other] = [await begin(arranged), await begin(arranged)];
      const back = await provider.visit(address, there(arranged));

      expect(await comeBack(back, '')).toMatchObject(refused);
      expect(await comeBack(back, other.cookie)).toMatchObject(refused);
    });

    it.each<[string, (back: URL) => void]>([
      ['without a state', (back) => back.searchParams.delete('state')],
      ['with a foreign state', (back) => back.searchParams.set('state', 'x'.repeat(43))],
      ['with a code of somebody’s making', (back) => back.searchParams.set('code', 'x'.repeat(43))],
      ['from another issuer than asked', (back) => back.searchParams.set('iss', 'https://evil.example')],
      ['without the issuer the provider promises to name', (back) => back.searchParams.delete('iss')],
      ['with an error', (back) => back.searchParams.set('error', 'access_denied')],
    ])('%s', async (_, change) => {
      const arranged = await arrange();
      const { address, cookie } = await begin(arranged);
      const back = await provider.visit(address, there(arranged));
      change(back);

      expect(await comeBack(back, cookie)).toMatchObject(refused);
    });

    it('twice by one answer', async () => {
      const arranged = await arrange();
      const { address, cookie } = await begin(arranged);
      const back = await provider.visit(address, there(arranged));

      expect((await comeBack(back, cookie)).session).toBeDefined();
      expect(await comeBack(back, cookie)).toMatchObject(refused);
    });

    it('by a code that was taken before, brought to a new question', async () => {
      const arranged = await arrange();
      const first = await begin(arranged);
      const back = await provider.visit(first.address, there(arranged));
      await comeBack(back, first.cookie);
      const { address, cookie } = await begin(arranged);
      back.searchParams.set('state', new URL(address).searchParams.get('state') ?? '');

      expect(await comeBack(back, cookie)).toMatchObject(refused);
    });

    it('by a code that was asked for with another verifier', async () => {
      const arranged = await arrange();
      const { address, cookie } = await begin(arranged);
      await api.database.query('UPDATE sign_on_flow SET verifier = $1', ['x'.repeat(43)]);

      expect(await comeBack(await provider.visit(address, there(arranged)), cookie)).toMatchObject(refused);
    });

    it('after ten minutes', async () => {
      const arranged = await arrange();
      const { address, cookie } = await begin(arranged);
      await api.database.query('UPDATE sign_on_flow SET expires_at = now()');

      expect(await comeBack(await provider.visit(address, there(arranged)), cookie)).toMatchObject(refused);
    });

    const now = Math.floor(Date.now() / 1000);
    it.each<[string, Misbehaviour]>([
      ['of another nonce', { claims: { nonce: 'x'.repeat(43) } }],
      ['for another audience', { claims: { aud: 'somebody-else' } }],
      ['of another issuer', { claims: { iss: 'https://evil.example' } }],
      ['that has expired', { claims: { iat: now - 2 * HOUR, exp: now - HOUR } }],
      ['that nobody has signed', { alg: 'none' }],
      ['signed with the public key as a secret', { alg: 'HS256' }],
      ['signed with the client’s secret', { alg: 'HS256', withClientSecret: true }],
      ['signed with a foreign key under the provider’s name', { claims: {}, foreignKey: true }],
      ['whose keys cannot be read', { claims: {}, jwksDown: true }],
    ])('by a token %s', async (_, mode) => {
      const arranged = await arrange();
      const { address, cookie } = await begin(arranged);
      const back = await provider.visit(address, there(arranged));
      await provider.behave(mode);

      expect(await comeBack(back, cookie)).toMatchObject(refused);
      await provider.behave({});
      expect((await signOn(arranged)).session).toBeDefined();
    });
  });

  it('follows the provider to new keys at once', async () => {
    const arranged = await arrange();
    await signOn(arranged);
    await provider.rotateKeys();

    expect((await signOn(arranged)).session).toBeDefined();
  });

  it('says so when the provider is away, and leaves open sessions alone', async () => {
    const arranged = await arrange({ issuer: 'http://127.0.0.1:9' });

    const { code } = await begin(arranged);
    expect(code).toBe('people.sign-on-unavailable');
    const still: TestPerson = arranged.person;
    expect((await api.call('GET', '/session', { as: still })).status).toBe(200);
  });

  it('believes no metadata that names another issuer', async () => {
    const arranged = await arrange();
    await provider.behave({
      metadata: { issuer: 'https://evil.example', authorization_endpoint: 'https://evil.example/authorize' },
    });

    expect((await begin(arranged)).code).toBe('people.sign-on-unavailable');
  });

  it('sends nobody to a provider of another domain than theirs', async () => {
    const [one, other] = [await arrange(), await arrange()];

    expect((await begin({ email: one.email, providerId: other.providerId })).code).toBe(
      'people.sign-on-unknown',
    );
  });

  it('is connected once, and only over an encrypted connection unless on this machine', async () => {
    const { tenantId, domain } = await arrange();
    const connect = (issuer: string) =>
      api.app.get(ConnectProvider, { strict: false }).execute({
        ...{ tenantId: idOf<'Tenant'>(tenantId), name: 'Again', issuer, clientId: CLIENT.id },
        ...{ clientSecretVariable: 'QABILET_OIDC_TEST', domains: [domain], secondFactorValues: [] },
      });

    await expect(connect(provider.issuer)).rejects.toMatchObject({ code: 'people.provider-known' });
    for (const issuer of [
      'http://sso.example',
      'https://sso.example?x=1',
      'ftp://sso.example',
      'http://127.0.0.1.evil.example',
    ])
      await expect(connect(issuer)).rejects.toMatchObject({ code: 'people.unsafe-issuer' });
  });

  it('can name no secret of the environment but those for providers', async () => {
    const { tenantId } = await arrange();
    const named = api.database.query(
      `INSERT INTO identity_provider (tenant_id, id, name, issuer, client_id, client_secret_variable, created_at)
       VALUES ($1, $2, 'x', 'https://x.example', 'x', 'DATABASE_URL', now())`,
      [tenantId, randomUUID()],
    );

    await expect(named).rejects.toMatchObject({ constraint: 'identity_provider_secret' });
  });
});
