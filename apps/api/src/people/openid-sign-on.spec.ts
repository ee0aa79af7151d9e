import {
  SignOnRefused,
  SignOnUnavailable,
  type IdentityProvider,
  type SignOnFlow,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenIdSignOn } from './openid-sign-on';

const CLIENT = 'qabilet';
const CHECKS = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };
const PATHS = { metadata: '/.well-known/openid-configuration', keys: '/keys', token: '/token' };

/** A server on loopback that writes down what it was asked for. */
interface Heard {
  readonly server: Server;
  readonly address: string;
  readonly asked: string[];
}

async function hear(answer: RequestListener): Promise<Heard> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A provider that sends on who asks at one of its addresses, to a server that has the same to say. */
async function startProviders(status: number) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'one' }] };
  const now = Math.floor(Date.now() / 1000);
  const signed = (claims: JWTPayload, typ: string) =>
    new SignJWT({ iss: provider.address, aud: CLIENT, sub: 'somebody', iat: now, exp: now + 600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', typ })
      .sign(privateKey);
  const replies: Record<string, () => Promise<object> | object> = {
    [PATHS.metadata]: () => ({
      issuer: provider.address,
      authorization_endpoint: `${provider.address}/authorize`,
      token_endpoint: provider.address + PATHS.token,
      jwks_uri: provider.address + PATHS.keys,
    }),
    [PATHS.keys]: () => keys,
    [PATHS.token]: async () => ({
      access_token: 'x',
      token_type: 'bearer',
      id_token: await signed({ nonce: CHECKS.nonce }, 'JWT'),
    }),
  };
  const answer: RequestListener = ({ url = '' }, response) => {
    void Promise.resolve(replies[url]?.()).then((body) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  };
  const elsewhere = await hear(answer);
  const sending: { from?: string } = {};
  const provider = await hear((request, response) => {
    if (request.url !== sending.from) return answer(request, response);
    return response.writeHead(status, { location: elsewhere.address + request.url }).end();
  });
  return { provider, elsewhere, sending, signed };
}

describe.each([302, 307])('a provider that answers %d', (status) => {
  let servers: Awaited<ReturnType<typeof startProviders>>;
  let flow: SignOnFlow;
  const signOn = new OpenIdSignOn(
    { publicUrl: 'http://127.0.0.1:4999', secrets: { SECRET: 'secret' }, now: () => new Date() },
    () => undefined,
  );

  beforeEach(async () => {
    servers = await startProviders(status);
    const provider: IdentityProvider = {
      id: idOf('provider'),
      tenantId: idOf('agency'),
      name: 'Sign-in',
      issuer: servers.provider.address,
      clientId: CLIENT,
      clientSecretVariable: 'SECRET',
      domains: [],
      secondFactorValues: [],
    };
    flow = { ...CHECKS, provider, returnTo: '/' };
  });
  afterEach(() => {
    for (const { server } of [servers.provider, servers.elsewhere]) server.closeAllConnections();
    for (const { server } of [servers.provider, servers.elsewhere]) server.close();
  });

  const identity = () => signOn.identityFrom(flow, `code=x&state=${CHECKS.state}`);
  const notice = async () => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    return signOn.noticeFrom(flow.provider, await servers.signed({ jti: 'x', events }, 'logout+jwt'));
  };

  it('to no question is believed in what it says itself', async () => {
    expect(await identity()).toMatchObject({ subject: 'somebody' });
    expect(await notice()).toMatchObject({ subject: 'somebody' });
    expect(new Set(servers.provider.asked)).toEqual(new Set(Object.values(PATHS)));
  });

  it.each<[string, string, () => Promise<unknown>, abstract new () => Error]>([
    ['metadata', PATHS.metadata, () => signOn.addressOf(flow), SignOnUnavailable],
    ['a code', PATHS.token, identity, SignOnRefused],
    ['the keys of a token', PATHS.keys, identity, SignOnRefused],
    ['the keys of a sign-out', PATHS.keys, notice, SignOnUnavailable],
  ])('to the question for %s is not followed', async (_, from, ask, refusal) => {
    servers.sending.from = from;

    await expect(ask()).rejects.toBeInstanceOf(refusal);

    expect(servers.provider.asked).toContain(from);
    expect(servers.elsewhere.asked).toEqual([]);
  });
});
