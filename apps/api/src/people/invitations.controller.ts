import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptInvitation, LookUpInvitation, SecondFactorPolicy } from '@qabilet/application';
import { AcceptInvitationRequest, InvitationLookupRequest, InvitationView, Me } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/access';
import { Entrance } from './entrance';

@ApiTags('people')
@Controller()
export class InvitationsController {
  constructor(
    private readonly lookUp: LookUpInvitation,
    private readonly accept: AcceptInvitation,
    private readonly policy: SecondFactorPolicy,
    private readonly entrance: Entrance,
  ) {}

  @Post('invitation-lookups')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: InvitationView })
  async find(
    @Body() { token }: InvitationLookupRequest,
    @Req() request: FastifyRequest,
  ): Promise<InvitationView> {
    const account = await this.entrance.guess(request, { invitation: token }, () =>
      this.lookUp.execute(token),
    );
    const shortestPassword = this.policy.shortestPasswordOf(account);
    return { name: account.name, email: account.email, agencyName: account.agency.name, shortestPassword };
  }

  @Post('invitation-acceptances')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: Me })
  async setPassword(
    @Body() body: AcceptInvitationRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const origin = this.entrance.originOf(request);
    const signedIn = await this.entrance.guess(request, { invitation: body.token }, () =>
      this.accept.execute(body, origin),
    );
    return this.entrance.admit(reply, signedIn);
  }
}
