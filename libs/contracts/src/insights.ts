import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from './page';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LevelLabel } from './text';
import { WAVE_KINDS, type WaveKind, WaveRow } from './programmes';

/** A figure about a group; when fewer people stand behind it than may be shown, only `suppressed` is said. */
export class GroupFigure {
  @ApiProperty() readonly suppressed!: boolean;
  @ApiPropertyOptional({ description: 'People with evidence.' }) readonly n?: number;
  @ApiPropertyOptional({ description: 'Mean of the group on the scale, logits, unshrunken.' })
  readonly mean?: number;
  @ApiPropertyOptional({ description: '90 % interval of the mean.' }) readonly low?: number;
  @ApiPropertyOptional() readonly high?: number;
  @ApiPropertyOptional({ description: 'Level in which the mean lies, 0 to 4.' }) readonly level?: number;
  @ApiPropertyOptional({
    description:
      'In one competence: people with evidence whose role asks for it; absent when too few to tell.',
  })
  readonly asked?: number;
  @ApiPropertyOptional({
    description:
      'Share of the group distribution at or above the targets of their roles, 0 to 1; absent when too few are asked.',
  })
  readonly shareAtTarget?: number;
  @ApiPropertyOptional({ description: '90 % interval of that share.' }) readonly shareLow?: number;
  @ApiPropertyOptional() readonly shareHigh?: number;
  @ApiPropertyOptional({ description: 'False: too little evidence for a mean.' }) readonly enough?: boolean;
}

export class HeatMapCell {
  @ApiProperty() readonly enough!: boolean;
  @ApiPropertyOptional() readonly level?: number;
  @ApiPropertyOptional() readonly probability?: number;
  @ApiPropertyOptional({ type: [Number] }) readonly between?: number[];
  @ApiPropertyOptional() readonly target?: number;
}

export class HeatMapPerson {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: [HeatMapCell], description: 'One a competence, in their order.' })
  readonly cells!: HeatMapCell[];
}

export class RankedGap {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({
    description: 'Expected levels short of target, mean over the people whose role asks for it.',
  })
  readonly gap!: number;
  @ApiProperty() readonly low!: number;
  @ApiProperty() readonly high!: number;
  @ApiProperty() readonly shareAtTarget!: number;
  @ApiProperty() readonly n!: number;
}

/** Which of the people who share are wanted; the figures of the group are of everybody on each page. */
export class HeatMapQuery extends PickType(PageQuery, ['page', 'search'] as const) {}

export class HeatMap {
  @ApiProperty({ type: WaveRow }) readonly wave!: WaveRow;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: [CompetenceLabel] }) readonly competences!: CompetenceLabel[];
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({ type: [GroupFigure], description: 'One a competence.' }) readonly group!: GroupFigure[];
  @ApiProperty({
    type: [HeatMapPerson],
    description: 'A page of the people who share their levels with the trainers, by name.',
  })
  readonly people!: HeatMapPerson[];
  @ApiProperty({
    description: 'People on all pages: those who share and have the searched words in their names.',
  })
  readonly matching!: number;
  @ApiProperty({ description: 'The most people on one page.' }) readonly pageSize!: number;
  @ApiProperty({ description: 'All who share, whatever was searched for.' }) readonly sharing!: number;
  @ApiProperty({ description: 'Scored people who keep their levels private.' }) readonly notSharing!: number;
  @ApiProperty({
    type: [RankedGap],
    description: 'Largest first; empty when the group is too small to show.',
  })
  readonly gaps!: RankedGap[];
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
}

export class WavePoint {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty({ enum: WAVE_KINDS }) readonly kind!: WaveKind;
  @ApiProperty({ format: 'date-time' }) readonly opensAt!: string;
  @ApiPropertyOptional({
    description: 'Absent, as finished, valid and coverage, where too few people stand behind it.',
  })
  readonly invited?: number;
  @ApiPropertyOptional() readonly finished?: number;
  @ApiPropertyOptional({ description: 'Finished with answers that count.' }) readonly valid?: number;
  @ApiPropertyOptional({ description: 'Valid of invited, 0 to 1.' }) readonly coverage?: number;
  @ApiProperty({ type: GroupFigure }) readonly figure!: GroupFigure;
}

export class CompetenceTrend {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({
    type: [Number],
    description: 'Lower bounds of levels 1 to 4 in this competence, logits, on the scale of its latest wave.',
  })
  readonly cuts!: number[];
  @ApiProperty({ type: [GroupFigure], description: 'One a wave, in their order.' })
  readonly points!: GroupFigure[];
  @ApiPropertyOptional({
    description: 'Change of the mean from the first to the last wave with figures, logits.',
  })
  readonly change?: number;
  @ApiPropertyOptional() readonly changeLow?: number;
  @ApiPropertyOptional() readonly changeHigh?: number;
}

