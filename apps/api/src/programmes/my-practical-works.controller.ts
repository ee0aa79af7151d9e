import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadOwnPracticalWorks, type Actor } from '@qabilet/application';
import { OwnPracticalWork } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { ownWorkOf } from './practical-work-view';

@ApiTags('programmes')
@Controller('my/practical-works')
export class MyPracticalWorksController {
  constructor(private readonly readOwn: ReadOwnPracticalWorks) {}

  @Get()
  @Permit('results.own')
  @ApiOkResponse({ type: [OwnPracticalWork], description: 'What was released, the latest first.' })
  async list(@CurrentActor() actor: Actor): Promise<OwnPracticalWork[]> {
    return (await this.readOwn.execute(actor)).map((own) => ownWorkOf(own, actor.language));
  }
}
