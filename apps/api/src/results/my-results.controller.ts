import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListResults, ListViewings, ReadResult, ShareResult, type Actor } from '@qabilet/application';
import { ResultRow, ResultView, ResultViewing, ShareResultRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('results')
@Controller('my')
export class MyResultsController {
  constructor(
    private readonly listResults: ListResults,
    private readonly readResult: ReadResult,
    private readonly shareResult: ShareResult,
    private readonly listViewings: ListViewings,
  ) {}

  @Get('results')
  @Permit('results.own')
  @ApiOkResponse({ type: [ResultRow] })
  list(@CurrentActor() actor: Actor): Promise<ResultRow[]> {
    return this.listResults.execute(actor);
  }

  @Get('waves/:waveId/result')
  @Permit('results.own')
  @ApiOkResponse({ type: ResultView })
  read(@CurrentActor() actor: Actor, @Param('waveId', ParseUUIDPipe) waveId: string): Promise<ResultView> {
    return this.readResult.execute(actor, idOf(waveId));
  }

  @Put('waves/:waveId/result/share')
  @HttpCode(204)
  @Permit('results.own')
  share(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Body() { shared }: ShareResultRequest,
  ): Promise<void> {
    return this.shareResult.execute(actor, { waveId: idOf(waveId), shared });
  }

  @Get('waves/:waveId/result/viewings')
  @Permit('results.own')
  @ApiOkResponse({ type: [ResultViewing] })
  viewings(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
  ): Promise<ResultViewing[]> {
    return this.listViewings.execute(actor, idOf(waveId));
  }
}
