import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { LocalText } from './text';

export const CROSSWALK_RELATIONS = ['exact', 'broader', 'narrower', 'related', 'replaced-by'] as const;
export type CrosswalkRelation = (typeof CROSSWALK_RELATIONS)[number];

export const CROSSWALK_STATES = ['draft', 'released'] as const;
export type CrosswalkState = (typeof CROSSWALK_STATES)[number];

const LONGEST_CODE = 100;
const LONGEST_NOTE = 500;
const MOST_LINKS = 500;
const MOST_REVISIONS = 1_000_000;

/** One of the two releases that a crosswalk joins. */
export class CrosswalkSide {
  @ApiProperty({ format: 'uuid' }) readonly releaseId!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
}

export class CrosswalkRow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: CrosswalkSide }) readonly from!: CrosswalkSide;
  @ApiProperty({ type: CrosswalkSide }) readonly to!: CrosswalkSide;
  @ApiProperty({ enum: CROSSWALK_STATES }) readonly state!: CrosswalkState;
  @ApiProperty() readonly links!: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly releasedAt?: string;
}

export class CrosswalkCompetence {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
}

export class CrosswalkArea {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: [CrosswalkCompetence] }) readonly competences!: CrosswalkCompetence[];
}

/** How a competence stands to one of another release, read from the first to the second. */
export class CrosswalkLinkView {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(LONGEST_CODE) readonly from!: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(LONGEST_CODE) readonly to!: string;
  @ApiProperty({ enum: CROSSWALK_RELATIONS })
  @IsIn(CROSSWALK_RELATIONS)
  readonly relation!: CrosswalkRelation;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_NOTE) readonly note?: string;
}

/** A crosswalk with both its frameworks. */
export class CrosswalkDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: CrosswalkSide }) readonly from!: CrosswalkSide;
  @ApiProperty({ type: CrosswalkSide }) readonly to!: CrosswalkSide;
  @ApiProperty({ enum: CROSSWALK_STATES }) readonly state!: CrosswalkState;
  @ApiProperty() readonly revision!: number;
  @ApiProperty({ description: 'How many changes can be taken back.' }) readonly steps!: number;
  @ApiProperty({ description: 'Two versions of one framework: only there is something replaced.' })
  readonly isOfOneFramework!: boolean;
  @ApiProperty({ type: [CrosswalkArea] }) readonly fromAreas!: CrosswalkArea[];
  @ApiProperty({ type: [CrosswalkArea] }) readonly toAreas!: CrosswalkArea[];
  @ApiProperty({ type: [CrosswalkLinkView] }) readonly links!: CrosswalkLinkView[];
  @ApiProperty({
    type: [CrosswalkLinkView],
    description: 'Probable, and nothing until an author takes them.',
  })
  readonly suggestions!: CrosswalkLinkView[];
}

export class StartCrosswalkRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly sourceId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly targetId!: string;
}

export class CrosswalkStarted {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

/** The draft as its author saw it. */
export class CrosswalkRevision {
  @ApiProperty() @IsInt() @Min(0) @Max(MOST_REVISIONS) readonly revision!: number;
}

export class LinkCompetencesRequest extends CrosswalkRevision {
  @ApiProperty({ type: [CrosswalkLinkView] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINKS)
  @ValidateNested({ each: true })
  @Type(() => CrosswalkLinkView)
  readonly links!: CrosswalkLinkView[];
}

export class UnlinkCompetencesRequest extends CrosswalkRevision {
  @ApiProperty() @IsString() @MaxLength(LONGEST_CODE) readonly from!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_CODE) readonly to!: string;
}
