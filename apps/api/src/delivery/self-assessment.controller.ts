import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CompleteSelfAssessment, RateStatement, ReadSelfAssessment, type Actor } from '@qabilet/application';
import { RateStatementRequest, RatingSaved, SelfAssessment } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('delivery')
@Controller('my/waves/:waveId/self-assessment')
export class SelfAssessmentController {
  constructor(
    private readonly readSelfAssessment: ReadSelfAssessment,
    private readonly rateStatement: RateStatement,
    private readonly completeSelfAssessment: CompleteSelfAssessment,
  ) {}

  @Get()
  @Permit('delivery.own')
  @ApiOkResponse({ type: SelfAssessment })
  read(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
  ): Promise<SelfAssessment> {
    return this.readSelfAssessment.execute(actor, idOf(waveId));
  }

  @Put('ratings/:statementId')
  @Permit('delivery.own')
  @ApiOkResponse({ type: RatingSaved })
  rate(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Param('statementId') statementId: string,
    @Body() { step }: RateStatementRequest,
  ): Promise<RatingSaved> {
    return this.rateStatement.execute(actor, { waveId: idOf(waveId), statementId, step });
  }

  @Post('completion')
  @HttpCode(204)
  @Permit('delivery.own')
  complete(@CurrentActor() actor: Actor, @Param('waveId', ParseUUIDPipe) waveId: string): Promise<void> {
    return this.completeSelfAssessment.execute(actor, idOf(waveId));
  }
}
