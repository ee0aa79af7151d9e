import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  SeeAgencyOverview,
  SeeLaterStructure,
  SeeMatchedChange,
  SeeProgress,
  SeeUnitsInside,
  type Actor,
} from '@qabilet/application';
import {
  AgencyOverview,
  AgencyOverviewQuery,
  LaterStructure,
  LaterStructureQuery,
  MatchedProgress,
  Progress,
  UnitsInside,
  UnitsInsideQuery,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller()
export class ProgressController {
  constructor(
    private readonly seeProgress: SeeProgress,
    private readonly seeAgencyOverview: SeeAgencyOverview,
    private readonly seeMatchedChange: SeeMatchedChange,
    private readonly seeUnitsInside: SeeUnitsInside,
    private readonly seeLaterStructure: SeeLaterStructure,
  ) {}

  @Get('cohorts/:id/progress')
  @Permit('insights.progress')
  @ApiOkResponse({ type: Progress })
  progress(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Progress> {
    return this.seeProgress.execute(actor, idOf(id));
  }

  @Get('cohorts/:id/matched-change')
  @Costly()
  @Permit('insights.progress')
  @ApiOkResponse({ type: MatchedProgress })
  matched(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MatchedProgress> {
    return this.seeMatchedChange.execute(actor, idOf(id));
  }

  @Get('agency-overview')
  @Permit('insights.agency')
  @ApiOkResponse({ type: AgencyOverview })
  overview(
    @CurrentActor() actor: Actor,
    @Query() { cohortId }: AgencyOverviewQuery,
  ): Promise<AgencyOverview> {
    return this.seeAgencyOverview.execute(actor, {
      cohortId: cohortId === undefined ? undefined : idOf(cohortId),
      units: 'opened',
    });
  }

  @Get('agency-overview/units')
  @Permit('insights.agency')
  @ApiOkResponse({ type: UnitsInside })
  unitsInside(
    @CurrentActor() actor: Actor,
    @Query() { cohortId, unitId }: UnitsInsideQuery,
  ): Promise<UnitsInside> {
    return this.seeUnitsInside.execute(actor, { cohortId: idOf(cohortId), unitId: idOf(unitId) });
  }

  @Get('agency-overview/later-structure')
  @Costly()
  @Permit('insights.agency')
  @ApiOkResponse({ type: LaterStructure })
  laterStructure(
    @CurrentActor() actor: Actor,
    @Query() { cohortId }: LaterStructureQuery,
  ): Promise<LaterStructure> {
    return this.seeLaterStructure.execute(actor, idOf(cohortId));
  }
}
