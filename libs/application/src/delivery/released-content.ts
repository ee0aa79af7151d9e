import { Injectable } from '@nestjs/common';
import type { TestPlan } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { RoleProfileNotFound } from '../frameworks/errors';
import { CompetenceTexts, RoleProfiles, type FrameworkTexts, type RoleProfile } from '../frameworks/ports';
import { AnswerKeys, QuestionTexts, type Marking, type QuestionText } from '../item-bank/ports';
import { CompiledPlans } from './compiled-plans';
import { ReleaseCache } from './release-cache';

const MOST_BANKS = 50;
const MOST_QUESTIONS = 10_000;
const MOST_FRAMEWORKS = 50;
const MOST_ROLES = 1_000;

/**
 * Everything released that people meet while they are tested, kept in memory: an answer then costs the database
 * nothing but the answer. Each call belongs inside a transaction of the tenant.
 */
@Injectable()
export class ReleasedContent {
  private readonly keys = new ReleaseCache<ReadonlyMap<ItemId, Marking>>(MOST_BANKS);
  private readonly questions = new ReleaseCache<QuestionText>(MOST_QUESTIONS);
  private readonly texts = new ReleaseCache<FrameworkTexts>(MOST_FRAMEWORKS);
  private readonly roles = new ReleaseCache<RoleProfile>(MOST_ROLES);

  constructor(
    private readonly plans: CompiledPlans,
    private readonly answerKeys: AnswerKeys,
    private readonly questionTexts: QuestionTexts,
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

  keysOf(tenantId: Id<'Tenant'>, bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, Marking>> {
    return this.keys.get(`${tenantId}|${bankReleaseId}`, () => this.answerKeys.load(bankReleaseId));
  }

  question(tenantId: Id<'Tenant'>, itemId: ItemId): Promise<QuestionText> {
    return this.questions.get(`${tenantId}|${itemId}`, () => this.questionTexts.read(itemId));
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
