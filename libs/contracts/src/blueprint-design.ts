import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LocalText } from './text';

export const SIMULATION_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type SimulationStateName = (typeof SIMULATION_STATES)[number];

const MOST_QUESTIONS = 200;
const MOST_PEOPLE = 2_000;
const LONGEST_NAME = 200;

/** The rules of a test, as an author sets them. */
export class BlueprintRulesBody {
  @ApiProperty({ description: 'Scored questions before the test may stop by itself.' })
  @IsInt()
  @Min(1)
  @Max(MOST_QUESTIONS)
  readonly minItems!: number;
  @ApiProperty({ description: 'Scored questions at most.' })
  @IsInt()
  @Min(1)
  @Max(MOST_QUESTIONS)
  readonly maxItems!: number;
  @ApiProperty({ description: 'Questions that every competence of the role gets first.' })
  @IsInt()
  @Min(0)
  @Max(MOST_QUESTIONS)
  readonly minPerCompetence!: number;
  @ApiProperty() @IsInt() @Min(1) @Max(MOST_QUESTIONS) readonly maxPerCompetence!: number;
  @ApiProperty({ description: 'Logits; a competence known this well needs no more questions.' })
  @IsNumber()
  @Min(0.05)
  @Max(2)
  readonly standardErrorLimit!: number;
  @ApiProperty({ description: 'A target is decided when its chance is below this.' })
  @IsNumber()
  @Min(0)
  @Max(0.5)
  readonly undecidedBelow!: number;
  @ApiProperty({ description: 'Or above this.' })
  @IsNumber()
  @Min(0.5)
  @Max(1)
  readonly decidedAbove!: number;
  @ApiPropertyOptional({ description: 'Absent: without time limit.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(480)
  readonly minutes?: number;
  @ApiProperty({ description: 'Unscored questions that try new items out.' })
  @IsInt()
  @Min(0)
  @Max(4)
  readonly pilotItems!: number;
  @ApiProperty({ description: 'The next question is drawn among this many best ones.' })
  @IsInt()
  @Min(1)
  @Max(50)
  readonly exposureTop!: number;
  @ApiProperty({ description: 'What a question seen in an earlier test is still worth, from 0 to 1.' })
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly seenItemWeight!: number;
  @ApiPropertyOptional({ description: 'Leaves out translations that nobody has reviewed yet.' })
  @IsOptional()
  @IsBoolean()
  readonly reviewedOnly?: boolean;
}

/** The name of a test by language; English is always there. */
export class BlueprintNameBody {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(LONGEST_NAME) readonly en!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_NAME)
  readonly ru?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_NAME)
  readonly kk?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_NAME)
  readonly uz?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_NAME)
  readonly ko?: string;
}

export class DraftBlueprintRequest {
  @ApiProperty({ format: 'uuid', description: 'The released test that it begins as a copy of.' })
  @IsUUID()
  readonly blueprintId!: string;
}

export class ChangeBlueprintRequest {
  @ApiProperty({ type: BlueprintNameBody })
  @ValidateNested()
  @Type(() => BlueprintNameBody)
  @IsNotEmpty()
  readonly name!: BlueprintNameBody;
  @ApiProperty({ type: BlueprintRulesBody })
  @ValidateNested()
  @Type(() => BlueprintRulesBody)
  @IsNotEmpty()
  readonly rules!: BlueprintRulesBody;
}

export class SimulateBlueprintRequest {
  @ApiProperty({ format: 'uuid', description: 'Whose targets the simulated people have.' })
  @IsUUID()
  readonly roleProfileId!: string;
  @ApiProperty({ enum: LANGUAGE_CODES }) @IsIn(LANGUAGE_CODES) readonly language!: LanguageCode;
  @ApiProperty() @IsInt() @Min(50) @Max(MOST_PEOPLE) readonly people!: number;
}

export class BlueprintDraftCreated {
  @ApiProperty() readonly id!: string;
}

export class SimulationStarted {
  @ApiProperty() readonly id!: string;
}

