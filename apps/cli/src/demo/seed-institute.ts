import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ACCOUNTS } from '@qabilet/contracts';
import { DemoAgency, type DemoAgencyPlan } from './demo-agency';
import { testsIn } from './demo-campaign';
import { DemoCampaigns } from './demo-campaigns';
import { dateOf, demoCalendar } from './demo-calendar';
import { DemoCourses } from './demo-courses';
import { DemoPeople } from './demo-people';
import { DemoProgramme } from './demo-programme';
import { DemoTests, SHORT_CHECK } from './demo-tests';
import { DemoTrainer } from './demo-trainer';
import { DemoUnits } from './demo-units';
import { instituteCalendar, instituteCampaigns, instituteGoals, institutePhases } from './institute';
import { INSTITUTE_UNITS } from './institute-people';
import { FELLOW_TRAINERS } from './practical-plan';
import { ProgressLine } from './progress-line';
import { ensurePracticalWorks } from './seed-practical';

type Say = (line: string) => void;

const NAME = 'Institute for Digital Government';

function plan(openedAt: Date): DemoAgencyPlan {
  return {
    slug: 'institute',
    name: NAME,
    openedAt,
    staff: FELLOW_TRAINERS,
    trainer: 'trainer@institute.example',
  };
}

/** The institute with its programme of thirteen officials and the open check; a second time changes nothing. */
export async function seedInstitute(app: INestApplicationContext, say: Say): Promise<void> {
  const now = new Date();
  const opened = dateOf(demoCalendar(now).year, 1, 12);
  const trainer = await app.get(DemoAgency).open(plan(opened));
  const calendar = instituteCalendar(await app.get(DemoTrainer).cohorts(trainer), now);
  const since = dateOf(calendar.year, 2, 2);
  await app.get(DemoAgency).install(trainer.tenantId, since);
  await app.get(DemoUnits).ensure(trainer.tenantId, INSTITUTE_UNITS, since);

  await app.get(DemoCourses).ensure(trainer);

  const tests = app.get(DemoTests);
  const campaigns = instituteCampaigns(calendar, {
    usual: (await tests.usual(trainer.tenantId)).id,
    short: await tests.ensure(trainer.tenantId, SHORT_CHECK),
  });
  await app.get(DemoCampaigns).execute(trainer, campaigns, new ProgressLine(NAME, testsIn(campaigns), say));
  const [programme] = campaigns;
  if (programme) {
    const intent = { goals: instituteGoals(calendar), phases: institutePhases(calendar) };
    await app.get(DemoProgramme).ensure(trainer, programme.name, intent);
    await ensurePracticalWorks(app, trainer, { year: calendar.year, cohort: programme.name });
  }
  const officials = DEMO_ACCOUNTS.filter(({ agency, role }) => agency === NAME && role === 'official');
  await app.get(DemoPeople).ensure(trainer.tenantId, officials, since);
}
