import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from '@node-rs/argon2';
import type { AccessRole } from '@qabilet/application';
import { parseConfig } from '@qabilet/config';
import { createTestDatabase } from '@qabilet/persistence/testing';
import { migrateQueue } from '@qabilet/queue';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer as readBytes } from 'node:stream/consumers';
import { Client } from 'pg';
import { pino } from 'pino';
import { AppModule } from '../app.module';
import { createApp } from '../http/create-app';

export interface TestReply<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly text: string;
  readonly bytes: Buffer;
}

export interface TestPerson {
  readonly tenantId: string;
  readonly personId: string;
  readonly email: string;
  readonly cookie: string;
}

/** All of a reply, or of events that never end what comes first. */
async function readAll(stream: Readable, type: string): Promise<Buffer> {
  if (!type.includes('event-stream')) return readBytes(stream);
  for await (const chunk of stream) return Buffer.from(chunk as Uint8Array);
  return Buffer.alloc(0);
}

/** The real application on a database of its own, spoken to over HTTP without a socket. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  /** A superuser's connection, for arranging and for looking behind the curtain. */
  readonly database: Client;
  readonly databaseUrl: string;
  openAgency(slug?: string, minimumCell?: number): Promise<string>;
  /** A person with a session, as if they had signed in. */
  addPerson(tenantId: string, roles: readonly AccessRole[], name?: string): Promise<TestPerson>;
  /** One more session of the same person, with a cookie of its own. */
  openSession(person: TestPerson): Promise<TestPerson>;
  call<Body = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    request?: { as?: TestPerson; body?: object; headers?: Record<string, string> },
  ): Promise<TestReply<Body>>;
  stop(): Promise<void>;
}

export const TEST_PASSWORD = 'correct horse battery staple';

/** Tests ask for much within a minute. */
const UNHURRIED = { QABILET_COSTLY_REQUESTS: '1000000' };

export async function startTestApp(env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const { url, drop } = await createTestDatabase();
  await migrateQueue(url);
  const QABILET_SECRET_KEY = randomBytes(32).toString('base64');
  const config = parseConfig(
    { DATABASE_URL: url, NODE_ENV: 'test', DATABASE_POOL: '5', QABILET_SECRET_KEY, ...UNHURRIED, ...env },
    'keeps secrets',
  );
  const app = await createApp(
    AppModule.of(config),
    config,
    pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  );
  const database = new Client({ connectionString: url });
  await database.connect();
  const passwordHash = await hash(TEST_PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });

  const startSession = async (tenantId: string, personId: string): Promise<string> => {
    const token = randomUUID();
    await database.query(
      `INSERT INTO session (tenant_id, person_id, token_hash, created_at, seen_at, expires_at)
       VALUES ($1, $2, sha256($3::text::bytea), now(), now(), now() + interval '1 hour')`,
      [tenantId, personId, token],
    );
    return `qabilet=${token}`;
  };

  return {
    app,
    database,
    databaseUrl: url,

    async openAgency(slug = `agency-${randomUUID().slice(0, 8)}`, minimumCell = 5) {
      const id = randomUUID();
      await database.query('INSERT INTO tenant (id, slug, name, minimum_cell) VALUES ($1, $2, $3, $4)', [
        id,
        slug,
        `Agency ${slug}`,
        minimumCell,
      ]);
      return id;
    },

    async addPerson(tenantId, roles, name = 'Test Person') {
      const personId = randomUUID();
      const email = `${personId}@agency.example`;
      const values = [tenantId, personId];
      await database.query(
        'INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, $3, $4, now())',
        [...values, name, email],
      );
      await database.query(
        'INSERT INTO access_grant (tenant_id, person_id, role) SELECT $1, $2, unnest($3::text[])',
        [...values, roles],
      );
      await database.query(
        'INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at) VALUES ($1, $2, $3, $4, now())',
        [...values, email, passwordHash],
      );
      return { tenantId, personId, email, cookie: await startSession(tenantId, personId) };
    },

    async openSession(person) {
      return { ...person, cookie: await startSession(person.tenantId, person.personId) };
    },

    async call(method, path, { as, body, headers } = {}) {
      const reply = await app.inject({
        method,
        url: path.startsWith('/ims/') ? path : `/api${path}`,
        payload: body,
        headers: { 'x-qabilet-csrf': '1', ...(as && { cookie: as.cookie }), ...headers },
        payloadAsStream: true,
      });
      const type = String(reply.headers['content-type'] ?? '');
      const bytes = await readAll(reply.stream(), type);
      const text = bytes.toString('utf8');
      return {
        status: reply.statusCode,
        headers: reply.headers,
        body: type.includes('json') ? (JSON.parse(text) as unknown) : undefined,
        text,
        bytes,
      } as never;
    },

    async stop() {
      await database.end();
      await app.close();
      await drop();
    },
  };
}
