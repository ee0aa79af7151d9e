import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AskForRelease,
  CancelRelease,
  ReadReleases,
  RELEASE_STEPS,
  releaseKeptUntil,
  type Actor,
  type KeptRelease,
} from '@qabilet/application';
import { StatisticalReleaseAsked, StatisticalReleaseView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { WithoutFigures } from '../http/figure-query.interceptor';

@ApiTags('insights')
@Controller('cohorts/:id/statistical-releases')
export class StatisticalReleasesController {
  constructor(
    private readonly askForRelease: AskForRelease,
    private readonly releases: ReadReleases,
    private readonly cancelRelease: CancelRelease,
  ) {}

  @Post()
  @HttpCode(201)
  @Costly()
  @Permit('insights.agency')
  @ApiOperation({ summary: 'Has the figures of the overview written as a package for a statistics office' })
  @ApiCreatedResponse({ type: StatisticalReleaseAsked })
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StatisticalReleaseAsked> {
    return { id: await this.askForRelease.execute(actor, idOf(id)) };
  }

  @Get()
  @Permit('insights.agency')
  @WithoutFigures()
  @ApiOkResponse({ type: [StatisticalReleaseView] })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StatisticalReleaseView[]> {
    return (await this.releases.list(actor, idOf(id))).map(viewOf);
  }

  @Get(':releaseId/file')
  @Costly()
  @Permit('insights.agency')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('releaseId', ParseUUIDPipe) releaseId: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.releases.file(actor, idOf(id), idOf(releaseId)), {
      type: 'application/zip',
      disposition: 'attachment; filename="release.zip"',
    });
  }

  @Post(':releaseId/cancel')
  @HttpCode(204)
  @Permit('insights.agency')
  @WithoutFigures()
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('releaseId', ParseUUIDPipe) releaseId: string,
  ): Promise<void> {
    return this.cancelRelease.execute(actor, idOf(id), idOf(releaseId));
  }
}

function viewOf({
  requestedBy,
  requestedAt,
  finishedAt,
  contents,
  ...release
}: KeptRelease): StatisticalReleaseView {
  const { id, state, stepsDone, failure } = release;
  return {
    ...{ id, state, stepsDone, failure },
    steps: RELEASE_STEPS,
    requestedBy: requestedBy.name,
    requestedAt: requestedAt.toISOString(),
    finishedAt: finishedAt?.toISOString(),
    contents:
      contents && finishedAt
        ? { ...contents, keptUntil: releaseKeptUntil(finishedAt).toISOString() }
        : undefined,
  };
}
