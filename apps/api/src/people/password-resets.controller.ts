import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskForReset, LookUpResetLink, ResetPassword, SecondFactorPolicy } from '@qabilet/application';
import {
  PasswordResetLookupRequest,
  PasswordResetRequest,
  PasswordResetView,
  SetForgottenPasswordRequest,
} from '@qabilet/contracts';
import type { FastifyRequest } from 'fastify';
import { Public } from '../http/access';
import { Entrance } from './entrance';
import { networkOf } from './network';

@ApiTags('people')
@Controller()
export class PasswordResetsController {
  constructor(
    private readonly askForReset: AskForReset,
    private readonly lookUp: LookUpResetLink,
    private readonly reset: ResetPassword,
    private readonly policy: SecondFactorPolicy,
    private readonly entrance: Entrance,
  ) {}

  @Post('password-reset-requests')
  @HttpCode(202)
  @Public()
  @ApiOperation({
    summary: 'Asks for a letter with a link to a new password; answered alike for any address',
  })
  async ask(@Body() { email }: PasswordResetRequest, @Req() request: FastifyRequest): Promise<void> {
    await this.askForReset.execute(email, networkOf(request.ip));
  }

  @Post('password-reset-lookups')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: PasswordResetView })
  async find(
    @Body() { token }: PasswordResetLookupRequest,
    @Req() request: FastifyRequest,
  ): Promise<PasswordResetView> {
    const account = await this.entrance.guess(request, { resetLink: token }, () =>
      this.lookUp.execute(token),
    );
    const shortestPassword = this.policy.shortestPasswordOf(account);
    return { email: account.email, agencyName: account.agency.name, shortestPassword };
  }

  @Post('password-resets')
  @HttpCode(204)
  @Public()
  @ApiOperation({
    summary: 'Sets the password by a link, once; every session of the person ends, and none begins',
  })
  async set(@Body() body: SetForgottenPasswordRequest, @Req() request: FastifyRequest): Promise<void> {
    const input = { ...body, network: networkOf(request.ip) };
    await this.entrance.guess(request, { resetLink: body.token }, () => this.reset.execute(input));
  }
}
