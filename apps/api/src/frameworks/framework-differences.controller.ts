import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CompareReleases, type Actor } from '@qabilet/application';
import { DifferenceQuery, ReleaseDifference } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { differenceViewOf } from './difference-view';

@ApiTags('frameworks')
@Controller('framework-releases/:id/difference')
export class FrameworkDifferencesController {
  constructor(private readonly compareReleases: CompareReleases) {}

  @Get()
  @Permit('frameworks.read')
  @ApiOkResponse({ type: ReleaseDifference })
  @ApiOperation({ summary: 'What this version says otherwise than an older one' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { olderId }: DifferenceQuery,
  ): Promise<ReleaseDifference> {
    const ids = { olderId: idOf<'FrameworkRelease'>(olderId), newerId: idOf<'FrameworkRelease'>(id) };
    return differenceViewOf(await this.compareReleases.execute(actor, ids));
  }
}
