import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ExportCase, type Actor, type ExportedCase } from '@qabilet/application';
import { CaseEditions, CaseExportQuery, LANGUAGE_CODES } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import type { FastifyReply } from 'fastify';
import { Costly, CurrentActor, Permit } from '../../http/access';

@ApiTags('frameworks')
@Controller('framework-releases/:id/case')
export class CaseExportsController {
  constructor(private readonly exportCase: ExportCase) {}

  @Get()
  @Costly()
  @Permit('frameworks.read')
  @ApiOperation({ summary: 'The release as a CASE package, to be saved as a file' })
  @ApiOkResponse({ schema: { type: 'object' } })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version, language }: CaseExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const exported = await this.exportCase.execute(actor, idOf(id), { version, language });
    const name = fileName(exported, version === '1.0' ? `1.0-${language}` : '1.1');
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return exported.body;
  }

  @Get('editions')
  @Costly()
  @Permit('frameworks.read')
  @ApiOperation({ summary: 'What a package of CASE 1.0 would hold of the release, and what not' })
  @ApiOkResponse({ type: CaseEditions })
  async editions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CaseEditions> {
    const { languages, lost } = await this.exportCase.editions(actor, idOf(id));
    return { languages: LANGUAGE_CODES.filter((language) => languages.includes(language)), lost: [...lost] };
  }
}

/** Letters, digits and points only: 'digcomp-3.0-case-1.1.json'. */
function fileName({ code, version }: ExportedCase, edition: string): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  const name = plain(code) || 'framework';
  return [name, plain(version), 'case', edition].filter((part) => part !== '').join('-') + '.json';
}
