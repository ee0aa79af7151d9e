import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeGoals, SetGoals, type Actor, type GroupGoal } from '@qabilet/application';
import { Goals, SetGoalsRequest, type GroupGoal as GoalRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller('cohorts/:id/goals')
export class GoalsController {
  constructor(
    private readonly seeGoals: SeeGoals,
    private readonly setGoals: SetGoals,
  ) {}

  @Get()
  @Costly()
  @Permit('insights.progress')
  @ApiOkResponse({ type: Goals })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Goals> {
    return this.seeGoals.execute(actor, idOf(id));
  }

  @Put()
  @HttpCode(204)
  @Permit('cohorts.goals')
  @ApiNoContentResponse()
  write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { goals }: SetGoalsRequest,
  ): Promise<void> {
    return this.setGoals.execute(actor, idOf(id), goals.map(goalOf));
  }
}

function goalOf({ kind, unitId, competence, value, dueOn }: GoalRequest): GroupGoal {
  return {
    kind,
    value,
    dueOn,
    ...(unitId !== undefined && { unitId: idOf<'Unit'>(unitId) }),
    ...(competence !== undefined && { competence: idOf<'Competence'>(competence) }),
  };
}
