import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeAgencyOverview, SeeProgress, type Actor } from '@qabilet/application';
import { AgencyOverview, AgencyOverviewQuery, Progress } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller()
export class ProgressController {
  constructor(
    private readonly seeProgress: SeeProgress,
    private readonly seeAgencyOverview: SeeAgencyOverview,
  ) {}

  @Get('cohorts/:id/progress')
  @Permit('insights.progress')
  @ApiOkResponse({ type: Progress })
  progress(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Progress> {
    return this.seeProgress.execute(actor, idOf(id));
  }

  @Get('agency-overview')
  @Permit('insights.agency')
  @ApiOkResponse({ type: AgencyOverview })
  overview(
    @CurrentActor() actor: Actor,
    @Query() { cohortId }: AgencyOverviewQuery,
  ): Promise<AgencyOverview> {
    return this.seeAgencyOverview.execute(actor, cohortId === undefined ? undefined : idOf(cohortId));
  }
}
