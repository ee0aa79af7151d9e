import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LevelLabel } from './text';

export const TRAINING_FORMATS = ['lecture', 'workshop', 'online', 'practice'] as const;
export type TrainingFormat = (typeof TRAINING_FORMATS)[number];

/** Why a course is not in a plan. */
export const LEFT_OUT_REASONS = [
  'no-need',
  'too-few',
  'too-long',
  'others-close-more',
  'other-language',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

const LONGEST_COURSE_HOURS = 500;
const LARGEST_GROUP = 1000;
const MOST_HOURS = 10_000;

export class TrainingModuleRequest {
  @ApiProperty() @IsString() @Length(1, 120) readonly title!: string;
  @ApiProperty({ example: 'CS.3' }) @IsString() @Length(1, 40) readonly competence!: string;
  @ApiProperty({ description: 'Who stands lower cannot follow it; 0 is below the first level.' })
  @IsIn([0, 1, 2, 3])
  readonly from!: 0 | 1 | 2 | 3;
  @ApiProperty({ description: 'Nobody is led beyond this level.' })
  @IsIn([1, 2, 3, 4])
  readonly to!: 1 | 2 | 3 | 4;
  @ApiProperty({ description: 'Levels that somebody gains by it, as expected; may be a part of one.' })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.05)
  @Max(4)
  readonly gain!: number;
  @ApiProperty({ description: 'Of teaching, for one group.' })
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.5)
  @Max(LONGEST_COURSE_HOURS)
  readonly hours!: number;
  @ApiProperty({ enum: TRAINING_FORMATS }) @IsIn(TRAINING_FORMATS) readonly format!: TrainingFormat;
  @ApiProperty({ enum: LANGUAGE_CODES, description: 'In which it is taught.' })
  @IsIn(LANGUAGE_CODES)
  readonly language!: LanguageCode;
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_GROUP) readonly smallestGroup!: number;
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_GROUP) readonly largestGroup!: number;
}

export class TrainingModuleAdded {
  @ApiProperty() readonly id!: string;
}

/** A course of the agency's catalogue. */
export class TrainingModuleRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty() readonly from!: number;
  @ApiProperty() readonly to!: number;
  @ApiProperty() readonly gain!: number;
  @ApiProperty() readonly hours!: number;
  @ApiProperty({ enum: TRAINING_FORMATS }) readonly format!: TrainingFormat;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly smallestGroup!: number;
  @ApiProperty() readonly largestGroup!: number;
}

export class PlanQuery {
  @ApiProperty({ description: 'Of teaching, all groups together.' })
  @Type(() => Number)
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(1)
  @Max(MOST_HOURS)
  readonly hours!: number;
  @ApiPropertyOptional({ description: 'That an official may sit in courses, on average.' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(1)
  @Max(MOST_HOURS)
  readonly hoursEach?: number;
  @ApiPropertyOptional({ enum: LANGUAGE_CODES, description: 'Only courses taught in it.' })
  @IsOptional()
  @IsIn(LANGUAGE_CODES)
  readonly language?: LanguageCode;
}

export class PlannedTraining {
  @ApiProperty() readonly moduleId!: string;
  @ApiProperty() readonly groups!: number;
  @ApiProperty({ description: 'Expected number of people whose gap it narrows.' }) readonly people!: number;
  @ApiProperty({ description: 'Expected number of people who are short of their target in its competence.' })
  readonly short!: number;
  @ApiProperty() readonly hours!: number;
  @ApiProperty({ description: 'Weighted levels that it closes, mean over the people of the cohort.' })
  readonly closed!: number;
}

export class LeftOutTraining {
  @ApiProperty() readonly moduleId!: string;
  @ApiProperty({ enum: LEFT_OUT_REASONS }) readonly reason!: LeftOutReason;
}

export class TrainingPlanView {
  @ApiProperty({ description: 'Of teaching, all groups together.' }) readonly hours!: number;
  @ApiProperty({
    description:
      'Expected levels short of target, weighted by the roles and summed over the competences, mean over the people.',
  })
  readonly gap!: number;
  @ApiProperty({ description: 'What of the gap the plan closes.' }) readonly closed!: number;
  @ApiProperty({ description: 'Competences with enough evidence to plan for.' })
  readonly measuredCompetences!: number;
  @ApiProperty({ type: [PlannedTraining], description: 'The one that closes most first.' })
  readonly planned!: PlannedTraining[];
  @ApiProperty({ type: [LeftOutTraining] }) readonly left!: LeftOutTraining[];
}

/** The training plan of a cohort from one wave, with the courses it was chosen from. */
export class CohortTrainingPlan {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: [CompetenceLabel], description: 'What the roles of the cohort ask for.' })
  readonly competences!: CompetenceLabel[];
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({ type: [TrainingModuleRow] }) readonly offers!: TrainingModuleRow[];
  @ApiPropertyOptional({
    description: 'With evidence. Absent, as the plan, where they are too few for figures.',
  })
  readonly people?: number;
  @ApiPropertyOptional({ type: TrainingPlanView }) readonly plan?: TrainingPlanView;
}
