import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@qabilet/config';
import { AnswerRequest } from '@qabilet/contracts';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { acceptNoticeForms } from './notice-form';
import { openApiDocument } from './openapi';
import { PinoLogger } from './pino-logger';
import { ProblemFilter } from './problem.filter';
import { RefusalCounter } from './refusal-counter';
import { assertEveryRouteNamesItsPermission } from './route-check';
import { addSecurityHeaders } from './security-headers';
import { RequestValidation } from './validation';

const JSON_LIMIT_BYTES = 1_100_000;
const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

/** Sent thousands of times a minute while a crowd sits its tests. */
const FREQUENT_REQUESTS = [AnswerRequest];

/** The HTTP server, ready to listen: guards, validation, problems, documents and the pages of the browser application. */
export async function createApp(
  module: DynamicModule,
  config: Config,
  log: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    bodyLimit: JSON_LIMIT_BYTES,
    trustProxy: config.http.trustedProxies.length > 0 && [...config.http.trustedProxies],
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: (request: IncomingMessage) => pageOf(request.url ?? '/'),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new PinoLogger(log),
    abortOnError: false,
    // Of the parsers only that of JSON: no form of another site has anything to say here.
    bodyParser: false,
  });
  assertEveryRouteNamesItsPermission(app);
  adapter.getInstance().removeContentTypeParser('text/plain');
  acceptNoticeForms(adapter.getInstance());

  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 5 } });
  await addSecurityHeaders(app, config.http.tls);
  if (existsSync(config.http.webRoot)) {
    await app.register(fastifyStatic, {
      root: config.http.webRoot,
      preCompressed: true,
      setHeaders: cacheForever,
      wildcard: true,
    });
  }

  // The standard CASE names the addresses of its service itself.
  app.setGlobalPrefix('api', { exclude: ['ims/case/{*path}'] });
  app.useGlobalPipes(new RequestValidation(FREQUENT_REQUESTS));
  app.useGlobalFilters(new ProblemFilter(app.get(RefusalCounter)));
  app.enableShutdownHooks();
  const server = adapter.getInstance();
  server.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    done();
  });

  const document = openApiDocument(app);
  server.get('/api/openapi.json', (_request, reply) => reply.send(document));
  await app.init();
  await server.ready();
  return app;
}

/** Addresses of pages all serve the one page of the browser application; files and the API keep theirs. */
function pageOf(url: string): string {
  const [path = '/', query] = url.split('?', 2);
  if (
    path === '/api' ||
    path.startsWith('/api/') ||
    path.startsWith('/ims/case/') ||
    /\.[a-z0-9]{2,5}$/i.test(path)
  )
    return url;
  return query === undefined ? '/index.html' : `/index.html?${query}`;
}

/** Built files carry a digest in their name and never change; everything else is asked for again. */
function cacheForever(reply: FastifyReply, path: string): void {
  const isDigested = /[/\\]assets[/\\]/.test(path);
  void reply.header('cache-control', isDigested ? 'public, max-age=31536000, immutable' : 'no-cache');
}
