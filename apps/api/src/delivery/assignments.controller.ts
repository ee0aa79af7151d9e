import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmNotice, MyAssignments, type Actor } from '@qabilet/application';
import { Assignment, ConfirmNoticeRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('delivery')
@Controller('my')
export class AssignmentsController {
  constructor(
    private readonly myAssignments: MyAssignments,
    private readonly confirmNotice: ConfirmNotice,
  ) {}

  @Get('assignments')
  @Permit('delivery.own')
  @ApiOkResponse({ type: [Assignment] })
  list(@CurrentActor() actor: Actor): Promise<Assignment[]> {
    return this.myAssignments.execute(actor);
  }

  @Put('waves/:waveId/notice')
  @HttpCode(204)
  @Permit('delivery.own')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Body() body: ConfirmNoticeRequest,
  ): Promise<void> {
    return this.confirmNotice.execute(actor, { ...body, waveId: idOf(waveId) });
  }
}
