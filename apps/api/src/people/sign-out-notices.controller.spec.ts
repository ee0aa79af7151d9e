import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectProvider } from '@qabilet/application';
import type { SignOnBegun } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { startIdentityProvider, type NoticeShape, type TestProvider } from '../testing/identity-provider';
import { startTestApp, type TestApp } from '../testing/index';

const PUBLIC_URL = 'http://127.0.0.1:4998';
const CLIENT = { id: 'qabilet', secret: 'the secret of this installation at the provider' };
const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };

describe('signing out at the provider of an agency', () => {
  let api: TestApp;
  let provider: TestProvider;
  let letterbox: Server;
  let received: string[] = [];

  beforeAll(async () => {
    provider = await startIdentityProvider({ ...CLIENT, callback: `${PUBLIC_URL}/api/sign-on/callback` });
    letterbox = createServer((request, response) => {
      void request
        .setEncoding('utf8')
        .toArray()
        .then((chunks: string[]) => {
          received.push(chunks.join(''));
          response.writeHead(204).end();
        });
    }).listen(0, '127.0.0.1');
    await once(letterbox, 'listening');
    await provider.tellOfSignOuts(`http://127.0.0.1:${(letterbox.address() as AddressInfo).port}/`);
    api = await startTestApp({ PUBLIC_URL, QABILET_OIDC_TEST: CLIENT.secret });
  });
  beforeEach(() => (received = []));
  afterAll(async () => {
    await api.stop();
    await provider.stop();
    letterbox.close();
  });

  async function arrange() {
    const tenantId = await api.openAgency();
    const domain = `${randomUUID()}.example`;
    const { id: providerId } = await api.app.get(ConnectProvider, { strict: false }).execute({
      ...{ tenantId: idOf<'Tenant'>(tenantId), name: 'Northern sign-in', issuer: provider.issuer },
      ...{ clientId: CLIENT.id, clientSecretVariable: 'QABILET_OIDC_TEST', domains: [domain] },
      secondFactorValues: [],
    });
    const person = await api.addPerson(tenantId, ['official']);
    const email = `somebody@${domain}`;
    await api.database.query('UPDATE person SET email = $1 WHERE id = $2', [email, person.personId]);
    return { tenantId, email, providerId, person, sub: randomUUID() };
  }
  type Arranged = Awaited<ReturnType<typeof arrange>>;

  /** The cookie of a session that the provider opened. */
  async function signOn({ email, providerId, sub }: Arranged): Promise<string> {
    const begun = await api.call<SignOnBegun>('POST', '/sign-ons', { body: { email, providerId } });
    const back = await provider.visit(begun.body.address, { sub, email, email_verified: true });
    const { headers } = await api.call('GET', back.pathname.replace('/api', '') + back.search, {
      headers: { cookie: String(begun.headers['set-cookie']).split(';')[0] ?? '' },
    });
    const set = [headers['set-cookie'] ?? []].flat().map(String);
    return set.find((cookie) => cookie.startsWith('qabilet='))?.split(';')[0] ?? '';
  }
  const isSignedIn = async (cookie: string) =>
    (await api.call('GET', '/session', { headers: { cookie } })).status === 200;
  /** As a provider sends it: no browser, and so neither our header nor a cookie. */
  const send = async (providerId: string, payload: string) => {
    const { statusCode, headers } = await api.app.inject({
      method: 'POST',
      url: `/api/sign-on/providers/${providerId}/sign-outs`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    });
    return { status: statusCode, cache: headers['cache-control'] };
  };
  const tell = async (arranged: Arranged, shape: NoticeShape) => {
    const token = await provider.notice(shape);
    const payload = new URLSearchParams({ logout_token: token }).toString();
    return { ...(await send(arranged.providerId, payload)), payload };
  };
  const right = ({ sub }: Arranged): NoticeShape => ({ claims: { sub, events: EVENTS } });

  it('ends the session that it opened, by the notice of a real provider, and no other', async () => {
    const arranged = await arrange();
    const [first, second] = [await signOn(arranged), await signOn(arranged)];
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, true]);

    await provider.signOut();

    expect(received).toHaveLength(1);
    expect(await send(arranged.providerId, received[0] ?? '')).toEqual({ status: 204, cache: 'no-store' });
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, false]);
    expect(await isSignedIn(arranged.person.cookie)).toBe(true);
    const { rows } = await api.database.query(
      `SELECT actor_id FROM audit_entry WHERE tenant_id = $1 AND action = 'people.signed-out-by-provider'`,
      [arranged.tenantId],
    );
    expect(rows).toEqual([{ actor_id: arranged.person.personId }]);
  });

  it('ends all of a person where it names no session, and nobody else', async () => {
    const arranged = await arrange();
    const colleague = { ...(await arrange()), providerId: arranged.providerId };
    const sessions = [await signOn(arranged), await signOn(arranged)];
    const other = await signOn(await arrange());

    expect((await tell(arranged, right(arranged))).status).toBe(204);
    expect(await Promise.all(sessions.map(isSignedIn))).toEqual([false, false]);
    expect(await isSignedIn(other)).toBe(true);
    expect(await isSignedIn(arranged.person.cookie)).toBe(true);
    expect((await tell(colleague, right(colleague))).status).toBe(204);
  });

  it('is believed once', async () => {
    const arranged = await arrange();
    const { payload } = await tell(arranged, right(arranged));
    const later = await signOn(arranged);

    expect((await send(arranged.providerId, payload)).status).toBe(400);
    expect(await isSignedIn(later)).toBe(true);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, (arranged: Arranged) => NoticeShape]>([
    ['with a nonce', ({ sub }) => ({ claims: { sub, events: EVENTS, nonce: 'n' } })],
    ['typed as a plain token', ({ sub }) => ({ claims: { sub, events: EVENTS }, header: { typ: 'JWT' } })],
    ['for another client', ({ sub }) => ({ claims: { sub, events: EVENTS, aud: 'somebody-else' } })],
    ['of another issuer', ({ sub }) => ({ claims: { sub, events: EVENTS, iss: 'https://else.example' } })],
    ['of another key', ({ sub }) => ({ claims: { sub, events: EVENTS }, header: { foreignKey: true } })],
    ['without a signature', ({ sub }) => ({ claims: { sub, events: EVENTS }, header: { alg: 'none' } })],
    ['without its event', ({ sub }) => ({ claims: { sub, events: { 'urn:else': {} } } })],
    ['without a name of its own', ({ sub }) => ({ claims: { sub, events: EVENTS, jti: '' } })],
    ['that names nobody', () => ({ claims: { events: EVENTS } })],
    ['that is over', ({ sub }) => ({ claims: { sub, events: EVENTS, exp: now() - 60 } })],
    ['of an hour ago', ({ sub }) => ({ claims: { sub, events: EVENTS, iat: now() - 3600 } })],
  ])('is not believed %s', async (_, shapeOf) => {
    const arranged = await arrange();
    const session = await signOn(arranged);

    expect((await tell(arranged, shapeOf(arranged))).status).toBe(400);

    expect(await isSignedIn(session)).toBe(true);
    const { rows } = await api.database.query(`SELECT action, about_id FROM refusal WHERE tenant_id = $1`, [
      arranged.tenantId,
    ]);
    expect(rows).toEqual([{ action: 'people.sign-out-notice-refused', about_id: arranged.providerId }]);
  });

  it('takes a form at this one address, with a token in it, of a provider that is known', async () => {
    const arranged = await arrange();
    expect((await send(randomUUID(), 'logout_token=x')).status).toBe(400);
    expect((await send(arranged.providerId, 'else=x')).status).toBe(400);
    const elsewhere = await api.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-qabilet-csrf': '1' },
      payload: 'email=a&password=b',
    });
    expect(elsewhere.statusCode).toBe(415);
  });
});
