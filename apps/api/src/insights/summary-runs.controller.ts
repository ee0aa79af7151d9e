import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelSummaryRun,
  SeeSummaryRuns,
  StartSummaryRun,
  type Actor,
  type SummaryRun,
} from '@qabilet/application';
import { StartSummaryRunRequest, SummaryRunStarted, SummaryRunView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller('summary-runs')
export class SummaryRunsController {
  constructor(
    private readonly seeRuns: SeeSummaryRuns,
    private readonly startRun: StartSummaryRun,
    private readonly cancelRun: CancelSummaryRun,
  ) {}

  @Get()
  @Permit('figures.rebuild')
  @ApiOkResponse({ type: [SummaryRunView] })
  async list(@CurrentActor() actor: Actor): Promise<SummaryRunView[]> {
    const runs = await this.seeRuns.execute(actor);
    return runs.map(viewOf);
  }

  @Post()
  @HttpCode(201)
  @Costly()
  @Permit('figures.rebuild')
  @ApiCreatedResponse({ type: SummaryRunStarted })
  async start(
    @CurrentActor() actor: Actor,
    @Body() { kind }: StartSummaryRunRequest,
  ): Promise<SummaryRunStarted> {
    return { id: await this.startRun.execute(actor, { kind }) };
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @Permit('figures.rebuild')
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.cancelRun.execute(actor, idOf(id));
  }
}

function viewOf(run: SummaryRun): SummaryRunView {
  const { id, kind, state, parts, partsDone, results, requestedBy, failure } = run;
  return {
    id,
    kind,
    state,
    parts,
    partsDone,
    results,
    requestedBy,
    requestedAt: run.requestedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString(),
    failure,
    found: kind === 'verification' && state === 'done' ? run.found : undefined,
  };
}
