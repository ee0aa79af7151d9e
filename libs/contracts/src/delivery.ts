import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ITEM_KINDS, type ItemKindName } from './item-bank';
import { STEP_STATES, type StepState, WAVE_KINDS, type WaveKind } from './programmes';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LocalText } from './text';

export class SelfAssessmentProgress {
  @ApiProperty({ enum: STEP_STATES }) readonly state!: StepState;
  @ApiProperty() readonly rated!: number;
  @ApiProperty() readonly total!: number;
}

export class TestProgress {
  @ApiProperty({ enum: STEP_STATES }) readonly state!: StepState;
  @ApiPropertyOptional() readonly attemptId?: string;
  @ApiProperty() readonly answered!: number;
  @ApiProperty() readonly minItems!: number;
  @ApiProperty() readonly maxItems!: number;
  @ApiPropertyOptional() readonly minutes?: number;
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true, description: 'Languages the questions can be had in.' })
  readonly languages!: LanguageCode[];
  @ApiPropertyOptional({
    description: 'Days that must lie between the last test of the person and this one.',
  })
  readonly daysBetween?: number;
  @ApiPropertyOptional({ description: 'Tests that the person may begin within a year, this one included.' })
  readonly testsAYear?: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'When it may begin; only while that is to come.' })
  readonly startableFrom?: string;
}

/** One wave an official is asked to take part in. */
export class Assignment {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty({ enum: WAVE_KINDS }) readonly waveKind!: WaveKind;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: LocalText }) readonly roleTitle!: LocalText;
  @ApiProperty({ format: 'date-time' }) readonly opensAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly closesAt!: string;
  @ApiProperty() readonly isOpen!: boolean;
  @ApiProperty({ description: 'The information page was read and confirmed.' })
  readonly noticeConfirmed!: boolean;
  @ApiProperty({ description: 'It has changed since it was confirmed, and is to be confirmed anew.' })
  readonly noticeChanged!: boolean;
  @ApiProperty({ type: SelfAssessmentProgress }) readonly selfAssessment!: SelfAssessmentProgress;
  @ApiProperty({ type: TestProgress }) readonly test!: TestProgress;
  @ApiProperty({ description: 'A result can be read.' }) readonly hasResult!: boolean;
}

export class ConfirmNoticeRequest {
  @ApiProperty({ example: '2026-1' }) @IsString() @MaxLength(20) readonly version!: string;
  @ApiProperty({
    description: 'Share my levels with the trainers of this cohort; can be taken back at any time.',
  })
  @IsBoolean()
  readonly shareWithTrainers!: boolean;
}

export const SELF_STEPS = ['not-yet', 'with-help', 'on-my-own', 'guide-others', 'not-my-work'] as const;
export type SelfStep = (typeof SELF_STEPS)[number];

export class SelfStatement {
  @ApiProperty({ example: 'CS.3.2' }) readonly id!: string;
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
  @ApiPropertyOptional({ enum: SELF_STEPS }) readonly step?: SelfStep;
}

export class SelfAssessment {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty({ type: [SelfStatement] }) readonly statements!: SelfStatement[];
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
}

export class RateStatementRequest {
  @ApiProperty({ enum: SELF_STEPS }) @IsIn(SELF_STEPS) readonly step!: SelfStep;
}

export class RatingSaved extends SelfAssessmentProgress {
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
}

const WINDOW =
  'Name that the browser window made for itself: one window at a time goes on with a test. Without it, whoever asks.';

export class StartAttemptRequest {
  @ApiProperty({ enum: LANGUAGE_CODES }) @IsIn(LANGUAGE_CODES) readonly language!: LanguageCode;
  @ApiPropertyOptional({ description: WINDOW }) @IsOptional() @IsUUID() readonly window?: string;
}

export class AttemptQuery {
  @ApiPropertyOptional({ description: WINDOW }) @IsOptional() @IsUUID() readonly window?: string;
}

export class TakeOverRequest {
  @ApiProperty({ description: WINDOW }) @IsUUID() readonly window!: string;
}

export class HandInRequest {
  @ApiProperty({ type: [String], description: 'Questions whose answers the person was shown as saved.' })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly saved!: string[];
  @ApiPropertyOptional({ description: WINDOW }) @IsOptional() @IsUUID() readonly window?: string;
}

export class QuestionOption {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly text!: string;
}

/** A place that is answered by itself: a line to match, a gap, a letter to deal with. */
export class QuestionPart {
  @ApiProperty({ description: 'Opaque, of this attempt only.' }) readonly id!: string;
  @ApiProperty({ description: 'The line, the name of the gap, or the words of the letter.' })
  readonly text!: string;
  @ApiPropertyOptional({ type: [QuestionOption], description: 'What can be chosen here and nowhere else.' })
  readonly options?: QuestionOption[];
  @ApiPropertyOptional({ description: 'Who sent the letter.' }) readonly from?: string;
  @ApiPropertyOptional({ description: 'What the letter is about.' }) readonly subject?: string;
  @ApiPropertyOptional({ description: 'Of a sheet: the cell typed into, as B7, or filter, or sort.' })
  readonly entry?: string;
}

/** A word, a number, or neither where the cell is blank. */
export class QuestionCell {
  @ApiPropertyOptional() readonly text?: string;
  @ApiPropertyOptional() readonly number?: number;
}

