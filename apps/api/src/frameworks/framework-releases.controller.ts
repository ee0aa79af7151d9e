import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportFramework, PublishRelease, ReadFrameworkRelease, type Actor } from '@qabilet/application';
import { FrameworkReleaseView, ImportedFramework } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { releaseViewOf } from './framework-view';
import { UPLOAD_SCHEMA, UploadedFile } from './uploaded-file';

@ApiTags('frameworks')
@Controller('framework-releases')
export class FrameworkReleasesController {
  constructor(
    private readonly readRelease: ReadFrameworkRelease,
    private readonly importFramework: ImportFramework,
    private readonly publishRelease: PublishRelease,
  ) {}

  @Get(':id')
  @Permit('frameworks.read')
  @ApiOkResponse({ type: FrameworkReleaseView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FrameworkReleaseView> {
    return releaseViewOf(await this.readRelease.execute(actor, idOf(id)), actor.language);
  }

  @Post()
  @Costly()
  @Permit('frameworks.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiCreatedResponse({ type: ImportedFramework })
  async import(@CurrentActor() actor: Actor, @UploadedFile() file: Uint8Array): Promise<ImportedFramework> {
    const { releaseId, created } = await this.importFramework.execute(actor, file);
    return { releaseId, created };
  }

  @Post(':id/publication')
  @HttpCode(204)
  @Permit('frameworks.write')
  async publish(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.publishRelease.execute(actor, idOf(id));
  }
}
