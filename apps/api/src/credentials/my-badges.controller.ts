import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListOwnBadges, OwnBadges, TakeBadge, type Actor } from '@qabilet/application';
import { BadgeFileQuery, BadgeTaken, MyBadges, TakeBadgeRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import type { FastifyReply } from 'fastify';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('credentials')
@Controller('my/badges')
export class MyBadgesController {
  constructor(
    private readonly listBadges: ListOwnBadges,
    private readonly takeBadge: TakeBadge,
    private readonly ownBadges: OwnBadges,
  ) {}

  @Get()
  @Permit('badges.own')
  @ApiOkResponse({ type: MyBadges })
  list(@CurrentActor() actor: Actor): Promise<MyBadges> {
    return this.listBadges.execute(actor);
  }

  @Post()
  @Costly()
  @Permit('badges.own')
  @ApiOperation({ summary: 'Take a badge for what the own result of a wave supports' })
  @ApiCreatedResponse({ type: BadgeTaken })
  async take(
    @CurrentActor() actor: Actor,
    @Body() { waveId, competence, withName }: TakeBadgeRequest,
  ): Promise<BadgeTaken> {
    const id = await this.takeBadge.execute(actor, {
      waveId: idOf(waveId),
      competence: idOf(competence),
      withName,
    });
    return { id };
  }

  @Get(':id/file')
  @Permit('badges.own')
  @ApiOperation({ summary: 'The badge as a picture that carries it, or as its signed text' })
  @ApiProduces('image/png', 'image/svg+xml', 'text/plain', 'application/ld+json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { kind }: BadgeFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType } = await this.ownBadges.file(actor, idOf(id), kind);
    void reply
      .header('content-disposition', `attachment; filename="badge.${kind}"`)
      .header('content-type', mediaType);
    return Buffer.from(bytes);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('badges.own')
  @ApiOperation({
    summary: 'Take the badge back: from now on everybody who checks it learns that it was withdrawn',
  })
  takeBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.ownBadges.takeBack(actor, idOf(id));
  }
}
