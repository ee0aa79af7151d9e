import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelCalibration,
  DiscardCalibration,
  PublishCalibration,
  ReadCalibrationRun,
  StartCalibration,
  type Actor,
} from '@qabilet/application';
import {
  CalibrationPublished,
  CalibrationRunView,
  CalibrationStarted,
  PublishCalibrationRequest,
  StartCalibrationRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('calibrations')
@Controller('calibrations/runs')
export class CalibrationRunsController {
  constructor(
    private readonly startCalibration: StartCalibration,
    private readonly readRun: ReadCalibrationRun,
    private readonly publishCalibration: PublishCalibration,
    private readonly cancelCalibration: CancelCalibration,
    private readonly discardCalibration: DiscardCalibration,
  ) {}

  @Post()
  @HttpCode(201)
  @Costly()
  @Permit('calibrations.write')
  @ApiCreatedResponse({ type: CalibrationStarted })
  async start(
    @CurrentActor() actor: Actor,
    @Body() { waveIds, competences }: StartCalibrationRequest,
  ): Promise<CalibrationStarted> {
    const id = await this.startCalibration.execute(actor, {
      waveIds: waveIds.map((wave) => idOf<'Wave'>(wave)),
      competences: competences.map((code) => idOf<'Competence'>(code)),
    });
    return { id };
  }

  @Get(':id')
  @Permit('calibrations.read')
  @ApiOkResponse({ type: CalibrationRunView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CalibrationRunView> {
    return this.readRun.execute(actor, idOf(id));
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @Permit('calibrations.write')
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.cancelCalibration.execute(actor, idOf(id));
  }

  @Post(':id/discard')
  @HttpCode(204)
  @Permit('calibrations.write')
  async discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.discardCalibration.execute(actor, idOf(id));
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Permit('calibrations.write')
  @ApiOkResponse({ type: CalibrationPublished })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { quarantine }: PublishCalibrationRequest,
  ): Promise<CalibrationPublished> {
    return this.publishCalibration.execute(actor, {
      runId: idOf(id),
      quarantine: quarantine.map((item) => idOf<'Item'>(item)),
    });
  }
}
