import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListBlueprints, OfferReviewedTests, type Actor } from '@qabilet/application';
import { BlueprintView } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { blueprintViewOf } from './item-view';

@ApiTags('item-bank')
@Controller('blueprints')
export class BlueprintsController {
  constructor(
    private readonly listBlueprints: ListBlueprints,
    private readonly offerTests: OfferReviewedTests,
  ) {}

  @Get()
  @Permit('blueprints.read')
  @ApiOkResponse({ type: [BlueprintView] })
  async list(@CurrentActor() actor: Actor): Promise<BlueprintView[]> {
    const blueprints = await this.listBlueprints.execute(actor);
    return blueprints.map((blueprint) => blueprintViewOf(blueprint, actor.language));
  }

  @Post('reviewed-only')
  @HttpCode(201)
  @Permit('blueprints.write')
  @ApiCreatedResponse({ type: [BlueprintView], description: 'The new tests; none where they existed.' })
  async offerReviewed(@CurrentActor() actor: Actor): Promise<BlueprintView[]> {
    const offered = await this.offerTests.execute(actor);
    return offered.map((blueprint) => blueprintViewOf(blueprint, actor.language));
  }
}
