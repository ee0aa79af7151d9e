import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CELL, LONGEST_FORMULA, SheetBody } from './item-sheet-body';
import { Nested } from './nested';
import { LANGUAGE_CODES, type LanguageCode } from './text';
import { TextBody } from './text-body';

/** Kinds that can be written question by question in the browser. */
export const WRITTEN_KINDS = [
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
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

const LONGEST = { id: 40, picture: 220_000, accepted: 500 };
const MOST = { options: 20, parts: 20, accepted: 30, enemies: 40 };

/** A picture in its languages, each as data. */
export class PictureSourceBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST.picture) readonly en!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST.picture) readonly ru?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST.picture) readonly kk?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST.picture) readonly uz?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST.picture) readonly ko?: string;
}

function AcceptedList(): PropertyDecorator {
  return (target, name) => {
    for (const check of [
      IsOptional(),
      IsArray(),
      ArrayMaxSize(MOST.accepted),
      IsString({ each: true }),
      MaxLength(LONGEST.accepted, { each: true }),
    ])
      check(target, name);
  };
}

/** Texts that count as right, by language; those of English count in all. */
export class AcceptedBody {
  @ApiPropertyOptional({ type: [String] }) @AcceptedList() readonly en?: readonly string[];
  @ApiPropertyOptional({ type: [String] }) @AcceptedList() readonly ru?: readonly string[];
  @ApiPropertyOptional({ type: [String] }) @AcceptedList() readonly kk?: readonly string[];
  @ApiPropertyOptional({ type: [String] }) @AcceptedList() readonly uz?: readonly string[];
  @ApiPropertyOptional({ type: [String] }) @AcceptedList() readonly ko?: readonly string[];
}

/** What makes two texts different; what is not named is passed over. */
export class ComparisonBody {
  @ApiPropertyOptional({ enum: ['keep'] }) @IsOptional() @IsIn(['keep']) readonly case?: 'keep';
  @ApiPropertyOptional({ enum: ['keep'] }) @IsOptional() @IsIn(['keep']) readonly accents?: 'keep';
  @ApiPropertyOptional({ enum: ['keep'] }) @IsOptional() @IsIn(['keep']) readonly punctuation?: 'keep';
  @ApiPropertyOptional({ enum: ['keep', 'ignore'] })
  @IsOptional()
  @IsIn(['keep', 'ignore'])
  readonly spaces?: 'keep' | 'ignore';
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(3) readonly typos?: number;
}

export class UnitBody {
  @ApiProperty({ type: AcceptedBody })
  @Nested(() => AcceptedBody)
  readonly names!: AcceptedBody;
  @ApiProperty() @IsNumber() readonly factor!: number;
}

export class OptionBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST.id) readonly id!: string;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly text!: TextBody;
  @ApiPropertyOptional({ description: 'Of kinds where options are right or wrong by themselves.' })
  @IsOptional()
  @IsBoolean()
  readonly correct?: boolean;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly rationale!: TextBody;
}

export class LetterBody {
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly from!: TextBody;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly subject!: TextBody;
}

