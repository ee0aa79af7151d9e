import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ITEM_STATES, ITEM_TEXTS, type ItemStateName, type ItemTextName } from './item-bank';
import { PageQuery } from './page';
import { LANGUAGE_CODES, LocalText } from './text';

/** Languages that items are put into. */
export const TARGET_LANGUAGES = LANGUAGE_CODES.filter((language) => language !== 'en');
export type TargetLanguageCode = (typeof TARGET_LANGUAGES)[number];

export const TRANSLATION_STATES = ['missing', 'drafted', 'stale', 'reviewed'] as const;
export type TranslationStateName = (typeof TRANSLATION_STATES)[number];

const MOST_TEXTS = 500;

export class TranslationQuery extends OmitType(PageQuery, ['search']) {
  @ApiProperty({ enum: TARGET_LANGUAGES }) @IsIn(TARGET_LANGUAGES) readonly language!: TargetLanguageCode;
  @ApiPropertyOptional({ enum: TRANSLATION_STATES })
  @IsOptional()
  @IsIn(TRANSLATION_STATES)
  readonly status?: TranslationStateName;
  @ApiPropertyOptional({
    description: 'Only items with words that wait to be accepted, or only those without.',
  })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean()
  readonly isProposed?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) readonly competence?: string;
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES)
  readonly state?: ItemStateName;
}

export class TranslationExportQuery extends OmitType(TranslationQuery, ['page', 'size']) {}

/** How many items stand how in a language; retired ones are not counted. */
export class LanguageCountView {
  @ApiProperty({ enum: TARGET_LANGUAGES }) readonly language!: TargetLanguageCode;
  @ApiProperty() readonly missing!: number;
  @ApiProperty({ description: 'A machine drafted them and nobody has reviewed them.' })
  readonly drafted!: number;
  @ApiProperty({ description: 'The English has changed since.' }) readonly stale!: number;
  @ApiProperty() readonly reviewed!: number;
  @ApiProperty({ description: 'With words that wait to be accepted, whatever else they are.' })
  readonly proposed!: number;
}

export class TranslationRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly competence!: string;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiProperty({ type: LocalText }) readonly stem!: LocalText;
  @ApiProperty({ enum: TRANSLATION_STATES }) readonly status!: TranslationStateName;
  @ApiProperty() readonly isProposed!: boolean;
}

export class TranslationPage {
  @ApiProperty({ type: [LanguageCountView] }) readonly languages!: LanguageCountView[];
  @ApiProperty() readonly total!: number;
  @ApiProperty({ type: [TranslationRow] }) readonly rows!: TranslationRow[];
}

/** One text of an item, in English and in one language. */
export class TextToTranslate {
  @ApiProperty({ example: 'option.a' }) readonly id!: string;
  @ApiProperty({ enum: ITEM_TEXTS }) readonly part!: ItemTextName;
  @ApiPropertyOptional({ description: 'The option, part or cell that it belongs to.' }) readonly of?: string;
  @ApiProperty({ description: 'People who answer read it.' }) readonly isNeeded!: boolean;
  @ApiProperty() readonly original!: string;
  @ApiPropertyOptional({ description: 'As the item has it.' }) readonly translated?: string;
  @ApiPropertyOptional({ description: 'The English that it was translated from, where that has changed.' })
  readonly madeFrom?: string;
  @ApiPropertyOptional({ description: 'What waits to be accepted in its place.' }) readonly proposed?: string;
  @ApiProperty({ description: 'The English has changed since the proposal was written.' })
  readonly isOutdated!: boolean;
}

export class ProposalView {
  @ApiProperty({ type: [String], description: 'Names of those who wrote it, the last one last.' })
  readonly writers!: string[];
  @ApiProperty({ format: 'date-time' }) readonly editedAt!: string;
  @ApiProperty({ description: 'Whoever asks has written some of it, so somebody else has to accept it.' })
  readonly isForOthers!: boolean;
}

/** The latest version of an item beside its words in one language, key included. */
export class TranslationView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiProperty({ enum: TARGET_LANGUAGES }) readonly language!: TargetLanguageCode;
  @ApiProperty({ enum: TRANSLATION_STATES }) readonly status!: TranslationStateName;
  @ApiProperty({ type: [TextToTranslate] }) readonly texts!: TextToTranslate[];
  @ApiPropertyOptional({ type: ProposalView }) readonly proposal?: ProposalView;
}

export class ItemLanguagePath {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly id!: string;
  @ApiProperty({ enum: TARGET_LANGUAGES }) @IsIn(TARGET_LANGUAGES) readonly language!: TargetLanguageCode;
}

export class ProposedWords {
  @ApiProperty({ example: 'option.a' }) @IsString() @MaxLength(100) readonly id!: string;
  @ApiProperty({ description: 'Empty to take the words out.' })
  @IsString()
  @MaxLength(4000)
  readonly words!: string;
}

export class ProposeTranslationRequest {
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When the proposal that the writer has seen was last written.',
  })
  @IsOptional()
  @IsDateString()
  readonly seen?: string;
  @ApiProperty({ type: [ProposedWords] })
  @IsArray()
  @ArrayMaxSize(MOST_TEXTS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProposedWords)
  readonly texts!: ProposedWords[];
}

export class AcceptProposalRequest {
  @ApiProperty({
    format: 'date-time',
    description: 'When the proposal that the reviewer has read was last written.',
  })
  @IsDateString()
  readonly seen!: string;
}

export class ProposalAccepted {
  @ApiProperty({ description: 'The draft that has the words now.' }) readonly id!: string;
}

export class FrameworkTextsQuery {
  @ApiProperty({ enum: TARGET_LANGUAGES }) @IsIn(TARGET_LANGUAGES) readonly language!: TargetLanguageCode;
}
