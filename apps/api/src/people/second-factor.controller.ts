import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
import { CurrentActor, Permit, UsedSession } from '../http/access';

@ApiTags('people')
@Controller()
export class SecondFactorController {
  constructor(
    private readonly readStanding: ReadSecondFactor,
    private readonly enrolment: EnrolSecondFactor,
    private readonly replaceCodes: ReplaceRecoveryCodes,
    private readonly reset: ResetSecondFactor,
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
  ): Promise<EnrolmentView> {
    return this.enrolment.execute(session, password);
  }

  @Post('second-factor/recovery-codes')
  @HttpCode(200)
  @Permit('session.own')
  @ApiOkResponse({ type: RecoveryCodes })
  async renewCodes(
    @UsedSession() session: CurrentSession,
    @Body() { code }: CodeRequest,
  ): Promise<RecoveryCodes> {
    return { codes: [...(await this.replaceCodes.execute(session, code))] };
  }

  @Delete('people/:id/second-factor')
  @HttpCode(204)
  @Permit('people.write')
  @ApiOperation({ summary: 'Frees a person of a lost second factor and ends their sessions' })
  async resetOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.reset.execute(actor, idOf(id));
  }
}
