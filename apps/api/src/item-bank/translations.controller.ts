import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AcceptProposal,
  ExportTranslations,
  ListTranslations,
  ProposeTranslation,
  ReadTranslation,
  type Actor,
} from '@qabilet/application';
import {
  AcceptProposalRequest,
  ItemLanguagePath,
  ProposalAccepted,
  ProposeTranslationRequest,
  TranslationExportQuery,
  TranslationPage,
  TranslationQuery,
  TranslationView,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { itemInLanguageViewOf, translationRowOf } from './item-in-language-view';

const XLIFF = 'application/xliff+xml';

@ApiTags('translations')
@Controller()
export class TranslationsController {
  constructor(
    private readonly listTranslations: ListTranslations,
    private readonly readTranslation: ReadTranslation,
    private readonly proposeTranslation: ProposeTranslation,
    private readonly acceptProposal: AcceptProposal,
    private readonly exportTranslations: ExportTranslations,
  ) {}

  @Get('translations')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: TranslationPage })
  async list(@CurrentActor() actor: Actor, @Query() query: TranslationQuery): Promise<TranslationPage> {
    const { languages, total, rows } = await this.listTranslations.execute(actor, query);
    return {
      languages: languages.map((count) => ({ ...count })),
      total,
      rows: rows.map((row) => translationRowOf(row, actor.language)),
    };
  }

  @Get('translations/export')
  @Costly()
  @Permit('item-bank.read')
  @ApiOperation({ summary: 'Items with their words in one language, as XLIFF 2.0 for translators' })
  @ApiProduces(XLIFF)
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: TranslationExportQuery,
  ): Promise<StreamableFile> {
    const xliff = await this.exportTranslations.execute(actor, query);
    return new StreamableFile(Buffer.from(xliff), {
      type: XLIFF,
      disposition: `attachment; filename="items-${query.language}.xlf"`,
    });
  }

  @Get('items/:id/translations/:language')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: TranslationView })
  async read(
    @CurrentActor() actor: Actor,
    @Param() { id, language }: ItemLanguagePath,
  ): Promise<TranslationView> {
    return itemInLanguageViewOf(await this.readTranslation.execute(actor, idOf(id), language), language);
  }

  @Put('items/:id/translations/:language/proposal')
  @HttpCode(204)
  @Permit('item-bank.write')
  async propose(
    @CurrentActor() actor: Actor,
    @Param() { id, language }: ItemLanguagePath,
    @Body() { seen, texts }: ProposeTranslationRequest,
  ): Promise<void> {
    await this.proposeTranslation.keep(actor, {
      itemId: idOf(id),
      language,
      words: new Map(texts.map((text) => [text.id, text.words])),
      ...(seen === undefined ? {} : { seen: new Date(seen) }),
    });
  }

  @Delete('items/:id/translations/:language/proposal')
  @HttpCode(204)
  @Permit('item-bank.write')
  async discard(@CurrentActor() actor: Actor, @Param() { id, language }: ItemLanguagePath): Promise<void> {
    await this.proposeTranslation.discard(actor, idOf(id), language);
  }

  @Post('items/:id/translations/:language/proposal/acceptance')
  @HttpCode(200)
  @Permit('item-bank.review')
  @ApiOkResponse({ type: ProposalAccepted })
  async accept(
    @CurrentActor() actor: Actor,
    @Param() { id, language }: ItemLanguagePath,
    @Body() { seen }: AcceptProposalRequest,
  ): Promise<ProposalAccepted> {
    const draft = await this.acceptProposal.execute(actor, {
      itemId: idOf(id),
      language,
      seen: new Date(seen),
    });
    return { id: draft };
  }
}
