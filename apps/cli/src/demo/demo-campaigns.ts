import { Injectable } from '@nestjs/common';
import { RoleProfileNotFound, RoleProfiles, Transaction, type Actor } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { finishing, type PlannedCampaign, type PlannedWave } from './demo-campaign';
import { DemoSittings } from './demo-sittings';
import { DemoTrainer } from './demo-trainer';
import type { ProgressLine } from './progress-line';

/** Lets everything planned of some cohorts happen, and after a break goes on where it stopped. */
@Injectable()
export class DemoCampaigns {
  constructor(
    private readonly trainer: DemoTrainer,
    private readonly sittings: DemoSittings,
    private readonly roleProfiles: RoleProfiles,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, campaigns: readonly PlannedCampaign[], progress: ProgressLine): Promise<void> {
    const roleProfileId = await this.someRole(actor);
    for (const campaign of campaigns) {
      await this.trainer.ensureCohort(actor, campaign, roleProfileId);
      for (const wave of campaign.waves) await this.run(actor, campaign.name, wave, progress);
    }
  }

  private async run(
    actor: Actor,
    cohortName: string,
    wave: PlannedWave,
    progress: ProgressLine,
  ): Promise<void> {
    const { id, scored } = await this.trainer.ensureWave(actor, cohortName, wave);
    const planned = finishing(wave).length;
    if (scored >= planned) return progress.pass(planned);
    await this.sittings.execute(actor.tenantId, id, wave.sittings, () => progress.advance());
  }

  private someRole({ tenantId }: Actor): Promise<Id<'RoleProfile'>> {
    return this.transaction.run(tenantId, async () => {
      const [role] = await this.roleProfiles.list();
      if (!role) throw new RoleProfileNotFound();
      return role.id;
    });
  }
}