/** What is right where something is typed: texts, or a number. */
export class TypedKeyBody {
  @ApiPropertyOptional({ type: AcceptedBody })
  @IsOptional()
  @Nested(() => AcceptedBody)
  readonly accepted?: AcceptedBody;
  @ApiPropertyOptional({ type: ComparisonBody })
  @IsOptional()
  @Nested(() => ComparisonBody)
  readonly comparison?: ComparisonBody;
  @ApiPropertyOptional() @IsOptional() @IsNumber() readonly answer?: number;
  @ApiPropertyOptional() @IsOptional() @IsNumber() readonly tolerance?: number;
  @ApiPropertyOptional({ type: [UnitBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => UnitBody)
  readonly units?: readonly UnitBody[];
}

/** A line to match, a gap, a letter or a step in a sheet, with what is right there. */
export class PartBody extends TypedKeyBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST.id) readonly id!: string;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly text!: TextBody;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly rationale!: TextBody;
  @ApiPropertyOptional({ type: LetterBody })
  @IsOptional()
  @Nested(() => LetterBody)
  readonly letter?: LetterBody;
  @ApiPropertyOptional({ type: [OptionBody], description: 'Of a gap with a list.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST.options)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  readonly options?: readonly OptionBody[];
  @ApiPropertyOptional({ description: 'Of a line to match: the option that belongs to it.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST.id)
  readonly option?: string;
  @ApiPropertyOptional({ type: [String], description: 'Of a letter: what may be done with it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST.options)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(LONGEST.id, { each: true })
  readonly right?: readonly string[];
  @ApiPropertyOptional({ description: 'Of a step in a sheet: the cell that the formula is typed into.' })
  @IsOptional()
  @IsString()
  @MaxLength(CELL)
  readonly cell?: string;
  @ApiPropertyOptional({ example: '=SUMIF(C2:C7;C3;D2:D7)' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_FORMULA)
  readonly formula?: string;
  @ApiPropertyOptional({ description: 'Of a step that filters: the cells whose words its rows share.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_FORMULA)
  readonly filter?: string;
  @ApiPropertyOptional({ example: 'D desc', description: 'Of a step that sorts: column and direction.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST.id)
  readonly sort?: string;
}

/** Where an option lies in the picture, in shares of its width and height. */
export class PlaceBody {
  @ApiProperty({ description: 'The option.' }) @IsString() @MaxLength(LONGEST.id) readonly id!: string;
  @ApiProperty() @IsNumber() readonly x!: number;
  @ApiProperty() @IsNumber() readonly y!: number;
  @ApiProperty() @IsNumber() readonly width!: number;
  @ApiProperty() @IsNumber() readonly height!: number;
}

export class PictureBody {
  @ApiProperty({ type: PictureSourceBody })
  @Nested(() => PictureSourceBody)
  readonly source!: PictureSourceBody;
  @ApiProperty() @IsNumber() @Min(0) @Max(10_000) readonly width!: number;
  @ApiProperty() @IsNumber() @Min(0) @Max(10_000) readonly height!: number;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly description!: TextBody;
  @ApiProperty({ type: [PlaceBody] })
  @IsArray()
  @ArrayMaxSize(MOST.options)
  @ValidateNested({ each: true })
  @Type(() => PlaceBody)
  readonly places!: readonly PlaceBody[];
}

/** An item as its author writes it, key included. Which of the later fields count depends on its kind. */
export class ItemBody extends TypedKeyBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST.id) readonly code!: string;
  @ApiProperty() @IsString() @MaxLength(20) readonly competence!: string;
  @ApiPropertyOptional({ description: 'Code of the statement or outcome of the framework that it shows.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST.id)
  readonly outcome?: string;
  @ApiProperty({ example: 2 }) @IsInt() @Min(1) @Max(4) readonly level!: number;
  @ApiProperty({ description: 'In logits, as experts judge it.' }) @IsNumber() readonly difficulty!: number;
  @ApiProperty() @IsNumber() readonly seconds!: number;
  @ApiProperty({ enum: WRITTEN_KINDS }) @IsIn(WRITTEN_KINDS) readonly kind!: WrittenKind;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly stem!: TextBody;
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly rationale!: TextBody;
  @ApiProperty({ type: [String], description: 'Codes of items that must not appear beside it.' })
  @IsArray()
  @ArrayMaxSize(MOST.enemies)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(LONGEST.id, { each: true })
  readonly enemies!: readonly string[];
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true, description: 'Languages that nobody has reviewed.' })
  @IsArray()
  @ArrayUnique()
  @IsIn(LANGUAGE_CODES, { each: true })
  readonly drafted!: readonly LanguageCode[];
  @ApiPropertyOptional({ type: [OptionBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST.options)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  readonly options?: readonly OptionBody[];
  @ApiPropertyOptional({ type: [PartBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST.parts)
  @ValidateNested({ each: true })
  @Type(() => PartBody)
  readonly parts?: readonly PartBody[];
  @ApiPropertyOptional({ type: PictureBody })
  @IsOptional()
  @Nested(() => PictureBody)
  readonly picture?: PictureBody;
  @ApiPropertyOptional({ type: SheetBody })
  @IsOptional()
  @Nested(() => SheetBody)
  readonly sheet?: SheetBody;
  @ApiPropertyOptional({ type: TextBody })
  @IsOptional()
  @Nested(() => TextBody)
  readonly unit?: TextBody;
  @ApiPropertyOptional({ enum: ['parts'], description: 'A point for each part; otherwise all or nothing.' })
  @IsOptional()
  @IsIn(['parts'])
  readonly credit?: 'parts';
}
