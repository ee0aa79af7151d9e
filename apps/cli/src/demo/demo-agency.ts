import { Injectable } from '@nestjs/common';
import { Agencies, Ids, InstallContent, type Actor } from '@qabilet/application';
import { DEMO_ACCOUNTS } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import { CONTENT_PACK } from '../content-pack';
import { DemoPeople, type DemoStaff } from './demo-people';
import { SimulatedTime } from './simulated-time';

export interface DemoAgencyPlan {
  readonly slug: string;
  /** As the demo's accounts name it. */
  readonly name: string;
  readonly openedAt: Date;
  /** Those who have no account of the demo. */
  readonly staff: readonly DemoStaff[];
  /** E-mail of who runs its cohorts. */
  readonly trainer: string;
}

const MINIMUM_CELL = 5;

/** Opens a demo agency with its accounts and gives it the shipped content. */
@Injectable()
export class DemoAgency {
  constructor(
    private readonly agencies: Agencies,
    private readonly people: DemoPeople,
    private readonly installContent: InstallContent,
    private readonly ids: Ids,
    private readonly time: SimulatedTime,
  ) {}

  /** Says which agency it is and who trains there. */
  async open({ slug, name, openedAt, staff, trainer }: DemoAgencyPlan): Promise<Actor> {
    const agency = {
      id: this.ids.next<'Tenant'>(),
      slug,
      name,
      language: 'en',
      minimumCell: MINIMUM_CELL,
    } as const;
    await this.agencies.open(agency, openedAt);
    const tenantId = await this.agencies.idOf(slug);
    if (tenantId === undefined) throw new Error(`The agency ${slug} was opened and cannot be found.`);

    // Officials come with the lists of their cohorts.
    const accounts = DEMO_ACCOUNTS.filter(({ agency: its, role }) => its === name && role !== 'official');
    await this.people.ensure(tenantId, [...accounts, ...staff], openedAt);
    const actors = await this.people.actors(tenantId, [{ email: trainer, role: 'trainer', language: 'en' }]);
    const actor = actors.get(trainer);
    if (!actor) throw new Error(`The trainer ${trainer} of the demo cannot be found.`);
    return actor;
  }

  async install(tenantId: Id<'Tenant'>, at: Date): Promise<void> {
    await this.time.at(at, () => this.installContent.execute(tenantId, CONTENT_PACK));
  }
}
