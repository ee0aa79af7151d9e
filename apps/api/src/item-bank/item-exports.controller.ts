import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportItems, type Actor, type ItemExport } from '@qabilet/application';
import {
  ItemExportOutlineView,
  ItemExportQuery,
  ItemSelectionQuery,
  ReleasedBankView,
  type ItemExportFormatName,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

const FILES: Readonly<Record<ItemExportFormatName, { readonly name: string; readonly type: string }>> = {
  qti: { name: 'items-qti-3.0.zip', type: 'application/zip' },
  csv: { name: 'items.csv', type: 'text/csv; charset=utf-8' },
};

@ApiTags('item-bank')
@Controller('item-exports')
export class ItemExportsController {
  constructor(private readonly exportItems: ExportItems) {}

  @Get()
  @Costly()
  @Permit('item-bank.read')
  @ApiOperation({ summary: 'Items with keys and rationales, as a file that can be brought in again' })
  @ApiProduces('application/zip', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Query() { format, ...selection }: ItemExportQuery,
  ): Promise<StreamableFile> {
    const bytes = await this.exportItems.execute(actor, wantedOf(selection), format);
    const { name, type } = FILES[format];
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
  }

  @Get('banks')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: [ReleasedBankView] })
  async banks(@CurrentActor() actor: Actor): Promise<ReleasedBankView[]> {
    const banks = await this.exportItems.banks(actor);
    return banks.map((bank) => ({ ...bank, releasedAt: bank.releasedAt.toISOString() }));
  }

  @Get('outline')
  @Costly()
  @Permit('item-bank.read')
  @ApiOperation({ summary: 'What the file would hold, and what not' })
  @ApiOkResponse({ type: ItemExportOutlineView })
  async outline(
    @CurrentActor() actor: Actor,
    @Query() selection: ItemSelectionQuery,
  ): Promise<ItemExportOutlineView> {
    const { items, left } = await this.exportItems.outline(actor, wantedOf(selection));
    return { items, left: left.map((gap) => ({ ...gap })) };
  }
}

function wantedOf({ bankReleaseId, ...selection }: ItemSelectionQuery): ItemExport {
  return {
    ...selection,
    ...(bankReleaseId === undefined ? {} : { bankReleaseId: idOf<'BankRelease'>(bankReleaseId) }),
  };
}
