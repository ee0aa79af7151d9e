import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportCase, PreviewCase, type Actor } from '@qabilet/application';
import { CasePreview, ImportedFramework } from '@qabilet/contracts';
import { Costly, CurrentActor, Permit } from '../../http/access';
import { UploadedForm, type UploadForm } from '../uploaded-file';
import { choicesOf } from './case-choices';
import { casePreviewOf } from './case-view';

/** The choices come before the file: what follows it is not read. */
const FORM = {
  type: 'object',
  required: ['file'],
  properties: { choices: { type: 'string' }, file: { type: 'string', format: 'binary' } },
};

@ApiTags('frameworks')
@Controller()
export class CaseImportsController {
  constructor(
    private readonly previewCase: PreviewCase,
    private readonly importCase: ImportCase,
  ) {}

  @Post('case-previews')
  @HttpCode(200)
  @Costly()
  @Permit('frameworks.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiOkResponse({ type: CasePreview })
  async preview(
    @CurrentActor() actor: Actor,
    @UploadedForm() { file, fields }: UploadForm,
  ): Promise<CasePreview> {
    return casePreviewOf(await this.previewCase.execute(actor, file, choicesOf(fields['choices'])));
  }

  @Post('case-imports')
  @Costly()
  @Permit('frameworks.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiCreatedResponse({ type: ImportedFramework })
  async import(
    @CurrentActor() actor: Actor,
    @UploadedForm() { file, fields }: UploadForm,
  ): Promise<ImportedFramework> {
    const { releaseId, created } = await this.importCase.execute(actor, file, choicesOf(fields['choices']));
    return { releaseId, created };
  }
}
