import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeHeatMap, type Actor } from '@qabilet/application';
import { HeatMap } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller('waves/:id')
export class WaveInsightsController {
  constructor(private readonly seeHeatMap: SeeHeatMap) {}

  @Get('heat-map')
  @Permit('insights.cohort')
  @ApiOkResponse({ type: HeatMap })
  heatMap(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HeatMap> {
    return this.seeHeatMap.execute(actor, idOf(id));
  }
}
