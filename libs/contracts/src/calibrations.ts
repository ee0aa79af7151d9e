import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { CompetenceLabel } from './text';
import { CalibrationReport } from './calibration-report';

export const CALIBRATION_RUN_STATES = [
  'queued',
  'running',
  'draft',
  'published',
  'discarded',
  'failed',
  'cancelled',
] as const;
export type CalibrationRunStateName = (typeof CALIBRATION_RUN_STATES)[number];

export const CALIBRATION_STEPS = ['reading', 'population', 'items', 'linking', 'checking'] as const;
export type CalibrationStepName = (typeof CALIBRATION_STEPS)[number];

const MOST_WAVES = 200;
const MOST_COMPETENCES = 100;
const MOST_ITEMS = 10_000;

/** A wave whose answers may be calibrated or scored anew. */
export class CalibrationWave {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ format: 'date-time' }) readonly opensAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly closesAt!: string;
  @ApiProperty({ description: 'Finished tests.' }) readonly finished!: number;
  @ApiProperty({ description: 'Of these, in the language that most people chose.' })
  readonly largestGroup!: number;
  @ApiProperty({ description: 'Version of the calibration that its test is made from.' })
  readonly version!: string;
  @ApiPropertyOptional({ description: 'Calibration with which the wave was scored anew.' })
  readonly rescoredWith?: string;
}

/** One framework release: what can be calibrated together. */
export class CalibrationSource {
  @ApiProperty() readonly frameworkReleaseId!: string;
  @ApiProperty({ example: 'DigComp' }) readonly frameworkName!: string;
  @ApiProperty() readonly frameworkVersion!: string;
  @ApiProperty({ description: 'The newest calibration, on which a new one builds.' })
  readonly baseCalibrationId!: string;
  @ApiProperty() readonly baseVersion!: string;
  @ApiProperty({ type: [CompetenceLabel], description: 'Scales, in the order of the framework.' })
  readonly competences!: CompetenceLabel[];
  @ApiProperty({ type: [CalibrationWave], description: 'Latest first.' }) readonly waves!: CalibrationWave[];
}

/** How far the results of one wave have been scored anew. */
export class RescoringRow {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ description: 'Results scored with this calibration.' }) readonly done!: number;
  @ApiProperty({ description: 'Finished tests of the wave.' }) readonly total!: number;
}

/** A published calibration. */
export class CalibrationRelease {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ example: '2026.1+c2' }) readonly version!: string;
  @ApiProperty({ format: 'date-time' }) readonly releasedAt!: string;
  @ApiProperty() readonly frameworkReleaseId!: string;
  @ApiProperty({ description: 'The newest of its framework: new calibrations build on it.' })
  readonly isNewest!: boolean;
  @ApiPropertyOptional({ description: 'Version it was linked to; absent for the first, set by experts.' })
  readonly baseVersion?: string;
  @ApiProperty({ description: 'Items with parameters.' }) readonly items!: number;
  @ApiProperty({ description: 'Of these, calibrated from answers.' }) readonly calibrated!: number;
  @ApiPropertyOptional({ description: 'The run it was published from.' }) readonly runId?: string;
  @ApiProperty({ type: [RescoringRow], description: 'Waves scored anew with it.' })
  readonly rescorings!: RescoringRow[];
}

export class CalibrationRunWave {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortName!: string;
}

/** A calibration asked for, and how far it has come. */
export class CalibrationRunRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: CALIBRATION_RUN_STATES }) readonly state!: CalibrationRunStateName;
  @ApiProperty({ type: [CalibrationRunWave] }) readonly waves!: CalibrationRunWave[];
  @ApiProperty({ type: [String], description: 'Codes of the chosen scales; empty: all of the framework.' })
  readonly competences!: string[];
  @ApiProperty() readonly baseVersion!: string;
  @ApiProperty() readonly requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly startedAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
  @ApiPropertyOptional({ enum: CALIBRATION_STEPS, description: 'What is being done, while it runs.' })
  readonly step?: CalibrationStepName;
  @ApiProperty({ description: 'Parts of the present step that are done.' }) readonly done!: number;
  @ApiProperty({ description: 'Parts of the present step; 0 while it is not known.' })
  readonly total!: number;
  @ApiPropertyOptional({ description: 'Why it failed.' }) readonly failure?: string;
  @ApiPropertyOptional({ description: 'The calibration it became.' }) readonly calibrationId?: string;
  @ApiPropertyOptional() readonly version?: string;
}

export class CalibrationRunView extends CalibrationRunRow {
  @ApiProperty({ description: 'A newer calibration was published since: this draft can no longer be.' })
  readonly isSuperseded!: boolean;
  @ApiPropertyOptional({ type: CalibrationReport, description: 'From draft on.' })
  readonly report?: CalibrationReport;
}

export class CalibrationOverview {
  @ApiProperty({ type: [CalibrationRelease], description: 'Newest first.' })
  readonly releases!: CalibrationRelease[];
  @ApiProperty({ type: [CalibrationRunRow], description: 'Newest first, the last fifty.' })
  readonly runs!: CalibrationRunRow[];
}

export class StartCalibrationRequest {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Waves on one framework release.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WAVES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly waveIds!: string[];
  @ApiPropertyOptional({ type: [String], description: 'Codes of scales; none or absent: all.' })
  @IsArray()
  @ArrayMaxSize(MOST_COMPETENCES)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  readonly competences: string[] = [];
}

export class CalibrationStarted {
  @ApiProperty() readonly id!: string;
}

export class PublishCalibrationRequest {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Items to take out of all tests; [] for none.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly quarantine!: string[];
}

export class CalibrationPublished {
  @ApiProperty() readonly calibrationId!: string;
  @ApiProperty() readonly version!: string;
}

export class RescoreRequest {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Waves on the framework release of the calibration.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WAVES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly waveIds!: string[];
}
