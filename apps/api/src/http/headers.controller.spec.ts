import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';

const JSON_LIMIT_BYTES = 1_100_000;
const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;
const YEAR_SECONDS = 31_536_000;

describe('headers and limits', () => {
  let test: TestApp;
  let author: TestPerson;
  let pages: string;

  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), 'qabilet-pages-'));
    await mkdir(join(pages, 'assets'));
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>Qabilet</title>');
    await writeFile(join(pages, 'assets', 'index-1234.js'), 'export {};');
    test = await startTestApp({ WEB_ROOT: pages, TLS: 'on' });
    const person = await test.addPerson(await test.openAgency(), ['author']);
    author = overTls(person);
  });
  afterAll(async () => {
    await test.stop();
    await rm(pages, { recursive: true, force: true });
  });

  const overTls = (person: TestPerson): TestPerson => ({
    ...person,
    cookie: person.cookie.replace('qabilet=', '__Host-qabilet='),
  });
  const get = (url: string, cookie = '') => test.app.inject({ method: 'GET', url, headers: { cookie } });
  /** A reply of each kind there is. */
  const REPLIES = [
    ['a page', '/', 200],
    ['a page by its address', '/programmes/new', 200],
    ['a built file', '/assets/index-1234.js', 200],
    ['a file that is not there', '/assets/gone.js', 404],
    ['an answer', '/api/session', 200],
    ['a refusal', '/api/people', 403],
    ['an address that is none', '/api/nothing', 404],
    ['the document of the API', '/api/openapi.json', 200],
  ] as const;

  it.each(REPLIES)('keep %s from being framed, sniffed, scripted or downgraded', async (_, url, status) => {
    const { headers, statusCode } = await get(url, author.cookie);
    const policy = String(headers['content-security-policy'])
      .split(';')
      .map((rule) => rule.trim());

    expect(statusCode).toBe(status);
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toBe(`max-age=${YEAR_SECONDS}; includeSubDomains`);
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it.each(REPLIES.filter(([, url]) => url.startsWith('/api/')))(
    'let nobody keep %s of the API, nor show it as a page',
    async (_, url) => {
      const { headers } = await get(url, author.cookie);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-type']).toMatch(/^application\/(problem\+)?json/);
    },
  );

  it('give no other site leave to read, list no folder and answer no TRACE', async () => {
    const { headers } = await test.app.inject({
      method: 'GET',
      url: '/api/session',
      headers: { cookie: author.cookie, origin: 'https://elsewhere.example' },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);

    for (const url of ['/assets/', '/assets', '/.git/config', '/assets/..%2f..%2fetc/passwd']) {
      const { payload, statusCode } = await get(url);
      expect({ url, isPage: statusCode === 404 || payload.includes('<title>Qabilet</title>') }).toEqual({
        url,
        isPage: true,
      });
      expect(payload).not.toMatch(/index-1234|root:/);
    }

    const traced = await test.app.inject({
      method: 'TRACE' as 'GET',
      url: '/api/session',
      headers: { cookie: 'qabilet=a-secret' },
    });
    expect(traced.statusCode).toBeGreaterThanOrEqual(400);
    expect(traced.payload).not.toContain('a-secret');
  });

  it('send the cookie of a session over TLS alone, to this host alone, and to no script', async () => {
    const { headers } = await test.call('DELETE', '/session', {
      as: overTls(await test.openSession(author)),
    });
    expect(headers['set-cookie']).toMatch(/^__Host-qabilet=(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=Lax)/);
  });

  it('take a body up to the limit, and not a byte more', async () => {
    const send = async (bytes: number) => {
      const frame = JSON.stringify({ email: '', password: 'x' });
      const payload = frame.replace('""', `"${'a'.repeat(bytes - frame.length)}"`);
      const { statusCode } = await test.app.inject({
        method: 'POST',
        url: '/api/session',
        payload,
        headers: { 'content-type': 'application/json', 'x-qabilet-csrf': '1' },
      });
      return statusCode;
    };
    expect(await send(JSON_LIMIT_BYTES)).toBe(422);
    expect(await send(JSON_LIMIT_BYTES + 1)).toBe(413);
  });

  it('take a file up to the limit, and not a byte more', async () => {
    const send = async (bytes: number) => {
      const [head, tail] = [
        '--b\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n',
        '\r\n--b--\r\n',
      ];
      const { status } = await test.call('POST', '/framework-previews', {
        as: author,
        body: Buffer.concat([Buffer.from(head), Buffer.alloc(bytes), Buffer.from(tail)]),
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      });
      return status;
    };
    expect(await send(UPLOAD_LIMIT_BYTES)).toBe(422);
    expect(await send(UPLOAD_LIMIT_BYTES + 1)).toBe(413);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'take no body that says it is %s, as a form of another site would send',
    async (type) => {
      const { statusCode } = await test.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: '{"email":"a@agency.example","password":"x"}',
        headers: { 'content-type': type, 'x-qabilet-csrf': '1' },
      });
      expect(statusCode).toBe(415);
    },
  );
});
