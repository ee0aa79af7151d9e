import { Controller, Delete, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { DiscardPracticalWork, type Actor } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('programmes')
@Controller('practical-works')
export class PracticalDraftsController {
  constructor(private readonly discardWork: DiscardPracticalWork) {}

  @Delete(':id')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.discardWork.execute(actor, idOf(id));
  }
}
