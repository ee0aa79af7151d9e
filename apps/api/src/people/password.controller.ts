import { Body, Controller, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangePassword, type CurrentSession } from '@qabilet/application';
import { ChangePasswordRequest } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit, UsedSession } from '../http/access';
import { SessionCookie } from '../http/session-cookie';
import { Entrance } from './entrance';

@ApiTags('people')
@Controller('password')
export class PasswordController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly entrance: Entrance,
    private readonly cookie: SessionCookie,
  ) {}

  @Put()
  @HttpCode(204)
  @Permit('session.own')
  @ApiOperation({ summary: 'Changes the password; every other session of the person ends' })
  async change(
    @UsedSession() session: CurrentSession,
    @Body() body: ChangePasswordRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const account = `password:${session.account.email}`;
    const { token, expiresAt } = await this.entrance.guess(request, { account }, () =>
      this.changePassword.execute(session, body),
    );
    this.cookie.set(reply, token, expiresAt);
  }
}
