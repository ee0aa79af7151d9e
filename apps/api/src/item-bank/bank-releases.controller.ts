import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadBankReleasePlan, ReleaseBank, type Actor } from '@qabilet/application';
import { BankReleased, BankReleasePlanView, BankReleaseQuery, ReleaseBankRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { releasePlanViewOf } from './bank-release-view';

@ApiTags('item-bank')
@Controller('bank-releases')
export class BankReleasesController {
  constructor(
    private readonly readPlan: ReadBankReleasePlan,
    private readonly releaseBank: ReleaseBank,
  ) {}

  @Get('next')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: BankReleasePlanView })
  async plan(
    @CurrentActor() actor: Actor,
    @Query() { frameworkReleaseId }: BankReleaseQuery,
  ): Promise<BankReleasePlanView> {
    const wanted =
      frameworkReleaseId === undefined ? undefined : idOf<'FrameworkRelease'>(frameworkReleaseId);
    return releasePlanViewOf(await this.readPlan.execute(actor, wanted), actor.language);
  }

  @Post()
  @HttpCode(201)
  @Costly()
  @Permit('item-bank.write')
  @ApiCreatedResponse({ type: BankReleased, description: 'Never to be changed or taken back.' })
  release(
    @CurrentActor() actor: Actor,
    @Body() { frameworkReleaseId, fingerprint, blueprintIds }: ReleaseBankRequest,
  ): Promise<BankReleased> {
    return this.releaseBank.execute(actor, {
      frameworkReleaseId: idOf(frameworkReleaseId),
      fingerprint,
      blueprintIds: blueprintIds.map((id) => idOf<'Blueprint'>(id)),
    });
  }
}
