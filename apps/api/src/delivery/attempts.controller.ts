import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAttempt, StartAttempt, SubmitAnswer, type Actor } from '@qabilet/application';
import { AnswerRequest, AttemptView, StartAttemptRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('delivery')
@Controller('my')
export class AttemptsController {
  constructor(
    private readonly startAttempt: StartAttempt,
    private readonly readAttempt: ReadAttempt,
    private readonly submitAnswer: SubmitAnswer,
  ) {}

  @Post('waves/:waveId/attempt')
  @HttpCode(200)
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  start(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Body() { language }: StartAttemptRequest,
  ): Promise<AttemptView> {
    return this.startAttempt.execute(actor, { waveId: idOf(waveId), language });
  }

  @Get('attempts/:id')
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AttemptView> {
    return this.readAttempt.execute(actor, idOf(id));
  }

  @Put('attempts/:id/answers/:position')
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() body: AnswerRequest,
  ): Promise<AttemptView> {
    return this.submitAnswer.execute(actor, { ...body, attemptId: idOf(id), position });
  }
}
