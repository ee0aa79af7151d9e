import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  PlanTraining,
  SeeGroupHeatMap,
  SeeHeatMap,
  SeeMisconceptions,
  SeeWaveFigures,
  type Actor,
} from '@qabilet/application';
import {
  CohortTrainingPlan,
  GroupHeatMap,
  GroupHeatMapQuery,
  HeatMap,
  HeatMapQuery,
  Misconceptions,
  PlanQuery,
  WaveFigures,
  WaveFiguresQuery,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller('waves/:id')
export class WaveInsightsController {
  constructor(
    private readonly seeHeatMap: SeeHeatMap,
    private readonly planTraining: PlanTraining,
    private readonly seeFigures: SeeWaveFigures,
    private readonly seeGroups: SeeGroupHeatMap,
    private readonly seeMisconceptions: SeeMisconceptions,
  ) {}

  @Get('heat-map')
  @Permit('insights.cohort')
  @ApiOkResponse({ type: HeatMap })
  heatMap(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HeatMapQuery,
  ): Promise<HeatMap> {
    return this.seeHeatMap.execute(actor, idOf(id), query);
  }

  @Get('training-plan')
  @Costly()
  @Permit('insights.cohort')
  @ApiOkResponse({ type: CohortTrainingPlan })
  plan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PlanQuery,
  ): Promise<CohortTrainingPlan> {
    return this.planTraining.execute(actor, idOf(id), query);
  }

  @Get('figures')
  @Costly()
  @Permit('insights.progress')
  @ApiOkResponse({ type: WaveFigures })
  figures(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { group }: WaveFiguresQuery,
  ): Promise<WaveFigures> {
    return this.seeFigures.execute(actor, idOf(id), group);
  }

  @Get('group-heat-map')
  @Costly()
  @Permit('insights.progress')
  @ApiOkResponse({ type: GroupHeatMap })
  groupHeatMap(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { by, unitId, from = 0 }: GroupHeatMapQuery,
  ): Promise<GroupHeatMap> {
    const within = unitId === undefined ? undefined : idOf<'Unit'>(unitId);
    return this.seeGroups.execute(actor, idOf(id), { by, unitId: within, from });
  }

  @Get('misconceptions')
  @Costly()
  @Permit('insights.cohort')
  @ApiOkResponse({ type: Misconceptions })
  misconceptions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Misconceptions> {
    return this.seeMisconceptions.execute(actor, idOf(id));
  }
}
