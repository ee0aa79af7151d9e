import { Controller, Get, Headers, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, CurrentSession } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, EVENT_STREAM, Permit, UsedSession } from '../http/access';
import { WithoutFigures } from '../http/figure-query.interceptor';
import { WaveNews } from './wave-news';

@ApiTags('insights')
@Controller('waves/:id')
export class WaveNewsController {
  constructor(private readonly news: WaveNews) {}

  /** Server-sent events without content: a `changed` means that what the pages of the wave show is no longer new. */
  @Get('news')
  @Permit('insights.cohort')
  @WithoutFigures()
  @ApiOkResponse({ content: { [EVENT_STREAM]: { schema: { type: 'string' } } } })
  async follow(
    @CurrentActor() actor: Actor,
    @UsedSession() { id: sessionId }: CurrentSession,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('last-event-id') told?: string,
  ): Promise<StreamableFile> {
    const asked = { actor, sessionId, waveId: idOf<'Wave'>(id), told };
    return new StreamableFile(await this.news.follow(asked), { type: EVENT_STREAM });
  }
}
