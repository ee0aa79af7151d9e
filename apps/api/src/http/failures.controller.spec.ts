import { Transaction } from '@qabilet/application';
import { startTestApp, type TestApp } from '../testing/index';
import { seedAgency, type AgencyUnderTest } from '../testing/isolation/agency-under-test';
import { operationsOf, type Operation } from '../testing/isolation/operations';
import { requestFor } from '../testing/isolation/requests';
import { permitted } from '../testing/isolation/route-findings';

const CAUSE = 'duplicate key in item_key: SELECT key FROM item_key at /srv/app/libs/secret.ts:12';

describe('a failure that nobody foresaw', () => {
  let test: TestApp;
  let own: AgencyUnderTest;
  let operations: readonly Operation[];

  beforeAll(async () => {
    test = await startTestApp();
    own = await seedAgency(test);
    operations = await operationsOf(test);
    jest.spyOn(test.app.get(Transaction), 'run').mockRejectedValue(new Error(CAUSE));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await test.stop();
  });

  it('is told in general words by every operation that works on data', async () => {
    const failed: string[] = [];
    for (const operation of operations) {
      const [entry] = permitted(own, operation);
      if (!entry) continue;
      const { path, body, headers } = requestFor(operation, own);
      const reply = await test.call(operation.method, path, { as: entry[1], body, headers });
      expect(`${reply.text}${JSON.stringify(reply.headers)}`).not.toMatch(
        /item_key|SELECT|secret\.ts|\bat \//,
      );
      if (reply.status !== 500) continue;
      failed.push(operation.id);
      expect(reply.body).toEqual({
        type: 'about:blank',
        title: 'Internal error',
        status: 500,
        code: 'http.internal',
        detail: expect.stringContaining('Something went wrong on our side.'),
        requestId: reply.headers['x-request-id'],
      });
    }
    const contexts = new Set(failed.map((id) => id.split('.')[0]));
    expect([...contexts]).toEqual(
      expect.arrayContaining([
        'Audit',
        'Jobs',
        'People',
        'Frameworks',
        'Items',
        'Cohorts',
        'Members',
        'Attempts',
      ]),
    );
    expect([...contexts]).toEqual(
      expect.arrayContaining([
        'Assignments',
        'SelfAssessment',
        'MyResults',
        'WaveInsights',
        'Progress',
        'MyData',
      ]),
    );
    expect(failed.length).toBeGreaterThan(35);
  });
});
