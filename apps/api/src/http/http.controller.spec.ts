import { Controller, Get, Module } from '@nestjs/common';
import { parseConfig } from '@qabilet/config';
import type { Problem } from '@qabilet/contracts';
import { pino } from 'pino';
import { startTestApp, type TestApp } from '../testing/index';
import { createApp } from './create-app';

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'anybody could read this';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('the HTTP border', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  it('does not start with a route that names no permission', async () => {
    const config = parseConfig({ DATABASE_URL: api.databaseUrl });

    await expect(createApp({ module: ForgottenModule }, config, pino({ level: 'silent' }))).rejects.toThrow(
      'ForgottenController.read',
    );
  });

  it('names every fault of a request at once and refuses unknown keys', async () => {
    const { status, body } = await api.call<Problem>('POST', '/session', {
      body: { email: 'no address', tenantId: 'x' },
    });

    expect(status).toBe(422);
    expect(body.code).toBe('http.invalid-request');
    expect(new Set(body.faults?.map(({ at }) => at))).toEqual(new Set(['email', 'password', 'tenantId']));
  });

  it.each([
    ['an unknown address', 'GET', '/nothing-here', undefined, 404],
    ['a body that is no JSON', 'POST', '/session', '{"email":', 400],
    ['a body beyond the limit', 'POST', '/session', `{"email":"${'x'.repeat(1_200_000)}"}`, 413],
  ] as const)('answers %s with a problem', async (_, method, path, payload, status) => {
    const reply = await api.app.inject({
      method,
      url: `/api${path}`,
      payload,
      headers: { 'content-type': 'application/json', 'x-qabilet-csrf': '1' },
    });

    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json<Problem>().requestId).toBe(reply.headers['x-request-id']);
  });

  it('tells nothing about what broke inside', async () => {
    await api.database.query('ALTER TABLE sign_in_throttle RENAME TO hidden_for_a_moment');
    const { status, text } = await api.call('POST', '/session', {
      body: { email: 'a@agency.example', password: 'x' },
    });
    await api.database.query('ALTER TABLE hidden_for_a_moment RENAME TO sign_in_throttle');

    expect(status).toBe(500);
    expect(text).not.toMatch(/sign_in_throttle|relation|SELECT|at .*\.ts/);
  });

  it('sends the headers that keep a page from being framed, sniffed or scripted', async () => {
    const { headers } = await api.call('GET', '/health/live');

    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('describes itself, every operation included', async () => {
    const { body } = await api.call<{ paths: Record<string, object> }>('GET', '/openapi.json');

    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/session', '/api/people', '/api/jobs', '/api/health/ready']),
    );
  });

  it('is ready with a migrated database', async () => {
    const { status, body } = await api.call('GET', '/health/ready');

    expect(status).toBe(200);
    expect(body).toEqual({ status: 'ok', checks: { database: 'ok', migrations: 'ok', queue: 'ok' } });
  });
});