export class UnitNode {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiPropertyOptional() readonly parentId?: string;
  @ApiProperty() readonly depth!: number;
  @ApiPropertyOptional({ description: 'Units further inside that are not among these; absent without any.' })
  readonly unitsInside?: number;
  @ApiProperty({ type: [WavePoint], description: 'One a wave, in their order.' })
  readonly points!: WavePoint[];
  @ApiPropertyOptional({
    description:
      'Change of the mean over all competences from the first to the last wave in which it is told, logits; 90 % interval.',
  })
  readonly change?: number;
  @ApiPropertyOptional() readonly changeLow?: number;
  @ApiPropertyOptional() readonly changeHigh?: number;
}

/** Units inside a unit, parents before children. */
export class UnitsInside {
  @ApiProperty({ type: [UnitNode] }) readonly units!: UnitNode[];
}

export class UnitsInsideQuery {
  @ApiProperty() @IsUUID() readonly cohortId!: string;
  @ApiProperty() @IsUUID() readonly unitId!: string;
}

export class CampaignLabel {
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly name!: string;
}

/** Progress over the waves of one cohort, all competences together and each. */
/** A framework that earlier waves measured with, and how much of it the latest goes on with. */
export class EarlierFramework {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ type: [String], description: 'Names of its waves, in their order.' })
  readonly waves!: string[];
  @ApiProperty({ description: 'That its waves measured.' }) readonly competences!: number;
  @ApiProperty({ description: 'Of those, joined as the same by a published crosswalk.' })
  readonly carried!: number;
}

export class Progress {
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({ type: [Number], description: 'Lower bounds of levels 1 to 4, logits.' })
  readonly cuts!: number[];
  @ApiProperty({ type: [WavePoint] }) readonly waves!: WavePoint[];
  @ApiPropertyOptional({
    description:
      'Change of the mean over all competences from the first to the last wave with figures, logits; 90 % interval.',
  })
  readonly change?: number;
  @ApiPropertyOptional() readonly changeLow?: number;
  @ApiPropertyOptional() readonly changeHigh?: number;
  @ApiProperty({ type: [CompetenceTrend] }) readonly competences!: CompetenceTrend[];
  @ApiProperty({ type: [EarlierFramework], description: 'Empty while all waves measured with one.' })
  readonly earlier!: EarlierFramework[];
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
}

/** Which campaign is looked at; without one it is the one with the most results. */
export class AgencyOverviewQuery {
  @ApiPropertyOptional() @IsOptional() @IsUUID() readonly cohortId?: string;
}

/** As which file the figures are taken out at once. */
export const FIGURE_FILES = ['csv', 'xlsx'] as const;
export type FigureFileName = (typeof FIGURE_FILES)[number];

export class FigureFileQuery extends AgencyOverviewQuery {
  @ApiProperty({ enum: FIGURE_FILES }) @IsIn(FIGURE_FILES) readonly file!: FigureFileName;
}

export class AgencyOverview {
  @ApiProperty({ type: [CampaignLabel] }) readonly campaigns!: CampaignLabel[];
  @ApiPropertyOptional({ type: Progress }) readonly progress?: Progress;
  @ApiProperty({
    type: [RankedGap],
    description: 'The three largest of the latest wave that somebody has finished.',
  })
  readonly gaps!: RankedGap[];
  @ApiProperty({
    type: [UnitNode],
    description: 'Parents before children; of many as many levels as fit a page.',
  })
  readonly units!: UnitNode[];
  @ApiProperty() readonly minimumCell!: number;
}

/** There is no wave that has ended and a month's end since; or too many have moved for a page. */
export const LATER_STRUCTURE_STATES = ['shown', 'none-ended', 'too-many'] as const;
export type LaterStructureState = (typeof LATER_STRUCTURE_STATES)[number];

/** Of which campaign the later structure is asked for. */
export class LaterStructureQuery {
  @ApiProperty() @IsUUID() readonly cohortId!: string;
}

/** The last wave that has ended, by the units in which its people were on a later day. */
export class LaterStructure {
  @ApiProperty({ enum: LATER_STRUCTURE_STATES }) readonly state!: LaterStructureState;
  @ApiPropertyOptional() readonly waveName?: string;
  @ApiPropertyOptional({ format: 'date', description: 'The end of the last month.' }) readonly asOf?: string;
  @ApiProperty({ type: [UnitNode], description: 'Parents before children.' }) readonly units!: UnitNode[];
}

/** In which language a report is written; without one it is the reader's. */
export class ReportQuery {
  @ApiPropertyOptional({ enum: LANGUAGE_CODES })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  readonly language?: LanguageCode;
}

/** The units of the day of the wave, or those in which its people are by now. */
export const REPORT_UNITS = ['then', 'later'] as const;
export type ReportUnits = (typeof REPORT_UNITS)[number];

export class AgencyReportQuery extends ReportQuery {
  @ApiPropertyOptional() @IsOptional() @IsUUID() readonly cohortId?: string;
  @ApiPropertyOptional({ enum: REPORT_UNITS, description: 'Without one it is those of the day of the wave.' })
  @IsOptional()
  @IsIn(REPORT_UNITS)
  readonly units?: ReportUnits;
}
