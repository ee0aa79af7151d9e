import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreateCohort, ListCohorts, OpenWave, ReadCohort, type Actor } from '@qabilet/application';
import {
  CohortCreated,
  CohortRow,
  CreateCohortRequest,
  OpenWaveRequest,
  WaveOpened,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { cohortRowOf } from './cohort-view';

@ApiTags('programmes')
@Controller('cohorts')
export class CohortsController {
  constructor(
    private readonly listCohorts: ListCohorts,
    private readonly createCohort: CreateCohort,
    private readonly readCohort: ReadCohort,
    private readonly openWave: OpenWave,
  ) {}

  @Get()
  @Permit('cohorts.read')
  @ApiOkResponse({ type: [CohortRow] })
  async list(@CurrentActor() actor: Actor): Promise<CohortRow[]> {
    const cohorts = await this.listCohorts.execute(actor);
    return cohorts.map(cohortRowOf);
  }

  @Post()
  @Permit('cohorts.write')
  @ApiCreatedResponse({ type: CohortCreated })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateCohortRequest): Promise<CohortCreated> {
    return { id: await this.createCohort.execute(actor, body) };
  }

  @Get(':id')
  @Permit('cohorts.read')
  @ApiOkResponse({ type: CohortRow })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CohortRow> {
    return cohortRowOf(await this.readCohort.execute(actor, idOf(id)));
  }

  @Post(':id/waves')
  @Permit('cohorts.write')
  @ApiCreatedResponse({ type: WaveOpened })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, kind, blueprintId, opensAt, closesAt, daysBetween, testsAYear }: OpenWaveRequest,
  ): Promise<WaveOpened> {
    const waveId = await this.openWave.execute(actor, {
      cohortId: idOf(id),
      name,
      kind,
      blueprintId: idOf(blueprintId),
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
      daysBetween,
      testsAYear,
    });
    return { id: waveId };
  }
}
