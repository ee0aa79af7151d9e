import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListBlueprints, type Actor } from '@qabilet/application';
import { BlueprintView } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { blueprintViewOf } from './item-view';

@ApiTags('item-bank')
@Controller('blueprints')
export class BlueprintsController {
  constructor(private readonly listBlueprints: ListBlueprints) {}

  @Get()
  @Permit('blueprints.read')
  @ApiOkResponse({ type: [BlueprintView] })
  async list(@CurrentActor() actor: Actor): Promise<BlueprintView[]> {
    const blueprints = await this.listBlueprints.execute(actor);
    return blueprints.map((blueprint) => blueprintViewOf(blueprint, actor.language));
  }
}
