import { Injectable } from '@nestjs/common';
import type { TestPlan } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { RoleProfileNotFound } from '../frameworks/errors';
import { CompetenceTexts, RoleProfiles, type FrameworkTexts, type RoleProfile } from '../frameworks/ports';
import { CompiledPlans } from './compiled-plans';
import { ReleaseCache } from './release-cache';

const MOST_FRAMEWORKS = 50;
const MOST_ROLES = 1_000;

/**
 * Everything released that people meet around their tests, kept in memory. What a role or a framework says is asked
 * for inside a transaction of the tenant.
 */
@Injectable()
export class ReleasedContent {
  private readonly texts = new ReleaseCache<FrameworkTexts>(MOST_FRAMEWORKS);
  private readonly roles = new ReleaseCache<RoleProfile>(MOST_ROLES);

  constructor(
    private readonly plans: CompiledPlans,
    private readonly competenceTexts: CompetenceTexts,
    private readonly roleProfiles: RoleProfiles,
  ) {}

  /** With the calibration of the blueprint unless another one is named. */
  plan(
    tenantId: Id<'Tenant'>,
    blueprintId: Id<'Blueprint'>,
    calibrationId?: Id<'Calibration'>,
  ): Promise<TestPlan> {
    return this.plans.of(tenantId, blueprintId, calibrationId);
  }

  textsOf(tenantId: Id<'Tenant'>, releaseId: Id<'FrameworkRelease'>): Promise<FrameworkTexts> {
    return this.texts.get(`${tenantId}|${releaseId}`, () => this.competenceTexts.load(releaseId));
  }

  role(tenantId: Id<'Tenant'>, roleProfileId: Id<'RoleProfile'>): Promise<RoleProfile> {
    return this.roles.get(`${tenantId}|${roleProfileId}`, async () => {
      const role = await this.roleProfiles.byId(roleProfileId);
      if (!role) throw new RoleProfileNotFound();
      return role;
    });
  }
}
