import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmSecondFactor, ProveSecondFactor, type CurrentSession } from '@qabilet/application';
import { CodeRequest, Me, ProofRequest, RecoveryCodes } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit, UsedSession } from '../http/access';
import { SessionCookie } from '../http/session-cookie';
import { Entrance } from './entrance';
import { meOf } from './me';

/** The two steps that open a session that is not open yet. */
@ApiTags('people')
@Controller('second-factor')
export class SecondFactorProofController {
  constructor(
    private readonly confirmation: ConfirmSecondFactor,
    private readonly proof: ProveSecondFactor,
    private readonly entrance: Entrance,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('confirmation')
  @HttpCode(200)
  @Permit('session.second-factor')
  @ApiOkResponse({ type: RecoveryCodes })
  async confirm(
    @UsedSession() session: CurrentSession,
    @Body() { code }: CodeRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { token, expiresAt, recoveryCodes } = await this.entrance.guess(request, accountOf(session), () =>
      this.confirmation.execute(session, code),
    );
    this.cookie.set(reply, token, expiresAt);
    return { codes: [...recoveryCodes] };
  }

  @Post('proof')
  @HttpCode(200)
  @Permit('session.second-factor')
  @ApiOkResponse({ type: Me })
  async prove(
    @UsedSession() session: CurrentSession,
    @Body() { code = '', recoveryCode }: ProofRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const given = recoveryCode === undefined ? { code } : { recoveryCode };
    const { token, expiresAt } = await this.entrance.guess(request, accountOf(session), () =>
      this.proof.execute(session, given),
    );
    this.cookie.set(reply, token, expiresAt);
    return meOf(session.account);
  }
}

/** Of its own: a right password must not wipe out the failures here. */
function accountOf({ account }: CurrentSession): { readonly account: string } {
  return { account: `second-factor:${account.personId}` };
}
