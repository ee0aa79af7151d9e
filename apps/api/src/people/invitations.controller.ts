import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptInvitation, LookUpInvitation } from '@qabilet/application';
import { AcceptInvitationRequest, InvitationLookupRequest, InvitationView, Me } from '@qabilet/contracts';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access';
import { SessionCookie } from '../http/session-cookie';
import { meOf } from './me';

@ApiTags('people')
@Controller()
export class InvitationsController {
  constructor(
    private readonly lookUp: LookUpInvitation,
    private readonly accept: AcceptInvitation,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('invitation-lookups')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: InvitationView })
  async find(@Body() { token }: InvitationLookupRequest): Promise<InvitationView> {
    const { name, email, agency } = await this.lookUp.execute(token);
    return { name, email, agencyName: agency.name };
  }

  @Post('invitation-acceptances')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: Me })
  async setPassword(
    @Body() body: AcceptInvitationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { account, token, expiresAt } = await this.accept.execute(body);
    this.cookie.set(reply, token, expiresAt);
    return meOf(account);
  }
}
