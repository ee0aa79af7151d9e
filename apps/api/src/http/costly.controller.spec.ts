import { randomUUID } from 'node:crypto';
import type { Problem } from '@qabilet/contracts';
import type { AccessRole } from '@qabilet/application';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';

const LIMIT = 3;
const ID = randomUUID();

const COSTLY: readonly (readonly [AccessRole, 'GET' | 'POST', string])[] = [
  ['official', 'GET', '/my/data'],
  ['official', 'GET', '/my/data/csv'],
  ['author', 'POST', '/framework-previews'],
  ['author', 'POST', '/framework-releases'],
  ['trainer', 'GET', `/waves/${ID}/training-plan?hours=10`],
  ['trainer', 'POST', `/cohorts/${ID}/member-previews`],
  ['trainer', 'POST', `/cohorts/${ID}/members`],
  ['author', 'GET', `/calibrations/${ID}/answers`],
  ['author', 'GET', `/calibrations/${ID}/items`],
  ['author', 'POST', '/calibrations/runs'],
  ['author', 'POST', `/calibrations/${ID}/rescorings`],
];

describe('what costs much', () => {
  let api: TestApp;
  let agency: string;
  beforeAll(async () => {
    api = await startTestApp({ QABILET_COSTLY_REQUESTS: String(LIMIT) });
    agency = await api.openAgency();
  });
  afterAll(() => api.stop());

  const ask = (as: TestPerson, method: 'GET' | 'POST', path: string) =>
    api.call<Problem>(method, path, { as, ...(method === 'POST' && { body: {} }) });

  it.each(COSTLY)('lets a person who is %s ask %s %s so many times a minute', async (role, method, path) => {
    const person = await api.addPerson(agency, [role]);
    for (let i = 0; i < LIMIT; i++) expect((await ask(person, method, path)).status).not.toBe(429);

    const { status, body, headers } = await ask(person, method, path);
    expect([status, body.code]).toEqual([429, 'people.too-many-requests']);
    const wait = Number(headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  });

  it('is counted together, for each person alone, and hinders nothing else', async () => {
    const [one, other] = [
      await api.addPerson(agency, ['official']),
      await api.addPerson(agency, ['official']),
    ];
    for (let i = 0; i < LIMIT; i++) await ask(one, 'GET', '/my/data');

    expect((await ask(one, 'GET', '/my/data/csv')).status).toBe(429);
    expect((await ask(other, 'GET', '/my/data')).status).toBe(200);
    expect((await ask(one, 'GET', '/my/assignments')).status).toBe(200);
  });

  it('is let through again after the minute', async () => {
    const person = await api.addPerson(agency, ['official']);
    for (let i = 0; i <= LIMIT; i++) await ask(person, 'GET', '/my/data');
    await api.database.query(
      "UPDATE costly_request SET since = since - interval '1 minute' WHERE person_id = $1",
      [person.personId],
    );

    expect((await ask(person, 'GET', '/my/data')).status).toBe(200);
  });
});
