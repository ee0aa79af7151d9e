import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LANGUAGE_CODES, type LanguageCode } from './text';

export const PART_KINDS = ['area', 'competence', 'level', 'statement', 'outcome', 'step', 'term'] as const;
export type PartKind = (typeof PART_KINDS)[number];
export const TEXT_FIELDS = ['name', 'description', 'purpose', 'text'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export const OUTCOME_KINDS = ['knowledge', 'skill', 'attitude'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export const EDIT_KINDS = ['add', 'write', 'move', 'put', 'rename', 'delete'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];
/** What a draft remembers: texts of a file come in all at once. */
export const LOGGED_EDIT_KINDS = [...EDIT_KINDS, 'bring'] as const;
export type LoggedEditKind = (typeof LOGGED_EDIT_KINDS)[number];

const LONGEST_CODE = 40;
const LONGEST_TEXT = 4_000;
const MOST_REVISIONS = 1_000_000_000;

export class StartFrameworkRequest {
  @ApiProperty({
    description: 'With its version at the end, or without.',
    example: 'Skills of our ministry 1.0',
  })
  @IsString()
  @Length(1, 200)
  readonly title!: string;
}

export class StartVersionRequest {
  @ApiProperty({ example: '3.1' }) @IsString() @Length(1, 40) readonly version!: string;
}

export class DraftStarted {
  @ApiProperty() readonly releaseId!: string;
}

/** One change of a draft; which members it needs is told by its kind. */
export class FrameworkEditRequest {
  @ApiProperty({ description: 'Of the draft as the author saw it.' })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  readonly revision!: number;
  @ApiProperty({ enum: EDIT_KINDS }) @IsIn(EDIT_KINDS) readonly kind!: EditKind;
  @ApiProperty({ enum: PART_KINDS }) @IsIn(PART_KINDS) readonly part!: PartKind;
  @ApiProperty({ description: 'Of the part; of a next step its competence and level, as in 1.2.3.' })
  @IsString()
  @MaxLength(LONGEST_CODE)
  readonly code!: string;
  @ApiPropertyOptional({ description: 'rename: the code it gets.' })
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_CODE)
  readonly newCode?: string;
  @ApiPropertyOptional({ description: 'add, put: code of the area or competence it belongs to.' })
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_CODE)
  readonly parent?: string;
  @ApiPropertyOptional({ description: 'add, put.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  readonly level?: number;
  @ApiPropertyOptional({ enum: TEXT_FIELDS, description: 'write.' })
  @IsOptional()
  @IsIn(TEXT_FIELDS)
  readonly field?: TextField;
  @ApiPropertyOptional({ enum: LANGUAGE_CODES, description: 'write.' })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  readonly language?: LanguageCode;
  @ApiPropertyOptional({ description: 'add: in English; write: empty takes the text away.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
  @ApiPropertyOptional({ description: 'add: what a term of the glossary means, in English.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  readonly explanation?: string;
  @ApiPropertyOptional({ enum: ['up', 'down'], description: 'move.' })
  @IsOptional()
  @IsIn(['up', 'down'])
  readonly direction?: 'up' | 'down';
  @ApiPropertyOptional({ description: 'Of a statement: whether officials judge themselves by it.' })
  @IsOptional()
  @IsBoolean()
  readonly isSelf?: boolean;
  @ApiPropertyOptional({ enum: OUTCOME_KINDS, description: 'Of a learning outcome.' })
  @IsOptional()
  @IsIn(OUTCOME_KINDS)
  readonly outcomeKind?: OutcomeKind;
  @ApiPropertyOptional({ description: 'Of a next step: how long it takes.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly hours?: number;
}

export class DraftRevision {
  @ApiProperty({ description: 'As the author saw it, or as it is now.' })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  readonly revision!: number;
}

/** One text in every language it is written in. */
export class DraftText {
  @ApiProperty({ enum: TEXT_FIELDS }) readonly field!: TextField;
  @ApiProperty() readonly en!: string;
  @ApiPropertyOptional() readonly ru?: string;
  @ApiPropertyOptional() readonly kk?: string;
  @ApiPropertyOptional() readonly uz?: string;
  @ApiPropertyOptional() readonly ko?: string;
}

export class DraftPart {
  @ApiProperty({ enum: PART_KINDS }) readonly part!: PartKind;
  @ApiProperty() readonly code!: string;
  @ApiPropertyOptional() readonly parent?: string;
  @ApiPropertyOptional() readonly level?: number;
  @ApiProperty({ type: [DraftText] }) readonly texts!: DraftText[];
  @ApiPropertyOptional() readonly isSelf?: boolean;
  @ApiPropertyOptional({ enum: OUTCOME_KINDS }) readonly outcomeKind?: OutcomeKind;
  @ApiPropertyOptional() readonly hours?: number;
}

export const MISSING_KINDS = [
  'no-competence',
  'empty-area',
  'no-description',
  'no-level-description',
  'no-self-statement',
  'untranslated',
] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

export class MissingPart {
  @ApiProperty({ enum: MISSING_KINDS }) readonly kind!: MissingKind;
  @ApiProperty({ description: 'Whether the draft cannot be published so.' }) readonly blocks!: boolean;
  @ApiPropertyOptional() readonly area?: string;
  @ApiPropertyOptional() readonly competence?: string;
  @ApiPropertyOptional() readonly level?: number;
  @ApiPropertyOptional({ enum: LANGUAGE_CODES }) readonly language?: LanguageCode;
  @ApiPropertyOptional() readonly texts?: number;
}

export class DraftEdit {
  @ApiProperty() readonly number!: number;
  @ApiProperty({ enum: ['applied', 'undone'] }) readonly state!: 'applied' | 'undone';
  @ApiProperty({ enum: LOGGED_EDIT_KINDS }) readonly kind!: LoggedEditKind;
  @ApiProperty({ enum: PART_KINDS }) readonly part!: PartKind;
  @ApiProperty() readonly code!: string;
  @ApiPropertyOptional({ enum: LANGUAGE_CODES }) readonly language?: LanguageCode;
  @ApiProperty() readonly by!: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

/** A draft as its authors work on it. */
export class DraftOutline {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty() readonly revision!: number;
  @ApiPropertyOptional() readonly basedOnId?: string;
  @ApiProperty({ type: [DraftPart], description: 'Areas, competences, levels and terms, each in its order.' })
  readonly parts!: DraftPart[];
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true, description: 'In which anything is written.' })
  readonly languages!: LanguageCode[];
  @ApiProperty({ type: [MissingPart] }) readonly missing!: MissingPart[];
  @ApiProperty({ type: [DraftEdit], description: 'Latest first.' }) readonly edits!: DraftEdit[];
  @ApiPropertyOptional({ type: DraftEdit, description: 'What an undo takes back.' })
  readonly undo?: DraftEdit;
  @ApiPropertyOptional({ type: DraftEdit, description: 'What a redo does again.' }) readonly redo?: DraftEdit;
}

/** What is written under one competence of a draft. */
export class DraftCompetence {
  @ApiProperty() readonly revision!: number;
  @ApiProperty({ type: DraftPart }) readonly competence!: DraftPart;
  @ApiProperty({ type: [DraftPart], description: 'Statements, learning outcomes and next steps.' })
  readonly parts!: DraftPart[];
}
