import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { KeepTrainingModules, type Actor, type TrainingOfferInput } from '@qabilet/application';
import { TrainingModuleAdded, TrainingModuleRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('programmes')
@Controller('training-modules')
export class TrainingModulesController {
  constructor(private readonly keep: KeepTrainingModules) {}

  @Post()
  @Permit('cohorts.write')
  @ApiCreatedResponse({ type: TrainingModuleAdded })
  async add(@CurrentActor() actor: Actor, @Body() body: TrainingModuleRequest): Promise<TrainingModuleAdded> {
    return { id: await this.keep.add(actor, inputOf(body)) };
  }

  @Put(':id')
  @HttpCode(204)
  @Permit('cohorts.write')
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TrainingModuleRequest,
  ): Promise<void> {
    return this.keep.change(actor, idOf(id), inputOf(body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('cohorts.write')
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.keep.remove(actor, idOf(id));
  }
}

function inputOf({ competence, ...body }: TrainingModuleRequest): TrainingOfferInput {
  return { ...body, competence: idOf(competence) };
}
