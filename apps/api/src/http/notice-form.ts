import type { FastifyInstance } from 'fastify';

const FORM = 'application/x-www-form-urlencoded';
const LIMIT_BYTES = 16_384;
const NOTICES = /^\/api\/sign-on\/providers\/[^/]+\/sign-outs$/;

class NoFormHere extends Error {
  readonly statusCode = 415;
}

/**
 * Forms are read at one address: where an identity provider, no browser, sends its notices. Of what it sends the one part
 * that is understood is taken, as its protocol wants it.
 */
export function acceptNoticeForms(server: FastifyInstance): void {
  server.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LIMIT_BYTES }, (request, body, done) => {
    if (!NOTICES.test(request.url)) return done(new NoFormHere());
    done(null, { logout_token: new URLSearchParams(String(body)).get('logout_token') ?? '' });
  });
}
