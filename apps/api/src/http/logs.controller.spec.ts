import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseConfig } from '@qabilet/config';
import { AppModule } from '../app.module';
import { createLog } from '../log';
import { startTestApp, TEST_PASSWORD, type TestApp, type TestPerson } from '../testing/index';
import { createApp } from './create-app';

const NAME = 'Zhuldyz Kanareika';

describe('the log of the server', () => {
  let test: TestApp;
  let logging: NestFastifyApplication;
  let person: TestPerson;
  let log: string;

  beforeAll(async () => {
    test = await startTestApp();
    person = await test.addPerson(await test.openAgency(), ['administrator'], NAME);
    const sink = new Writable({
      write(chunk, _, done) {
        log += String(chunk);
        done();
      },
    });
    const config = parseConfig({
      DATABASE_URL: test.databaseUrl,
      NODE_ENV: 'test',
      DATABASE_POOL: '2',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'skills@agency.example',
    });
    logging = await createApp(AppModule.of(config), config, createLog('trace', sink));
  });
  beforeEach(() => {
    log = '';
  });
  afterAll(async () => {
    await logging.close();
    await test.stop();
  });

  const ask = (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}) =>
    logging.inject({
      method,
      url,
      payload,
      headers: { cookie: person.cookie, 'x-qabilet-csrf': '1', ...headers },
    });

  it('holds no name, no address, no password and no secret of a session', async () => {
    await ask('POST', '/api/session', { email: person.email, password: TEST_PASSWORD });
    await ask('POST', '/api/session', { email: person.email, password: 'not the right one at all' });
    await ask('POST', '/api/session', { email: 5, password: TEST_PASSWORD });
    await ask('POST', '/api/invitation-lookups', { token: 'a-token-that-nobody-was-ever-given-12345' });
    await ask('POST', '/api/password-reset-requests', { email: person.email });
    for (const path of ['password-reset-lookups', 'password-resets'])
      await ask('POST', `/api/${path}`, { token: 'a-link-that-nobody-was-ever-given-12345', password: 'x' });
    for (const path of ['session', 'people', 'audit', 'my/data', 'sessions', 'nothing'])
      await ask('GET', `/api/${path}`);

    await ask('GET', `/api/people?search=${encodeURIComponent(NAME)}`);
    await ask('GET', `/api/people?search=Kanareika`);

    expect(log).toContain('/api/people');
    for (const secret of [
      NAME,
      'Kanareika',
      person.email,
      TEST_PASSWORD,
      'not the right one',
      'nobody-was-ever-given',
      person.cookie.split('=')[1] ?? '',
    ])
      expect(log).not.toContain(secret);
  });

  it('is one line of JSON an event, whatever a request holds', async () => {
    const forged = '{"level":30,"msg":"forged"}';
    await ask('GET', `/api/people?search=${encodeURIComponent(`a\r\n${forged}`)}`, undefined, {
      'user-agent': `browser ${forged}`,
    });
    const lines = log.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect((JSON.parse(line) as { msg?: string }).msg).not.toBe('forged');
  });
});
