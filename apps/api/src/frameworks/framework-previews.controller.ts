import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PreviewFramework, type Actor } from '@qabilet/application';
import { FrameworkPreview } from '@qabilet/contracts';
import { Costly, CurrentActor, Permit } from '../http/access';
import { previewOf } from './framework-view';
import { UPLOAD_SCHEMA, UploadedFile } from './uploaded-file';

@ApiTags('frameworks')
@Controller('framework-previews')
export class FrameworkPreviewsController {
  constructor(private readonly previewFramework: PreviewFramework) {}

  @Post()
  @HttpCode(200)
  @Costly()
  @Permit('frameworks.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiOkResponse({ type: FrameworkPreview })
  async preview(@CurrentActor() actor: Actor, @UploadedFile() file: Uint8Array): Promise<FrameworkPreview> {
    return previewOf(await this.previewFramework.execute(actor, file));
  }
}
