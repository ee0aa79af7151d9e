import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PlanPhases, type Actor } from '@qabilet/application';
import { OwnProgramme, ProgrammePhases } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('programmes')
@Controller()
export class ProgrammePhasesController {
  constructor(private readonly planPhases: PlanPhases) {}

  @Get('cohorts/:id/phases')
  @Permit('cohorts.read')
  @ApiOkResponse({ type: ProgrammePhases })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProgrammePhases> {
    return { phases: [...(await this.planPhases.read(actor, idOf(id)))] };
  }

  @Put('cohorts/:id/phases')
  @HttpCode(204)
  @Permit('cohorts.write')
  @ApiNoContentResponse()
  write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { phases }: ProgrammePhases,
  ): Promise<void> {
    return this.planPhases.write(actor, idOf(id), phases);
  }

  @Get('my/programmes')
  @Permit('delivery.own')
  @ApiOkResponse({ type: [OwnProgramme] })
  async own(@CurrentActor() actor: Actor): Promise<OwnProgramme[]> {
    const programmes = await this.planPhases.own(actor);
    return programmes.map(({ phases, ...programme }) => ({ ...programme, phases: [...phases] }));
  }
}
