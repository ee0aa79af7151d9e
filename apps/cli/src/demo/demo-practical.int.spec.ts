import type { INestApplicationContext } from '@nestjs/common';
import { KeepTrainers, ReadOwnPracticalWorks, SeeMarkerAgreement, type Actor } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { countRows, createTestDatabase, type TestDatabase } from '@qabilet/persistence/testing';
import { Client } from 'pg';
import { DemoAgency } from './demo-agency';
import { dateOf } from './demo-calendar';
import { startDemoContext } from './demo-context';
import { DemoTests } from './demo-tests';
import { DemoTrainer } from './demo-trainer';
import { DemoUnits } from './demo-units';
import { instituteCampaigns } from './institute';
import { INSTITUTE_UNITS } from './institute-people';
import { FELLOW_TRAINERS } from './practical-plan';
import { ensurePracticalWorks } from './seed-practical';

jest.setTimeout(120_000);

describe('the practical works of the demo', () => {
  let testDatabase: TestDatabase;
  let app: INestApplicationContext;
  let database: Client;
  let trainer: Actor;
  let cohort = '';
  const seed = () => ensurePracticalWorks(app, trainer, { year: 2026, cohort });

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    app = await startDemoContext({ url: testDatabase.url, role: 'qabilet_worker' });
    database = new Client({ connectionString: testDatabase.url });
    await database.connect();
    const since = dateOf(2026, 2, 2);
    const name = 'Institute for Digital Government';
    const plan = { slug: 'institute', name, openedAt: since, staff: FELLOW_TRAINERS };
    trainer = await app.get(DemoAgency).open({ ...plan, trainer: 'trainer@institute.example' });
    await app.get(DemoAgency).install(trainer.tenantId, since);
    await app.get(DemoUnits).ensure(trainer.tenantId, INSTITUTE_UNITS, since);
    const { id: usual } = await app.get(DemoTests).usual(trainer.tenantId);
    const calendar = { year: 2026, season: 'Autumn 2026', today: dateOf(2026, 11, 20) };
    const [campaign] = instituteCampaigns(calendar, { usual, short: usual });
    const { rows } = await database.query<{ id: string }>('SELECT id FROM role_profile LIMIT 1');
    await app.get(DemoTrainer).ensureCohort(trainer, campaign!, idOf(rows[0]!.id));
    cohort = campaign!.name;
    await seed();
  });
  afterAll(async () => {
    await database.end();
    await app.close();
    await testDatabase.drop();
  });

  it('have a final presentation that three have marked, with an agreement to look at', async () => {
    const { rows } = await database.query<{ id: string }>(
      'SELECT id FROM practical_work WHERE released_at IS NOT NULL',
    );
    expect(rows).toHaveLength(1);
    const { agreement } = await app.get(SeeMarkerAgreement).execute(trainer, idOf(rows[0]!.id));
    expect(agreement.whole).toMatchObject({ people: 13, figures: { verdict: expect.any(String) } });
    expect(agreement.whole.figures?.alpha).toBeGreaterThan(0.6);
    expect(agreement.pairs).toHaveLength(3);
  });

  it('show an official what their trainers say', async () => {
    const { rows } = await database.query<{ person_id: string }>(
      'SELECT person_id FROM cohort_member ORDER BY person_id LIMIT 1',
    );
    const official: Actor = { ...trainer, personId: idOf(rows[0]!.person_id), roles: ['official'] };
    const [own] = await app.get(ReadOwnPracticalWorks).execute(official);
    expect(own).toMatchObject({ points: { length: 6 }, work: { marks: { length: 3 } } });
  });

  it('leave a report for a visitor to mark, and change nothing a second time', async () => {
    const { rows } = await database.query(
      `SELECT p.email, count(*)::int AS marked FROM practical_mark m JOIN person p ON p.id = m.marker_id
       JOIN practical_work w ON w.id = m.work_id AND w.released_at IS NULL GROUP BY 1 ORDER BY 2`,
    );
    expect(rows).toEqual([
      { email: 'trainer@institute.example', marked: 4 },
      { email: 'hana.kim@institute.example', marked: 13 },
    ]);
    const before = await countRows(database);
    await seed();
    expect(await countRows(database)).toEqual(before);
    expect((await app.get(KeepTrainers).list(trainer, await cohortId())).trainers).toHaveLength(3);
  });

  async function cohortId() {
    const { rows } = await database.query<{ id: string }>('SELECT id FROM cohort');
    return idOf<'Cohort'>(rows[0]!.id);
  }
});
