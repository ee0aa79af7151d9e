import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EnrolSecondFactor,
  ReadSecondFactor,
  ReplaceRecoveryCodes,
  ResetSecondFactor,
  type Actor,
  type CurrentSession,
} from '@qabilet/application';
import {
  CodeRequest,
  EnrolmentRequest,
  EnrolmentView,
  RecoveryCodes,
  SecondFactorView,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Permit, UsedSession } from '../http/access';
import { Entrance } from './entrance';

@ApiTags('people')
@Controller()
export class SecondFactorController {
  constructor(
    private readonly readStanding: ReadSecondFactor,
    private readonly enrolment: EnrolSecondFactor,
    private readonly replaceCodes: ReplaceRecoveryCodes,
    private readonly reset: ResetSecondFactor,
    private readonly entrance: Entrance,
  ) {}

  @Get('second-factor')
  @Permit('session.second-factor')
  @ApiOkResponse({ type: SecondFactorView })
  read(@UsedSession() session: CurrentSession): Promise<SecondFactorView> {
    return this.readStanding.execute(session);
  }

  @Post('second-factor/enrolment')
  @HttpCode(200)
  @Permit('session.second-factor')
  @ApiOkResponse({ type: EnrolmentView })
  enrol(
    @UsedSession() session: CurrentSession,
    @Body() { password }: EnrolmentRequest,
    @Req() request: FastifyRequest,
  ): Promise<EnrolmentView> {
    const account = `password:${session.account.email}`;
    return this.entrance.guess(request, { account }, () => this.enrolment.execute(session, password));
  }

  @Post('second-factor/recovery-codes')
  @HttpCode(200)
  @Permit('session.own')
  @ApiOkResponse({ type: RecoveryCodes })
  async renewCodes(
    @UsedSession() session: CurrentSession,
    @Body() { code }: CodeRequest,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    const account = `second-factor:${session.account.personId}`;
    const codes = await this.entrance.guess(request, { account }, () =>
      this.replaceCodes.execute(session, code),
    );
    return { codes: [...codes] };
  }

  @Delete('people/:id/second-factor')
  @HttpCode(204)
  @Permit('people.write')
  @ApiOperation({ summary: 'Frees a person of a lost second factor and ends their sessions' })
  async resetOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.reset.execute(actor, idOf(id));
  }
}
