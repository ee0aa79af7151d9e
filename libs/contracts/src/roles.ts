import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CompetenceLabel, LANGUAGE_CODES, LevelLabel, LocalText, type LanguageCode } from './text';

const LONGEST_TEXT = 2_000;
const LONGEST_DAY = 10;
const MOST_COMPETENCES = 500;
const MOST_REVISIONS = 1_000_000_000;

export const ROLE_TEXT_FIELDS = ['title', 'summary'] as const;
export type RoleTextField = (typeof ROLE_TEXT_FIELDS)[number];

/** One text in every language it is written in. */
export class RoleText {
  @ApiProperty() @IsString() @MaxLength(LONGEST_TEXT) readonly en!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) readonly ru?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) readonly kk?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) readonly uz?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) readonly ko?: string;
}

export class RoleDemand {
  @ApiProperty({ example: 'CS.3' }) @IsString() @Length(1, 40) readonly competence!: string;
  @ApiProperty({ minimum: 1, maximum: 4 }) @IsInt() @Min(1) @Max(4) readonly level!: number;
  @ApiProperty({ minimum: 0.25, maximum: 5, description: 'How much a gap here matters; 1 is usual.' })
  @IsNumber()
  readonly weight!: number;
}

/** What one version of a role says. */
export class RoleWords {
  @ApiProperty({ type: RoleText })
  @IsObject()
  @ValidateNested()
  @Type(() => RoleText)
  readonly title!: RoleText;
  @ApiProperty({ type: RoleText })
  @IsObject()
  @ValidateNested()
  @Type(() => RoleText)
  readonly summary!: RoleText;
  @ApiPropertyOptional({ format: 'date', description: 'The first day; absent: it has always held.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DAY)
  readonly validFrom?: string;
  @ApiPropertyOptional({ format: 'date', description: 'The last day; absent: until the next version.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DAY)
  readonly validThrough?: string;
  @ApiProperty({ type: [RoleDemand] })
  @IsArray()
  @ArrayMaxSize(MOST_COMPETENCES)
  @ValidateNested({ each: true })
  @Type(() => RoleDemand)
  readonly requirements!: RoleDemand[];
}

export class StartRoleRequest {
  @ApiProperty({ format: 'uuid', description: 'The published framework whose competences it asks for.' })
  @IsUUID()
  readonly frameworkReleaseId!: string;
  @ApiProperty({ example: 'registrar' }) @IsString() @Length(1, 40) readonly code!: string;
  @ApiProperty({ description: 'In English.' }) @IsString() @Length(1, 200) readonly title!: string;
}

export class RoleDraftStarted {
  @ApiProperty() readonly draftId!: string;
}

export class RoleDraftRevision {
  @ApiProperty({ description: 'As the author saw it, or as it is now.' })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  readonly revision!: number;
}

export class RoleDraftRequest extends RoleDraftRevision {
  @ApiProperty({ type: RoleWords })
  @IsObject()
  @ValidateNested()
  @Type(() => RoleWords)
  readonly content!: RoleWords;
}

export class RolePublished {
  @ApiProperty() readonly roleProfileId!: string;
}

export class RoleDays {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly version!: number;
  @ApiPropertyOptional({ format: 'date' }) readonly validFrom?: string;
  @ApiPropertyOptional({ format: 'date' }) readonly validThrough?: string;
}

/** How many people have a role in a cohort now. */
export class RoleHolders {
  @ApiProperty({ description: 'Fewer people than this are not counted aloud.' }) readonly minimum!: number;
  @ApiPropertyOptional() readonly people?: number;
}

export class RoleRow {
  @ApiProperty() readonly frameworkReleaseId!: string;
  @ApiProperty() readonly framework!: string;
  @ApiProperty() readonly frameworkVersion!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly title!: LocalText;
  @ApiProperty({ type: [RoleDays], description: 'The newest first.' }) readonly versions!: RoleDays[];
  @ApiPropertyOptional({ type: RoleDays, description: 'The version that holds today.' })
  readonly inForce?: RoleDays;
  @ApiPropertyOptional() readonly draftId?: string;
  @ApiProperty({ type: RoleHolders }) readonly holders!: RoleHolders;
}

export class RoleTextChange {
  @ApiProperty({ enum: ROLE_TEXT_FIELDS }) readonly field!: RoleTextField;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly before!: string;
  @ApiProperty() readonly after!: string;
}

export class RoleDemandChange {
  @ApiProperty() readonly competence!: string;
  @ApiPropertyOptional({ type: RoleDemand }) readonly before?: RoleDemand;
  @ApiPropertyOptional({ type: RoleDemand }) readonly after?: RoleDemand;
}

/** What a version says otherwise than the one before it. */
export class RoleChanges {
  @ApiProperty({ type: [RoleTextChange] }) readonly texts!: RoleTextChange[];
  @ApiProperty({ type: [RoleDemandChange] }) readonly requirements!: RoleDemandChange[];
  @ApiProperty() readonly isValidOtherwise!: boolean;
}

class RoleFramework {
  @ApiProperty() readonly frameworkReleaseId!: string;
  @ApiProperty() readonly framework!: string;
  @ApiProperty() readonly frameworkVersion!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: RoleWords }) readonly content!: RoleWords;
  @ApiProperty({ type: [CompetenceLabel], description: 'Of the framework, in its order.' })
  readonly competences!: CompetenceLabel[];
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
}

/** One version of a role. */
export class RoleVersionView extends RoleFramework {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly version!: number;
  @ApiPropertyOptional({ format: 'date-time' }) readonly publishedAt?: string;
  @ApiProperty({ type: [RoleDays], description: 'The newest first.' }) readonly versions!: RoleDays[];
  @ApiPropertyOptional({ type: RoleDays, description: 'The version that holds today.' })
  readonly inForce?: RoleDays;
  @ApiPropertyOptional({ type: RoleChanges, description: 'Since the version before it.' })
  readonly changes?: RoleChanges;
  @ApiPropertyOptional() readonly draftId?: string;
  @ApiProperty({ type: RoleHolders }) readonly holders!: RoleHolders;
}

/** The draft of a role as its authors write it. */
export class RoleDraftView extends RoleFramework {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly revision!: number;
  @ApiProperty() readonly canUndo!: boolean;
  @ApiProperty() readonly canRedo!: boolean;
  @ApiProperty() readonly changedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly changedAt!: string;
  @ApiPropertyOptional({ type: RoleDays, description: 'The newest version, which this one is to follow.' })
  readonly newest?: RoleDays;
  @ApiPropertyOptional({ type: RoleChanges, description: 'Since the newest version.' })
  readonly changes?: RoleChanges;
}

export const ROLE_TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type RoleTableFormatName = (typeof ROLE_TABLE_FORMATS)[number];

export class RoleTableQuery {
  @ApiPropertyOptional({ enum: ROLE_TABLE_FORMATS, default: 'csv' })
  @IsOptional()
  @IsIn(ROLE_TABLE_FORMATS)
  readonly format?: RoleTableFormatName;
}
