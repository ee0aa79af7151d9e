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
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  HandInAttempt,
  ReadAttempt,
  StartAttempt,
  SubmitAnswer,
  TakeOverAttempt,
  type Actor,
} from '@qabilet/application';
import {
  AnswerRequest,
  AttemptQuery,
  AttemptView,
  HandInRequest,
  StartAttemptRequest,
  TakeOverRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('delivery')
@Controller('my')
export class AttemptsController {
  constructor(
    private readonly startAttempt: StartAttempt,
    private readonly readAttempt: ReadAttempt,
    private readonly submitAnswer: SubmitAnswer,
    private readonly takeOverAttempt: TakeOverAttempt,
    private readonly handInAttempt: HandInAttempt,
  ) {}

  @Post('waves/:waveId/attempt')
  @HttpCode(200)
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  start(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Body() wanted: StartAttemptRequest,
  ): Promise<AttemptView> {
    return this.startAttempt.execute(actor, { waveId: idOf(waveId), ...wanted });
  }

  @Get('attempts/:id')
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { window }: AttemptQuery,
  ): Promise<AttemptView> {
    return this.readAttempt.execute(actor, idOf(id), window);
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

  @Put('attempts/:id/window')
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  takeOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { window }: TakeOverRequest,
  ): Promise<AttemptView> {
    return this.takeOverAttempt.execute(actor, { attemptId: idOf(id), window });
  }

  @Post('attempts/:id/submission')
  @HttpCode(200)
  @Permit('delivery.own')
  @ApiOkResponse({ type: AttemptView })
  handIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandInRequest,
  ): Promise<AttemptView> {
    return this.handInAttempt.execute(actor, { ...body, attemptId: idOf(id) });
  }
}
