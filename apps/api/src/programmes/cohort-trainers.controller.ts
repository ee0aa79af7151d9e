import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KeepTrainers, type Actor } from '@qabilet/application';
import { CohortTrainerList, TrainedCohort } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('programmes')
@Controller('trained-cohorts')
export class TrainedCohortsController {
  constructor(private readonly keepTrainers: KeepTrainers) {}

  @Get()
  @Permit('cohorts.trainers')
  @ApiOkResponse({ type: [TrainedCohort] })
  async list(@CurrentActor() actor: Actor): Promise<TrainedCohort[]> {
    const cohorts = await this.keepTrainers.cohortsOf(actor);
    return cohorts.map((cohort) => ({ ...cohort, trainers: [...cohort.trainers] }));
  }
}

@ApiTags('programmes')
@Controller('cohorts/:id/trainers')
export class CohortTrainersController {
  constructor(private readonly keepTrainers: KeepTrainers) {}

  @Get()
  @Permit('cohorts.trainers')
  @ApiOkResponse({ type: CohortTrainerList })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CohortTrainerList> {
    const { name, trainers, others } = await this.keepTrainers.list(actor, idOf(id));
    return { name, trainers: [...trainers], others: [...others] };
  }

  @Put(':personId')
  @HttpCode(204)
  @Permit('cohorts.trainers')
  @ApiNoContentResponse()
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<void> {
    return this.keepTrainers.add(actor, { cohortId: idOf(id), personId: idOf(personId) });
  }

  @Delete(':personId')
  @HttpCode(204)
  @Permit('cohorts.trainers')
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<void> {
    return this.keepTrainers.remove(actor, { cohortId: idOf(id), personId: idOf(personId) });
  }
}
