import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@qabilet/application';
import { DemoAgency } from './demo-agency';
import { testsIn } from './demo-campaign';
import { DemoCampaigns } from './demo-campaigns';
import { dateOf, demoCalendar } from './demo-calendar';
import { DemoProgramme } from './demo-programme';
import { DemoTests, SURVEY } from './demo-tests';
import { DemoTrainer } from './demo-trainer';
import { DemoUnits } from './demo-units';
import { ministryCampaign, ministryGoals, ministryYear } from './ministry';
import { ministryOfficials, ministryUnits, type MinistryOfficial } from './ministry-people';
import { ProgressLine } from './progress-line';

type Say = (line: string) => void;

const NAME = 'Ministry of Regional Development';
const SURVEY_OFFICE = {
  name: 'Survey Office',
  email: 'survey.office@ministry.example',
  role: 'trainer',
} as const;

/** The ministry and the account of its lead, still without officials; they come with `seedMinistry`. */
export function openMinistry(app: INestApplicationContext): Promise<Actor> {
  return app.get(DemoAgency).open({
    slug: 'ministry',
    name: NAME,
    openedAt: dateOf(demoCalendar(new Date()).year - 1, 1, 12),
    staff: [SURVEY_OFFICE],
    trainer: SURVEY_OFFICE.email,
  });
}

/** The officials of the ministry in two yearly surveys; a second time changes nothing. */
export async function seedMinistry(
  app: INestApplicationContext,
  say: Say,
  officials: readonly MinistryOfficial[] = ministryOfficials(),
): Promise<void> {
  const office = await openMinistry(app);
  const year = ministryYear(await app.get(DemoTrainer).cohorts(office), new Date());
  const since = dateOf(year - 1, 2, 2);
  await app.get(DemoAgency).install(office.tenantId, since);
  await app.get(DemoUnits).ensure(office.tenantId, ministryUnits(), since);

  const survey = await app.get(DemoTests).ensure(office.tenantId, SURVEY);
  const campaigns = [ministryCampaign(year, officials, survey)];
  await app.get(DemoCampaigns).execute(office, campaigns, new ProgressLine(NAME, testsIn(campaigns), say));
  const intent = { goals: ministryGoals(year), phases: [] };
  for (const { name } of campaigns) await app.get(DemoProgramme).ensure(office, name, intent);
}
