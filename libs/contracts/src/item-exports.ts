import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ITEM_STATES, type ItemStateName } from './item-bank';
import { LANGUAGE_CODES, type LanguageCode } from './text';

export const ITEM_EXPORT_FORMATS = ['qti', 'csv'] as const;
export type ItemExportFormatName = (typeof ITEM_EXPORT_FORMATS)[number];

export const ITEM_EXPORT_GAPS = ['sheet', 'language'] as const;
export type ItemExportGapName = (typeof ITEM_EXPORT_GAPS)[number];

/** A released bank, to choose items from. */
export class ReleasedBankView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly framework!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ format: 'date-time' }) readonly releasedAt!: string;
  @ApiProperty() readonly items!: number;
}

export class ItemSelectionQuery {
  @ApiPropertyOptional({
    description: 'As the items stand in this release; otherwise the latest version of each.',
  })
  @IsOptional()
  @IsUUID()
  readonly bankReleaseId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) readonly competence?: string;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(4) readonly level?: number;
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES)
  readonly state?: ItemStateName;
  @ApiPropertyOptional({
    enum: LANGUAGE_CODES,
    description: 'Only the words in it; otherwise in every language in which an item is complete.',
  })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  readonly language?: LanguageCode;
}

export class ItemExportQuery extends ItemSelectionQuery {
  @ApiProperty({ enum: ITEM_EXPORT_FORMATS })
  @IsIn(ITEM_EXPORT_FORMATS)
  readonly format!: ItemExportFormatName;
}

export class ItemExportGapView {
  @ApiProperty() readonly code!: string;
  @ApiProperty({
    enum: ITEM_EXPORT_GAPS,
    description: 'No format has a place for a spreadsheet task; the item is not complete in the language.',
  })
  readonly why!: ItemExportGapName;
}

/** What a file would hold of the chosen items, and what not. */
export class ItemExportOutlineView {
  @ApiProperty() readonly items!: number;
  @ApiProperty({ type: [ItemExportGapView] }) readonly left!: ItemExportGapView[];
}
