import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LevelLabel, LocalText } from './text';
import { TRAINING_FORMATS, type TrainingFormat } from './training';

/** A level with its certainty; logits are drawn, never printed. */
export class MeasuredLevel {
  @ApiProperty({ description: 'False: not enough evidence, and no other field says anything.' })
  readonly enough!: boolean;
  @ApiPropertyOptional({ description: '0 below the first level, 1 to 4.' }) readonly level?: number;
  @ApiPropertyOptional({
    description: 'Probability of that level, or of either of the two it lies between; 0 to 1.',
  })
  readonly probability?: number;
  @ApiPropertyOptional({ type: [Number], description: 'When undecided: between these two levels.' })
  readonly between?: number[];
  @ApiPropertyOptional({ description: 'Place on the scale, logits.' }) readonly mean?: number;
  @ApiPropertyOptional({ description: '90 % interval, logits.' }) readonly low?: number;
  @ApiPropertyOptional() readonly high?: number;
  @ApiProperty({ description: 'Questions of this competence that count.' }) readonly items!: number;
}

export const SELF_AGREEMENTS = ['in-line', 'self-higher', 'self-lower', 'cannot-say'] as const;
export type SelfAgreement = (typeof SELF_AGREEMENTS)[number];

export class CompetenceResult {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ type: MeasuredLevel }) readonly measured!: MeasuredLevel;
  @ApiProperty({ type: [Number], description: 'Lower bounds of levels 1 to 4, logits.' })
  readonly cuts!: number[];
  @ApiPropertyOptional({ description: 'Level of the role; absent when the role does not ask for it.' })
  readonly target?: number;
  @ApiPropertyOptional({ description: 'Probability that the target is reached.' }) readonly atTarget?: number;
  @ApiPropertyOptional({ description: 'Expected levels short of the target.' }) readonly shortfall?: number;
  @ApiPropertyOptional({ description: 'Level of the self-view, 0 to 4.' }) readonly selfLevel?: number;
  @ApiPropertyOptional({ description: 'Place of the self-view on the scale, logits.' })
  readonly selfMean?: number;
  @ApiProperty({ enum: SELF_AGREEMENTS }) readonly agreement!: SelfAgreement;
}

/** A course of the agency's catalogue that closes most of what a person is short of in one competence. */
export class FittingTraining {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly hours!: number;
  @ApiProperty({ enum: TRAINING_FORMATS }) readonly format!: TrainingFormat;
  @ApiProperty({ enum: LANGUAGE_CODES, description: 'In which it is taught.' })
  readonly language!: LanguageCode;
  @ApiProperty({ description: 'Expected levels of the gap that it closes for this person.' })
  readonly closes!: number;
}

export class NextStep {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ description: 'The level this step aims at.' }) readonly level!: number;
  @ApiPropertyOptional({ description: 'Level that the role asks for.' }) readonly target?: number;
  @ApiPropertyOptional({ description: 'Expected levels short of it.' }) readonly shortfall?: number;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
  @ApiProperty() readonly hours!: number;
  @ApiPropertyOptional({
    type: FittingTraining,
    description: 'Absent where the agency offers none that fits.',
  })
  readonly course?: FittingTraining;
}

/** What the result was made from; recomputing it gives the same numbers. */
export class Receipt {
  @ApiProperty() readonly attemptId!: string;
  @ApiProperty() readonly frameworkRelease!: string;
  @ApiProperty() readonly bankRelease!: string;
  @ApiProperty() readonly calibration!: string;
  @ApiProperty() readonly blueprint!: string;
  @ApiProperty() readonly scoringVersion!: string;
  @ApiProperty() readonly seed!: string;
  @ApiProperty({ description: 'SHA-256 over the answers in their canonical form.' })
  readonly answersDigest!: string;
  @ApiProperty() readonly answered!: number;
  @ApiProperty() readonly counted!: number;
  @ApiProperty({ format: 'date-time' }) readonly scoredAt!: string;
}

export class ResultView {
  @ApiProperty() readonly attemptId!: string;
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: LocalText }) readonly roleTitle!: LocalText;
  @ApiProperty({ format: 'date-time' }) readonly finishedAt!: string;
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({ type: [CompetenceResult], description: 'In framework order.' })
  readonly competences!: CompetenceResult[];
  @ApiProperty({ type: [NextStep] }) readonly nextSteps!: NextStep[];
  @ApiProperty() readonly sharedWithTrainers!: boolean;
  @ApiPropertyOptional({ format: 'date-time', description: 'When the sharing ends by itself.' })
  readonly sharedUntil?: string;
  @ApiProperty({ description: 'Trainers see the result that was shared; this one was computed since.' })
  readonly sharesEarlierResult!: boolean;
  @ApiProperty({ description: 'Answers given too fast to have been read; they do not count.' })
  readonly rapidAnswers!: number;
  @ApiProperty({ type: Receipt }) readonly receipt!: Receipt;
}

export class ResultRow {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ format: 'date-time' }) readonly finishedAt!: string;
  @ApiProperty() readonly sharedWithTrainers!: boolean;
}

export class ShareResultRequest {
  @ApiProperty() @IsBoolean() readonly shared!: boolean;
}

export class ResultViewing {
  @ApiProperty() readonly viewerName!: string;
  @ApiProperty({ format: 'date-time' }) readonly viewedAt!: string;
}
