import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SeeRetention, SetRetention, TakeNameAway, type Actor } from '@qabilet/application';
import { RetentionRow, SetRetentionRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('privacy')
@Controller()
export class RetentionController {
  constructor(
    private readonly seeRetention: SeeRetention,
    private readonly retention: SetRetention,
    private readonly takeNameAway: TakeNameAway,
  ) {}

  @Get('retention')
  @Permit('privacy.retention')
  @ApiOkResponse({ type: [RetentionRow] })
  async read(@CurrentActor() actor: Actor): Promise<RetentionRow[]> {
    const states = await this.seeRetention.execute(actor);
    return states.map(({ dataClass, years, due, last }) => ({
      dataClass,
      years,
      due,
      ranAt: last?.ranAt.toISOString(),
      takenAt: last?.taken?.at.toISOString(),
      taken: last?.taken?.count,
    }));
  }

  @Put('retention')
  @HttpCode(204)
  @Permit('privacy.retention')
  set(@CurrentActor() actor: Actor, @Body() { dataClass, years }: SetRetentionRequest): Promise<void> {
    return this.retention.execute(actor, { dataClass, years });
  }

  @Post('people/:id/nameless')
  @HttpCode(204)
  @Permit('privacy.erase')
  @ApiOperation({ summary: 'Takes the name, the address and every way in of a person away for good' })
  erase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.takeNameAway.execute(actor, idOf(id));
  }
}
