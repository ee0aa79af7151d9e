import { randomUUID } from 'node:crypto';
import { Clock, CountRefusal, TellRefusals, VerifyAuditChain, type Refusal } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '../testing/index';

const START = Date.UTC(2026, 3, 1);

class SetClock extends Clock {
  seconds = 0;
  now(): Date {
    return new Date(START + this.seconds * 1000);
  }
}

describe('what was refused', () => {
  const clock = new SetClock();
  let context: TestContext;
  let agency: Id<'Tenant'>;

  beforeAll(async () => {
    const clocked = { provide: Clock, useValue: clock };
    context = await startTestContext(
      [CountRefusal, TellRefusals, VerifyAuditChain, clocked],
      'qabilet_worker',
    );
  });
  beforeEach(async () => {
    clock.seconds = 0;
    agency = await context.openAgency();
  });
  afterAll(() => context.stop());

  const count = (refusal: Refusal) => context.get(CountRefusal).execute(agency, refusal);
  const tell = () => context.get(TellRefusals).execute();
  const entries = async () =>
    (
      await context.database.query(
        `SELECT actor_id, action, subject_kind, subject_id, times, at FROM audit_entry WHERE tenant_id = $1 ORDER BY sequence`,
        [agency],
      )
    ).rows;
  const somebody = () => ({ kind: 'person', id: idOf<'Person'>(randomUUID()) }) as const;

  it('becomes one entry a minute for each person and kind, however often it was tried', async () => {
    const about = somebody();
    for (let i = 0; i < 50; i++) {
      await count({ action: 'people.sign-in-failed', about });
      clock.seconds = i;
      expect(await tell()).toBe(0);
    }
    clock.seconds = 61;
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    expect(await entries()).toEqual([
      {
        actor_id: null,
        action: 'people.sign-in-failed',
        subject_kind: 'person',
        subject_id: about.id,
        times: 50,
        at: new Date(START + 48_000),
      },
    ]);
  });

  it('names who asked for what, where they were known, and what they asked for last', async () => {
    const about = somebody();
    await count({ action: 'access.refused', about, route: 'GET /api/people' });
    await count({ action: 'access.refused', about, route: 'GET /api/audit' });
    await count({ action: 'access.refused', about: somebody(), route: 'GET /api/jobs' });
    clock.seconds = 61;
    await tell();

    const told = await entries();
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(
      expect.objectContaining({
        actor_id: about.id,
        subject_kind: 'route',
        subject_id: 'GET /api/audit',
        times: 2,
      }),
    );
  });

  it('is told of its own agency alone', async () => {
    const other = await context.openAgency();
    await count({ action: 'people.sign-in-failed', about: somebody() });
    clock.seconds = 61;
    await tell();
    const { rows } = await context.database.query('SELECT 1 FROM audit_entry WHERE tenant_id = $1', [other]);
    expect(rows).toEqual([]);
    expect(await entries()).toHaveLength(1);
  });

  it('stands in the chain with its count: another number is noticed', async () => {
    await count({ action: 'people.sign-in-failed', about: somebody() });
    clock.seconds = 61;
    await tell();
    const verify = () => context.get(VerifyAuditChain).execute(agency);
    expect((await verify()).fault).toBeUndefined();

    await context.database.query("SET session_replication_role = 'replica'");
    await context.database.query('UPDATE audit_entry SET times = 2 WHERE tenant_id = $1', [agency]);
    await context.database.query("SET session_replication_role = 'origin'");
    expect((await verify()).fault).toMatchObject({ kind: 'changed' });
  });
});
