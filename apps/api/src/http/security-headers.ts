import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * The headers that keep pages from being framed, sniffed, scripted or downgraded, on every reply. They are the same each
 * time, so helmet says them for the first reply and the others repeat them.
 */
export async function addSecurityHeaders(app: NestFastifyApplication, tls: boolean): Promise<void> {
  await app.register(helmet, { ...securityHeaders(tls), global: false });
  let said: readonly (readonly [name: string, value: string])[] | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      if (!said) {
        void reply.helmet();
        said = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]);
      }
      for (const [name, value] of said) reply.raw.setHeader(name, value);
      done();
    });
}

function securityHeaders(tls: boolean): Parameters<typeof helmet>[1] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: tls ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}
