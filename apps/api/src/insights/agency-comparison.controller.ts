import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChooseComparison, SeeAgencyComparison, type Actor } from '@qabilet/application';
import { AgencyComparison, ComparisonChoice } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('insights')
@Controller()
export class AgencyComparisonController {
  constructor(
    private readonly seeComparison: SeeAgencyComparison,
    private readonly choose: ChooseComparison,
  ) {}

  @Get('agency-overview/comparison')
  @Permit('insights.agency')
  @ApiOkResponse({ type: AgencyComparison })
  compare(@CurrentActor() actor: Actor): Promise<AgencyComparison> {
    return this.seeComparison.execute(actor);
  }

  @Get('agency-comparison')
  @Permit('privacy.comparison')
  @ApiOkResponse({ type: ComparisonChoice })
  async chosen(@CurrentActor() actor: Actor): Promise<ComparisonChoice> {
    return { takesPart: await this.choose.read(actor) };
  }

  @Put('agency-comparison')
  @HttpCode(204)
  @Permit('privacy.comparison')
  @ApiNoContentResponse()
  change(@CurrentActor() actor: Actor, @Body() { takesPart }: ComparisonChoice): Promise<void> {
    return takesPart ? this.choose.join(actor) : this.choose.leave(actor);
  }
}
