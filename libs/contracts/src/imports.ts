import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from './page';
import { RemarkDetailsProperty } from './remark';

export const IMPORT_KINDS = ['items', 'roles', 'framework', 'texts', 'translations', 'people'] as const;
export type ImportKindName = (typeof IMPORT_KINDS)[number];

export const IMPORT_STATES = [
  'queued',
  'reading',
  'ready',
  'confirmed',
  'storing',
  'done',
  'refused',
  'failed',
  'cancelled',
  'expired',
] as const;
export type ImportStateName = (typeof IMPORT_STATES)[number];

export const IMPORT_FATES = ['new', 'changed', 'same', 'left'] as const;
export type ImportFateName = (typeof IMPORT_FATES)[number];

/** What is wrong with a file or with one thing in it. */
export class ImportFaultView {
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity!: 'error' | 'warning';
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly message!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

/** One thing in the file, and what becomes of it. */
export class ImportEntryView {
  @ApiProperty({ example: 'row 12', description: 'Where it stands in the file.' }) readonly place!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: IMPORT_FATES }) readonly fate!: ImportFateName;
  @ApiProperty({ type: [ImportFaultView] }) readonly faults!: ImportFaultView[];
}

export class ImportEntryPage {
  @ApiProperty() readonly total!: number;
  @ApiProperty({ type: [ImportEntryView] }) readonly rows!: ImportEntryView[];
}

export class ImportCountsView {
  @ApiProperty({ description: 'Stored as new.' }) readonly new!: number;
  @ApiProperty({ description: 'Stored as a change of what is there.' }) readonly changed!: number;
  @ApiProperty({ description: 'There already.' }) readonly same!: number;
  @ApiProperty({ description: 'Left out, each with a reason.' }) readonly left!: number;
}

/** Why a file as a whole came to nothing. */
export class ImportFailureView {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly message!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

/** An uploaded file, and how far it has come. */
export class ImportRunView {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: IMPORT_KINDS }) readonly kind!: ImportKindName;
  @ApiProperty({ enum: IMPORT_STATES }) readonly state!: ImportStateName;
  @ApiProperty() readonly fileName!: string;
  @ApiProperty() readonly fileBytes!: number;
  @ApiProperty() readonly requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
  @ApiProperty({ description: 'Parts of the file that are read.' }) readonly done!: number;
  @ApiProperty({ description: '0 while it is not known.' }) readonly total!: number;
  @ApiPropertyOptional({ example: 'QTI 3.0' }) readonly format?: string;
  @ApiPropertyOptional({ type: ImportCountsView, description: 'Foreseen; once it is done, what was made.' })
  readonly counts?: ImportCountsView;
  @ApiProperty({ type: [ImportFaultView], description: 'Of the file as a whole.' })
  readonly faults!: ImportFaultView[];
  @ApiPropertyOptional({ type: ImportFailureView, description: 'Why it was refused or failed.' })
  readonly failure?: ImportFailureView;
  @ApiPropertyOptional({ format: 'date-time', description: 'When this very file was last stored before.' })
  readonly storedBeforeAt?: string;
}

export class ImportUploadQuery {
  @ApiProperty({ enum: IMPORT_KINDS }) @IsIn(IMPORT_KINDS) readonly kind!: ImportKindName;
  @ApiPropertyOptional({ description: 'What items of a package are taken for that name no competence.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly competence?: string;
  @ApiPropertyOptional({ enum: [1, 2, 3, 4], description: 'The same for those that name no level.' })
  @IsOptional()
  @Type(() => Number)
  @IsIn([1, 2, 3, 4])
  readonly level?: 1 | 2 | 3 | 4;
}

export class ImportUploaded {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ description: 'False when the same file is being imported already: this is that import.' })
  readonly created!: boolean;
}

export class ImportEntryQuery extends OmitType(PageQuery, ['search']) {
  @ApiPropertyOptional({ enum: IMPORT_FATES })
  @IsOptional()
  @IsIn(IMPORT_FATES)
  readonly fate?: ImportFateName;
  @ApiPropertyOptional({ description: 'Only those with problems.' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean()
  readonly withFaults?: boolean;
}
