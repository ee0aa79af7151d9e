import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListCalibrations, ListCalibrationSources, RescoreWaves, type Actor } from '@qabilet/application';
import { CalibrationOverview, CalibrationSource, RescoreRequest, RescoringRow } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('calibrations')
@Controller('calibrations')
export class CalibrationsController {
  constructor(
    private readonly listCalibrations: ListCalibrations,
    private readonly listSources: ListCalibrationSources,
    private readonly rescoreWaves: RescoreWaves,
  ) {}

  @Get()
  @Permit('calibrations.read')
  @ApiOkResponse({ type: CalibrationOverview })
  list(@CurrentActor() actor: Actor): Promise<CalibrationOverview> {
    return this.listCalibrations.execute(actor);
  }

  @Get('waves')
  @Permit('calibrations.read')
  @ApiOkResponse({ type: [CalibrationSource], description: 'By framework; waves of one go together.' })
  waves(@CurrentActor() actor: Actor): Promise<CalibrationSource[]> {
    return this.listSources.execute(actor);
  }

  @Post(':id/rescorings')
  @HttpCode(202)
  @Costly()
  @Permit('calibrations.write')
  @ApiAcceptedResponse({ type: [RescoringRow], description: 'The work goes on in the background.' })
  rescore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { waveIds }: RescoreRequest,
  ): Promise<RescoringRow[]> {
    return this.rescoreWaves.execute(actor, {
      calibrationId: idOf(id),
      waveIds: waveIds.map((wave) => idOf<'Wave'>(wave)),
    });
  }
}
