import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { GroupFigure } from './insights';
import { WaveRow } from './programmes';
import { CompetenceLabel, LevelLabel, LocalText } from './text';

export const FIGURE_GROUP_KINDS = ['cohort', 'role', 'language', 'unit'] as const;
export type FigureGroupKind = (typeof FIGURE_GROUP_KINDS)[number];

/** Which group of the wave is looked at; without one it is the whole cohort. */
export class WaveFiguresQuery {
  @ApiPropertyOptional({ description: 'Key of a group of the same wave.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  readonly group?: string;
}

/** A group of people in one wave; one of too few people only says its name. */
export class FigureGroup {
  @ApiProperty() readonly key!: string;
  @ApiProperty({ enum: FIGURE_GROUP_KINDS }) readonly kind!: FigureGroupKind;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ description: 'How deep a unit lies in the tree; 0 elsewhere.' }) readonly depth!: number;
  @ApiPropertyOptional() readonly invited?: number;
  @ApiPropertyOptional() readonly started?: number;
  @ApiPropertyOptional() readonly finished?: number;
  @ApiPropertyOptional({ description: 'Finished with answers that count.' }) readonly valid?: number;
  @ApiPropertyOptional({ description: 'Valid of invited, 0 to 1.' }) readonly coverage?: number;
  @ApiProperty({ type: GroupFigure, description: 'Over all competences that its roles ask for.' })
  readonly figure!: GroupFigure;
}

/** A figure with its 90 % interval. */
export class Ranged {
  @ApiProperty() readonly value!: number;
  @ApiProperty() readonly low!: number;
  @ApiProperty() readonly high!: number;
}

/** Self-view beside measured view; shares are of the people in whom both are sharp enough to be compared. */
export class SelfViewFigures {
  @ApiProperty() readonly rated!: number;
  @ApiProperty() readonly compared!: number;
  @ApiPropertyOptional({ description: 'Mean level of the self-view.' }) readonly meanLevel?: number;
  @ApiPropertyOptional({ description: 'Its 90 % interval: from ten people on.' }) readonly meanLow?: number;
  @ApiPropertyOptional() readonly meanHigh?: number;
  @ApiPropertyOptional({
    type: Ranged,
    description:
      'Mean level of the self-view less that of the group distribution; where both have an interval.',
  })
  readonly gap?: Ranged;
  @ApiPropertyOptional({ type: Ranged }) readonly higher?: Ranged;
  @ApiPropertyOptional({ type: Ranged }) readonly inLine?: Ranged;
  @ApiPropertyOptional({ type: Ranged }) readonly lower?: Ranged;
}

export class CompetenceFigures {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ type: GroupFigure }) readonly figure!: GroupFigure;
  @ApiPropertyOptional({
    type: Ranged,
    description: 'Standard deviation of the people, logits, measurement error taken out; from ten people on.',
  })
  readonly spread?: Ranged;
  @ApiPropertyOptional({
    type: [Ranged],
    description: 'Share of the group distribution at or above levels 1 to 4.',
  })
  readonly levels?: Ranged[];
  @ApiPropertyOptional({
    type: [Ranged],
    description: 'Share of the group distribution below level 1, and at levels 1 to 4.',
  })
  readonly standings?: Ranged[];
  @ApiPropertyOptional({ type: Ranged, description: 'Mean level of the group distribution, 0 to 4.' })
  readonly meanLevel?: Ranged;
  @ApiPropertyOptional({
    type: Ranged,
    description: 'Expected levels short of target, mean over the people whose role asks for it.',
  })
  readonly gap?: Ranged;
  @ApiPropertyOptional({ type: SelfViewFigures, description: 'Absent where too few people stand behind it.' })
  readonly self?: SelfViewFigures;
}

/** The competences of one area together, each weighted by how many people are asked for it. */
export class AreaFigures {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: GroupFigure, description: 'Its n is that of the competence with most people.' })
  readonly figure!: GroupFigure;
}

/** Everything that is told of the groups of one wave, and of one of them competence by competence. */
export class WaveFigures {
  @ApiProperty({ type: WaveRow }) readonly wave!: WaveRow;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({
    type: [FigureGroup],
    description: 'The whole cohort, then its roles, languages and units, parents before children.',
  })
  readonly groups!: FigureGroup[];
  @ApiProperty({ description: 'Key of the group that areas and competences are about.' })
  readonly chosen!: string;
  @ApiProperty({ type: [AreaFigures] }) readonly areas!: AreaFigures[];
  @ApiProperty({ type: [CompetenceFigures], description: 'What roles ask for, in framework order.' })
  readonly competences!: CompetenceFigures[];
  @ApiProperty() readonly minimumCell!: number;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
}

/** Ways to divide a cohort. */
export const DIVISIONS = ['role', 'language', 'unit'] as const;
export type Division = (typeof DIVISIONS)[number];

const MOST_BEFORE = 100_000;

/** Which groups stand in the heat map. */
export class GroupHeatMapQuery {
  @ApiProperty({ enum: DIVISIONS }) @IsIn(DIVISIONS) readonly by!: Division;
  @ApiPropertyOptional({ description: 'The units inside this one; without it those at the top.' })
  @IsOptional()
  @IsUUID()
  readonly unitId?: string;
  @ApiPropertyOptional({
    default: 0,
    description: 'How many groups of the same level came before, where they do not fit a page.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MOST_BEFORE)
  readonly from?: number;
}

export class GroupCell {
  @ApiProperty({ type: GroupFigure }) readonly figure!: GroupFigure;
  @ApiPropertyOptional({ type: Ranged, description: 'Mean level of the group distribution, 0 to 4.' })
  readonly meanLevel?: Ranged;
}

export class HeatMapGroup {
  @ApiProperty() readonly key!: string;
  @ApiProperty({ enum: FIGURE_GROUP_KINDS }) readonly kind!: FigureGroupKind;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ description: 'How deep a unit lies in the tree; 0 elsewhere.' }) readonly depth!: number;
  @ApiPropertyOptional({ description: 'Units further inside that are not among these; absent without any.' })
  readonly groupsInside?: number;
  @ApiProperty({ type: [GroupCell], description: 'One a competence, in their order.' })
  readonly cells!: GroupCell[];
}

/** Groups of one wave by competence; each cell says what the figures of its group say. */
export class GroupHeatMap {
  @ApiProperty({ type: [CompetenceLabel], description: 'What roles ask for, in framework order.' })
  readonly competences!: CompetenceLabel[];
  @ApiProperty({
    type: [HeatMapGroup],
    description: 'The whole cohort first, then groups of one kind, parents before children.',
  })
  readonly groups!: HeatMapGroup[];
  @ApiProperty({ description: 'Groups of the same level that follow and are not among these.' })
  readonly further!: number;
  @ApiProperty() readonly minimumCell!: number;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
}
