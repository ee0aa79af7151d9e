import type { INestApplicationContext } from '@nestjs/common';
import { KeepTrainers, type Actor } from '@qabilet/application';
import { DemoPeople } from './demo-people';
import { DemoPractical } from './demo-practical';
import { DemoTrainer } from './demo-trainer';
import { FELLOW_TRAINERS, institutePracticalWorks } from './practical-plan';

interface CohortOfDemo {
  readonly year: number;
  /** Its name. */
  readonly cohort: string;
}

/** The practical works of the programme with all who mark them; a second time changes nothing. */
export async function ensurePracticalWorks(
  app: INestApplicationContext,
  trainer: Actor,
  { year, cohort }: CohortOfDemo,
): Promise<void> {
  const cohorts = await app.get(DemoTrainer).cohorts(trainer);
  const programme = cohorts.find(({ name }) => name === cohort);
  if (!programme) return;
  const staff = FELLOW_TRAINERS.map(({ email, role }) => ({ email, role, language: 'en' as const }));
  const fellows = [...(await app.get(DemoPeople).actors(trainer.tenantId, staff)).values()];
  for (const { personId } of fellows)
    await app.get(KeepTrainers).add(trainer, { cohortId: programme.id, personId });
  for (const plan of institutePracticalWorks(year, [trainer, ...fellows]))
    await app.get(DemoPractical).ensure(trainer, programme.id, plan);
}