export class BlueprintReleased {
  @ApiProperty({ description: 'The new test, which trainers can choose.' }) readonly blueprintId!: string;
}

export class BlueprintDraftRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: LocalText, description: 'Of the released test it came from.' })
  readonly baseName!: LocalText;
  @ApiProperty({ description: 'Version of the calibration it scores with.' })
  readonly calibrationVersion!: string;
  @ApiProperty() readonly editedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly editedAt!: string;
}

/** A simulation asked for, and how far it has come. */
export class SimulationRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly draftId!: string;
  @ApiProperty({ enum: SIMULATION_STATES }) readonly state!: SimulationStateName;
  @ApiProperty({ type: BlueprintRulesBody, description: 'As they were when it was asked for.' })
  readonly rules!: BlueprintRulesBody;
  @ApiProperty({ type: LocalText }) readonly role!: LocalText;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly people!: number;
  @ApiProperty({ description: 'People whose test has been simulated.' }) readonly done!: number;
  @ApiProperty() readonly requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
  @ApiPropertyOptional({ description: 'Why it failed.' }) readonly failure?: string;
}

export class BlueprintDraftView extends BlueprintDraftRow {
  @ApiProperty({ type: BlueprintNameBody }) readonly names!: BlueprintNameBody;
  @ApiProperty({ type: BlueprintRulesBody }) readonly rules!: BlueprintRulesBody;
  @ApiProperty({ description: 'Operational items in the released bank.' }) readonly bankItems!: number;
  @ApiProperty({ type: [SimulationRow], description: 'Newest first, the last twenty.' })
  readonly simulations!: SimulationRow[];
}

/** Why tests ended, as shares of people. */
export class SimulatedEndings {
  @ApiProperty() readonly decided!: number;
  @ApiProperty() readonly precise!: number;
  @ApiProperty() readonly itemLimit!: number;
  @ApiProperty() readonly timeLimit!: number;
  @ApiProperty() readonly noItems!: number;
}

/** What a test does for one competence of the role; errors in logits, the rest as shares of people. */
export class SimulatedCompetence {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ description: 'Operational items in the language.' }) readonly items!: number;
  @ApiProperty() readonly meanQuestions!: number;
  @ApiProperty() readonly meanStandardError!: number;
  @ApiProperty() readonly rootMeanSquareError!: number;
  @ApiProperty() readonly bias!: number;
  @ApiProperty({ description: 'For whom the test decided whether they reach the level of the role.' })
  readonly decided!: number;
  @ApiPropertyOptional({ description: 'Of those, for whom rightly; absent where it decided for nobody.' })
  readonly decidedRightly?: number;
  @ApiProperty({ description: 'Whose most likely level is their true one.' }) readonly levelAccuracy!: number;
}

export class SimulatedExposure {
  @ApiProperty() readonly itemId!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly competence!: string;
  @ApiProperty({ description: 'Share of people who met it.' }) readonly rate!: number;
}

export class SimulationFigures {
  @ApiProperty() readonly meanQuestions!: number;
  @ApiProperty({ type: [Number], description: 'People by number of questions, from 0 on.' })
  readonly lengths!: number[];
  @ApiProperty() readonly meanSeconds!: number;
  @ApiProperty({ description: 'Nine in ten people need no more.' }) readonly longSeconds!: number;
  @ApiProperty({ type: SimulatedEndings }) readonly endings!: SimulatedEndings;
  @ApiProperty({ type: [SimulatedCompetence] }) readonly competences!: SimulatedCompetence[];
  @ApiProperty({ type: [SimulatedExposure], description: 'Most often met first; those never met last.' })
  readonly exposures!: SimulatedExposure[];
  @ApiPropertyOptional({ description: 'Mean share of questions that two people have in common.' })
  readonly overlap?: number;
}

export class SimulationView extends SimulationRow {
  @ApiPropertyOptional({ type: SimulationFigures, description: 'Once it is done.' })
  readonly figures?: SimulationFigures;
}
