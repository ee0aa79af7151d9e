import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseAddress, ShareRelease, type Actor } from '@qabilet/application';
import { ReleaseSharingView, ShareReleaseRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../../http/access';

@ApiTags('frameworks')
@Controller('framework-releases/:id/sharing')
export class ReleaseSharingController {
  constructor(
    private readonly shareRelease: ShareRelease,
    private readonly address: CaseAddress,
  ) {}

  @Get()
  @Permit('frameworks.read')
  @ApiOkResponse({ type: ReleaseSharingView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReleaseSharingView> {
    const choice = await this.shareRelease.read(actor, idOf(id));
    return {
      isPublic: choice?.isPublic ?? false,
      changedAt: choice?.changedAt.toISOString(),
      addresses: ['v1p1', 'v1p0'].map((edition) => `${this.address.base}/${edition}/CFDocuments`),
    };
  }

  @Put()
  @HttpCode(204)
  @Permit('frameworks.write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { isPublic }: ShareReleaseRequest,
  ): Promise<void> {
    await this.shareRelease.change(actor, idOf(id), isPublic);
  }
}