export class QuestionRow {
  @ApiProperty({ type: [QuestionCell] }) readonly cells!: QuestionCell[];
}

/** A small spreadsheet: row 1 holds the heads of the columns, which are lettered from A. */
export class QuestionSheet {
  @ApiProperty({ type: [QuestionRow] }) readonly rows!: QuestionRow[];
}

/** Where an option lies in the picture, in shares of its width and height. */
export class QuestionPlace {
  @ApiProperty({ description: 'The option.' }) readonly id!: string;
  @ApiProperty() readonly x!: number;
  @ApiProperty() readonly y!: number;
  @ApiProperty() readonly width!: number;
  @ApiProperty() readonly height!: number;
}

export class QuestionPicture {
  @ApiProperty({ description: 'As data.' }) readonly source!: string;
  @ApiProperty() readonly width!: number;
  @ApiProperty() readonly height!: number;
  @ApiProperty({ description: 'What can be seen, in words.' }) readonly description!: string;
  @ApiProperty({ type: [QuestionPlace] }) readonly places!: QuestionPlace[];
}

/** The reviewed words that a drafted translation was made from. */
export class QuestionOriginal {
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly stem!: string;
  @ApiProperty({ type: [QuestionOption] }) readonly options!: QuestionOption[];
  @ApiPropertyOptional({ type: [QuestionPart], description: 'Of questions answered place by place.' })
  readonly parts?: QuestionPart[];
  @ApiPropertyOptional({ type: QuestionPicture }) readonly picture?: QuestionPicture;
  @ApiPropertyOptional({ type: QuestionSheet }) readonly sheet?: QuestionSheet;
  @ApiPropertyOptional() readonly unit?: string;
}

/** The question as the person sees it: no key, no difficulty, no item code. */
export class Question {
  @ApiProperty({ description: 'Opaque, of this attempt only.' }) readonly id!: string;
  @ApiProperty({ description: '1 for the first question.' }) readonly position!: number;
  @ApiProperty({ enum: ITEM_KINDS }) readonly kind!: ItemKindName;
  @ApiProperty() readonly stem!: string;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty({ type: [QuestionOption] }) readonly options!: QuestionOption[];
  @ApiPropertyOptional({ type: [QuestionPart], description: 'Of questions answered place by place.' })
  readonly parts?: QuestionPart[];
  @ApiPropertyOptional({ type: QuestionPicture }) readonly picture?: QuestionPicture;
  @ApiPropertyOptional({ type: QuestionSheet }) readonly sheet?: QuestionSheet;
  @ApiPropertyOptional() readonly unit?: string;
  @ApiProperty({
    type: [QuestionOriginal],
    description: 'Of a translation that nobody has reviewed yet: its originals. Empty otherwise.',
  })
  readonly originals!: QuestionOriginal[];
}

/** Where the attempt stands: the question last asked, or the end. */
export class AttemptView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly waveId!: string;
  @ApiProperty({ enum: ['in-progress', 'finished'] }) readonly state!: 'in-progress' | 'finished';
  @ApiProperty({ description: 'Another window goes on with it: no question is shown here.' })
  readonly isElsewhere!: boolean;
  @ApiPropertyOptional({ type: Question }) readonly question?: Question;
  @ApiProperty() readonly answered!: number;
  @ApiProperty({ description: 'Fewest and most questions the whole test may still come to.' })
  readonly atLeast!: number;
  @ApiProperty() readonly atMost!: number;
  @ApiPropertyOptional({ description: 'By the clock of the server; absent when untimed.' })
  readonly secondsLeft?: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'When the last answer was stored.' })
  readonly savedAt?: string;
}

/** What the browser noticed while the question was open; it is seen by those who judge questions and counts for nothing. */
export class AnswerSignalsRequest {
  @ApiProperty() @IsInt() @Min(0) @Max(10_000) readonly leaves!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(1_000_000) readonly awaySeconds!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(10_000) readonly pastes!: number;
}

export class PartAnswer {
  @ApiProperty() @IsString() @MaxLength(64) readonly id!: string;
  @ApiProperty({ description: 'The option chosen or the text typed there.' })
  @IsString()
  @MaxLength(500)
  readonly value!: string;
}

export class AnswerRequest {
  @ApiProperty({ description: 'The question this answers, as asked.' })
  @IsString()
  @MaxLength(64)
  readonly questionId!: string;
  @ApiProperty({ description: 'Made by the client; the same key sent again returns the same reply.' })
  @IsUUID()
  readonly idempotencyKey!: string;
  /** Exactly one of options, order, parts, text, omitted. */
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly options?: string[];
  @ApiPropertyOptional({ type: [String], description: 'All options, the first one first.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly order?: string[];
  @ApiPropertyOptional({ type: [PartAnswer] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique(({ id }: PartAnswer) => id)
  @ValidateNested({ each: true })
  @Type(() => PartAnswer)
  readonly parts?: PartAnswer[];
  @ApiPropertyOptional({ description: 'Text, or the number as typed.' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  readonly text?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly omitted?: boolean;
  @ApiPropertyOptional({ description: WINDOW }) @IsOptional() @IsUUID() readonly window?: string;
  @ApiPropertyOptional({ type: AnswerSignalsRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnswerSignalsRequest)
  readonly signals?: AnswerSignalsRequest;
}
