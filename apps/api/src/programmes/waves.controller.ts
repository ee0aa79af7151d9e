import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeWaveBoard, waveRowOf, type Actor } from '@qabilet/application';
import { WaveBoard } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { WithoutFigures } from '../http/figure-query.interceptor';

@ApiTags('programmes')
@Controller('waves/:id')
export class WavesController {
  constructor(private readonly seeWaveBoard: SeeWaveBoard) {}

  @Get('board')
  @Permit('insights.cohort')
  @WithoutFigures()
  @ApiOkResponse({ type: WaveBoard })
  async board(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaveBoard> {
    const { wave, people, ...counts } = await this.seeWaveBoard.execute(actor, idOf(id));
    return {
      ...counts,
      wave: waveRowOf(wave),
      cohortId: wave.cohortId,
      cohortName: wave.cohortName,
      people: [...people],
    };
  }
}
