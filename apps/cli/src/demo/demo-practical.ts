import { Injectable } from '@nestjs/common';
import {
  ListPracticalWorks,
  MarkPracticalWork,
  OpenPracticalWork,
  ReleasePracticalWork,
  type Actor,
} from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import type { PlannedWork, WorkMarker } from './practical-plan';
import { simulatedMark } from './simulated-marks';
import { SimulatedTime } from './simulated-time';

/** Opens practical works of a demo cohort and lets its trainers mark them; what is there already stays as it is. */
@Injectable()
export class DemoPractical {
  constructor(
    private readonly list: ListPracticalWorks,
    private readonly open: OpenPracticalWork,
    private readonly mark: MarkPracticalWork,
    private readonly releaseWork: ReleasePracticalWork,
    private readonly time: SimulatedTime,
  ) {}

  async ensure(lead: Actor, cohortId: Id<'Cohort'>, plan: PlannedWork): Promise<void> {
    const { title, rubric, openedAt, markedAt, releasedAt } = plan;
    const named = async () =>
      (await this.list.execute(lead, cohortId)).find(({ work }) => work.title.en === title.en);
    if (!(await named()))
      await this.time.at(openedAt, () => this.open.execute(lead, { cohortId, title, rubric }));
    for (const marker of plan.markers)
      await this.time.at(markedAt, () => this.markAll(cohortId, plan, marker));
    const opened = await named();
    if (opened && releasedAt && !opened.work.releasedAt)
      await this.time.at(releasedAt, () => this.releaseWork.execute(lead, opened.work.id));
  }

  private async markAll(
    cohortId: Id<'Cohort'>,
    plan: PlannedWork,
    { actor, ...marker }: WorkMarker,
  ): Promise<void> {
    const works = await this.list.execute(actor, cohortId);
    const opened = works.find(({ work }) => work.title.en === plan.title.en);
    if (!opened || opened.work.releasedAt) return;
    const { work, people } = opened;
    for (const { personId, name, mine } of people.slice(0, marker.people)) {
      if (mine === 'handed-in') continue;
      const given = simulatedMark(work.rubric, { work: work.title.en, person: name }, marker);
      await this.mark.handIn(actor, { ...given, workId: work.id, personId });
    }
  }
}
