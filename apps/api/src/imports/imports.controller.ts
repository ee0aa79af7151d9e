import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelImport,
  ConfirmImport,
  ReadImports,
  UploadImport,
  type Actor,
  type ImportFile,
  type ImportRun,
} from '@qabilet/application';
import {
  ImportEntryPage,
  ImportEntryQuery,
  ImportRunView,
  ImportUploaded,
  ImportUploadQuery,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { UPLOAD_SCHEMA, UploadedNamedFile } from '../frameworks/uploaded-file';
import { Costly, CurrentActor, Permit } from '../http/access';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly uploadImport: UploadImport,
    private readonly imports: ReadImports,
    private readonly confirmImport: ConfirmImport,
    private readonly cancelImport: CancelImport,
  ) {}

  @Post()
  @HttpCode(201)
  @Costly()
  @Permit('imports.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiCreatedResponse({ type: ImportUploaded })
  async upload(
    @CurrentActor() actor: Actor,
    @Query() { kind, ...takenFor }: ImportUploadQuery,
    @UploadedNamedFile() file: ImportFile,
  ): Promise<ImportUploaded> {
    const { runId, created } = await this.uploadImport.execute(actor, kind, { ...file, takenFor });
    return { id: runId, created };
  }

  @Get()
  @Permit('imports.read')
  @ApiOkResponse({ type: [ImportRunView] })
  async list(@CurrentActor() actor: Actor): Promise<ImportRunView[]> {
    return (await this.imports.list(actor)).map(viewOf);
  }

  @Get(':id')
  @Permit('imports.read')
  @ApiOkResponse({ type: ImportRunView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportRunView> {
    return viewOf(await this.imports.one(actor, idOf(id)));
  }

  @Get(':id/entries')
  @Permit('imports.read')
  @ApiOkResponse({ type: ImportEntryPage })
  async entries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { page, size, fate, withFaults }: ImportEntryQuery,
  ): Promise<ImportEntryPage> {
    const { total, rows } = await this.imports.entries(actor, idOf(id), { page, size, fate, withFaults });
    return { total, rows: rows.map((row) => ({ ...row, faults: [...row.faults] })) };
  }

  @Post(':id/confirm')
  @HttpCode(204)
  @Permit('imports.write')
  async confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.confirmImport.execute(actor, idOf(id));
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @Permit('imports.write')
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.cancelImport.execute(actor, idOf(id));
  }
}

function viewOf(run: ImportRun): ImportRunView {
  const { id, kind, state, fileName, fileBytes, done, total, format, counts, faults, failure } = run;
  return {
    ...{ id, kind, state, fileName, fileBytes, done, total, format, failure },
    counts: counts && { ...counts },
    faults: [...faults],
    requestedBy: run.requestedBy.name,
    requestedAt: run.requestedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString(),
    storedBeforeAt: run.storedBeforeAt?.toISOString(),
  };
}
