import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EndSessions, ListSessions, type Actor, type CurrentSession } from '@qabilet/application';
import { SessionRow } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit, UsedSession } from '../http/access';

@ApiTags('people')
@Controller()
export class SessionsController {
  constructor(
    private readonly listSessions: ListSessions,
    private readonly end: EndSessions,
  ) {}

  @Get('sessions')
  @Permit('session.own')
  @ApiOkResponse({ type: [SessionRow] })
  async list(@CurrentActor() actor: Actor, @UsedSession() used: CurrentSession): Promise<SessionRow[]> {
    const listed = await this.listSessions.execute(actor);
    return listed.map(({ id, device, startedAt, seenAt }) => ({
      id,
      ...device,
      startedAt: startedAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThisOne: id === used.id,
    }));
  }

  @Delete('sessions')
  @HttpCode(204)
  @Permit('session.own')
  @ApiOperation({ summary: 'Ends all sessions of the person but the one that asks' })
  async endOthers(@CurrentActor() actor: Actor, @UsedSession() used: CurrentSession): Promise<void> {
    await this.end.others(actor, used.id);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Permit('session.own')
  async endOne(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.end.one(actor, idOf(id));
  }

  @Delete('people/:id/sessions')
  @HttpCode(204)
  @Permit('people.write')
  async endAllOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.end.allOf(actor, idOf(id));
  }
}
