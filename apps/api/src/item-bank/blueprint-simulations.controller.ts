import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelSimulation,
  ReadSimulation,
  ReleaseBlueprint,
  StartSimulation,
  type Actor,
} from '@qabilet/application';
import {
  BlueprintReleased,
  SimulateBlueprintRequest,
  SimulationStarted,
  SimulationView,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { simulationViewOf } from './design-view';

@ApiTags('item-bank')
@Controller()
export class BlueprintSimulationsController {
  constructor(
    private readonly startSimulation: StartSimulation,
    private readonly readSimulation: ReadSimulation,
    private readonly cancelSimulation: CancelSimulation,
    private readonly releaseBlueprint: ReleaseBlueprint,
  ) {}

  @Post('blueprint-drafts/:id/simulations')
  @HttpCode(201)
  @Costly()
  @Permit('blueprints.write')
  @ApiCreatedResponse({ type: SimulationStarted })
  async start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { roleProfileId, language, people }: SimulateBlueprintRequest,
  ): Promise<SimulationStarted> {
    const roleId = idOf<'RoleProfile'>(roleProfileId);
    return { id: await this.startSimulation.execute(actor, { draftId: idOf(id), roleId, language, people }) };
  }

  @Post('blueprint-drafts/:id/release')
  @HttpCode(200)
  @Permit('blueprints.write')
  @ApiOkResponse({ type: BlueprintReleased })
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BlueprintReleased> {
    return { blueprintId: await this.releaseBlueprint.execute(actor, idOf(id)) };
  }

  @Get('blueprint-simulations/:id')
  @Permit('blueprints.write')
  @ApiOkResponse({ type: SimulationView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SimulationView> {
    return simulationViewOf(await this.readSimulation.execute(actor, idOf(id)), actor.language);
  }

  @Post('blueprint-simulations/:id/cancel')
  @HttpCode(204)
  @Permit('blueprints.write')
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.cancelSimulation.execute(actor, idOf(id));
  }
}
