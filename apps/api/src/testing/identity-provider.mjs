/**
 * A real OpenID provider in a process of its own, on loopback: signs in whom `login_hint` describes without asking, and
 * misbehaves in its ID tokens as it is told to. Started by identity-provider.ts.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, decodeJwt } from 'jose';
import { Provider } from 'oidc-provider';

const [callback, clientId, clientSecret] = process.argv.slice(2);
const people = new Map();
let issuer;
let provider;
let keys;
let mode = {};
/** Where it tells of sign-outs, once it has been told. */
let notices;

async function newKeys() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomUUID() };
  return { privateKey, publicKey, jwk };
}

async function open() {
  keys = await newKeys();
  provider = new Provider(issuer, {
    jwks: { keys: [keys.jwk] },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [callback],
        token_endpoint_auth_method: 'client_secret_post',
        ...(notices && { backchannel_logout_uri: notices, backchannel_logout_session_required: true }),
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    // Its own guard lets it tell nobody on loopback.
    fetch: (url, { dispatcher: _guard, ...options }) => fetch(url, options),
    cookies: { keys: [randomUUID()] },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
}

async function signInAtOnce(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const { sub, ...claims } = JSON.parse(params.login_hint);
  people.set(sub, claims);
  await provider.interactionFinished(request, response, { login: { accountId: sub } });
}

async function misbehave(body) {
  const reply = JSON.parse(body);
  if (!reply.id_token || Object.keys(mode).length === 0) return body;
  const claims = { ...decodeJwt(reply.id_token), ...mode.claims };
  reply.id_token = await signed(claims);
  return JSON.stringify(reply);
}

async function signed(claims) {
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  if (mode.alg === 'none') return `${encode({ alg: 'none' })}.${encode(claims)}.`;
  if (mode.alg === 'HS256') {
    const input = `${encode({ alg: 'HS256', kid: keys.jwk.kid })}.${encode(claims)}`;
    const secret = mode.withClientSecret ? clientSecret : await exportSPKI(keys.publicKey);
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  }
  const { privateKey } = mode.foreignKey ? await newKeys() : keys;
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keys.jwk.kid }).sign(privateKey);
}

const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  if (path === '/jwks' && mode.jwksDown) return response.writeHead(503).end();
  if (path === '/.well-known/openid-configuration' && mode.metadata) {
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ issuer, ...mode.metadata }));
  }
  if (path.startsWith('/interaction/')) return signInAtOnce(request, response);
  if (path === '/token') {
    const end = response.end.bind(response);
    response.end = (body) => {
      void misbehave(String(body)).then((changed) => {
        response.setHeader('content-length', Buffer.byteLength(changed));
        end(changed);
      });
      return response;
    };
  }
  return provider.callback()(request, response);
});

async function notice({ claims, header = {} }) {
  const { typ = 'logout+jwt', alg = 'RS256' } = header;
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: issuer, aud: clientId, iat: now, exp: now + 120, jti: randomUUID(), ...claims };
  if (alg === 'none') {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    return `${encode({ alg, typ })}.${encode(all)}.`;
  }
  const { privateKey } = header.foreignKey ? await newKeys() : keys;
  return new SignJWT(all).setProtectedHeader({ alg, typ, kid: keys.jwk.kid }).sign(privateKey);
}

process.on('message', async (message) => {
  if (message.notice) return process.send({ token: await notice(message.notice) });
  if (message.notices) {
    ({ notices } = message);
    await open();
  }
  if (message.rotate) await open();
  mode = message.mode ?? mode;
  process.send('done');
});
process.on('disconnect', () => process.exit());

server.listen(0, '127.0.0.1', async () => {
  issuer = `http://127.0.0.1:${server.address().port}`;
  await open();
  process.send({ issuer });
});
