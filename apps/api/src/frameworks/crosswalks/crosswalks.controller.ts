import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  EditCrosswalk,
  PublishCrosswalk,
  ReadCrosswalks,
  StartCrosswalk,
  type Actor,
} from '@qabilet/application';
import {
  CrosswalkDetails,
  CrosswalkRevision,
  CrosswalkRow,
  CrosswalkStarted,
  LinkCompetencesRequest,
  StartCrosswalkRequest,
  UnlinkCompetencesRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../../http/access';
import { crosswalkDetailsOf, crosswalkRowOf } from './crosswalk-view';

@ApiTags('frameworks')
@Controller('crosswalks')
export class CrosswalksController {
  constructor(
    private readonly crosswalks: ReadCrosswalks,
    private readonly startCrosswalk: StartCrosswalk,
    private readonly edit: EditCrosswalk,
    private readonly publishCrosswalk: PublishCrosswalk,
  ) {}

  @Get()
  @Permit('frameworks.read')
  @ApiOkResponse({ type: [CrosswalkRow] })
  async list(@CurrentActor() actor: Actor): Promise<CrosswalkRow[]> {
    return (await this.crosswalks.list(actor)).map(crosswalkRowOf);
  }

  @Get(':id')
  @Permit('frameworks.read')
  @ApiOkResponse({ type: CrosswalkDetails })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CrosswalkDetails> {
    return crosswalkDetailsOf(await this.crosswalks.one(actor, idOf(id)), actor.language);
  }

  @Post()
  @Permit('frameworks.write')
  @ApiOperation({ summary: 'Begin a crosswalk, or go on with the draft that waits' })
  @ApiCreatedResponse({ type: CrosswalkStarted })
  async start(
    @CurrentActor() actor: Actor,
    @Body() { sourceId, targetId }: StartCrosswalkRequest,
  ): Promise<CrosswalkStarted> {
    return { id: await this.startCrosswalk.execute(actor, { fromId: idOf(sourceId), toId: idOf(targetId) }) };
  }

  @Post(':id/links')
  @HttpCode(204)
  @Permit('frameworks.write')
  @ApiNoContentResponse()
  async link(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, links }: LinkCompetencesRequest,
  ): Promise<void> {
    await this.edit.link(
      actor,
      { id: idOf(id), revision },
      links.map((link) => ({ ...link })),
    );
  }

  @Post(':id/unlinkings')
  @HttpCode(204)
  @Permit('frameworks.write')
  @ApiNoContentResponse()
  async unlink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, from, to }: UnlinkCompetencesRequest,
  ): Promise<void> {
    await this.edit.unlink(actor, { id: idOf(id), revision }, { from, to });
  }

  @Post(':id/undo')
  @HttpCode(204)
  @Permit('frameworks.write')
  @ApiNoContentResponse()
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: CrosswalkRevision,
  ): Promise<void> {
    await this.edit.undo(actor, { id: idOf(id), revision });
  }

  @Post(':id/publication')
  @HttpCode(204)
  @Permit('frameworks.write')
  @ApiNoContentResponse()
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: CrosswalkRevision,
  ): Promise<void> {
    await this.publishCrosswalk.execute(actor, { id: idOf(id), revision });
  }
}
