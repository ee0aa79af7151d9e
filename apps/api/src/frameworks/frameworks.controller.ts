import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListFrameworks, type Actor } from '@qabilet/application';
import { FrameworkRow } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { frameworkRowOf } from './framework-view';

@ApiTags('frameworks')
@Controller('frameworks')
export class FrameworksController {
  constructor(private readonly listFrameworks: ListFrameworks) {}

  @Get()
  @Permit('frameworks.read')
  @ApiOkResponse({ type: [FrameworkRow] })
  async list(@CurrentActor() actor: Actor): Promise<FrameworkRow[]> {
    return (await this.listFrameworks.execute(actor)).map(frameworkRowOf);
  }
}
