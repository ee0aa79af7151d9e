import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from './page';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LocalText } from './text';

export const ITEM_KINDS = [
  'single',
  'multiple',
  'text',
  'numeric',
  'order',
  'match',
  'cloze',
  'hotspot',
  'inbox',
  'sheet',
] as const;
export type ItemKindName = (typeof ITEM_KINDS)[number];
export const ITEM_STATES = ['draft', 'review', 'pilot', 'operational', 'retired', 'quarantined'] as const;
export type ItemStateName = (typeof ITEM_STATES)[number];

export const ITEM_TEXTS = [
  'stem',
  'option',
  'option-rationale',
  'part',
  'from',
  'subject',
  'picture',
  'cell',
  'rationale',
  'unit',
  'accepted',
] as const;
export type ItemTextName = (typeof ITEM_TEXTS)[number];

export const WORDING_STATES = ['drafted', 'reviewed', 'incomplete'] as const;

export class ItemQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) readonly competence?: string;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(4) readonly level?: number;
  @ApiPropertyOptional({ enum: ITEM_KINDS }) @IsOptional() @IsIn(ITEM_KINDS) readonly kind?: ItemKindName;
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES)
  readonly state?: ItemStateName;
  @ApiPropertyOptional({ description: 'Only what waits for a review by whoever asks.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  readonly waiting?: boolean;
  @ApiPropertyOptional({
    enum: WORDING_STATES,
    description: 'Some language waits for a reviewer, none does, or some language lacks words.',
  })
  @IsOptional()
  @IsIn(WORDING_STATES)
  readonly wording?: (typeof WORDING_STATES)[number];
}

export class ItemStateCount {
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiProperty() readonly count!: number;
}

export class ItemRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly competence!: string;
  @ApiProperty() readonly level!: number;
  @ApiProperty({ enum: ITEM_KINDS }) readonly kind!: ItemKindName;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiProperty({ type: LocalText }) readonly stem!: LocalText;
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true }) readonly languages!: LanguageCode[];
  @ApiProperty({
    enum: LANGUAGE_CODES,
    isArray: true,
    description: 'Languages whose words nobody has reviewed yet.',
  })
  readonly drafted!: LanguageCode[];
}

export class ItemPage {
  @ApiProperty({ type: [ItemRow] }) readonly rows!: ItemRow[];
  @ApiProperty() readonly total!: number;
  @ApiProperty({ type: [ItemStateCount], description: "Of the whole bank, in the order of an item's life." })
  readonly states!: ItemStateCount[];
  @ApiProperty({ description: 'Items that wait for a review by whoever asks.' }) readonly waiting!: number;
}

export class AuthorOption {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
  @ApiProperty() readonly correct!: boolean;
  @ApiProperty({ type: LocalText }) readonly rationale!: LocalText;
}

/** A line to match, a gap or a letter, with what is right there. */
export class AuthorPart {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
  @ApiProperty({ description: 'In words.' }) readonly right!: string;
  @ApiProperty({ type: LocalText }) readonly rationale!: LocalText;
}

/** One text of an item and what a translation makes of it. */
export class TranslatedText {
  @ApiProperty({ enum: ITEM_TEXTS }) readonly part!: ItemTextName;
  @ApiPropertyOptional({ description: 'The option or part that it belongs to.' }) readonly of?: string;
  @ApiProperty({ description: 'In English.' }) readonly original!: string;
  @ApiProperty() readonly translated!: string;
}

/** The words of an item in one language beside the original, for who reviews them. */
export class ItemTranslationView {
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty({ description: 'A machine drafted it and nobody has accepted it yet.' })
  readonly isDraft!: boolean;
  @ApiProperty({ type: [TranslatedText] }) readonly texts!: TranslatedText[];
}

/** An item as its author sees it, key and rationale included; never served to anybody else. */
export class AuthorItemView extends ItemRow {
  @ApiProperty({ type: CompetenceLabel }) readonly competenceLabel!: CompetenceLabel;
  @ApiProperty() readonly difficulty!: number;
  @ApiProperty() readonly seconds!: number;
  @ApiProperty({ type: [AuthorOption] }) readonly options!: AuthorOption[];
  @ApiProperty({ type: [AuthorPart] }) readonly parts!: AuthorPart[];
  @ApiPropertyOptional({
    description: 'Accepted texts, the right order, or the number with its tolerance, in words.',
  })
  readonly accepted?: string;
  @ApiProperty({ type: LocalText }) readonly rationale!: LocalText;
  @ApiProperty({ type: [ItemTranslationView] }) readonly translations!: ItemTranslationView[];
}

export class TranslationPath {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly id!: string;
  @ApiProperty({ enum: LANGUAGE_CODES }) @IsIn(LANGUAGE_CODES) readonly language!: LanguageCode;
}

/** What a test measures. */
export class MeasuredFramework {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
}

export class BlueprintView {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: MeasuredFramework }) readonly framework!: MeasuredFramework;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty() readonly minItems!: number;
  @ApiProperty() readonly maxItems!: number;
  @ApiPropertyOptional({ description: 'Absent when the test has no time limit.' }) readonly minutes?: number;
  @ApiProperty({ description: 'Operational items in the released bank.' }) readonly bankItems!: number;
  @ApiProperty({ description: 'Version of the calibration it scores with.' })
  readonly calibrationVersion!: string;
  @ApiProperty({ format: 'date-time' }) readonly releasedAt!: string;
}
