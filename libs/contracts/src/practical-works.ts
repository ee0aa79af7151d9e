import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsObject,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Nested } from './nested';
import { CompetenceLabel, LocalText } from './text';
import { TextBody } from './text-body';

const MOST_STEPS = 6;
const MOST_CRITERIA = 12;
const MOST_POINTS = 100;
const LONGEST_COMMENT = 4000;

export const MARKING_STATES = ['unmarked', 'third-needed', 'settled'] as const;
export type MarkingState = (typeof MARKING_STATES)[number];
export const OWN_MARKS = ['none', 'draft', 'handed-in'] as const;
export type OwnMarkState = (typeof OWN_MARKS)[number];
export const AGREEMENT_VERDICTS = ['reliable', 'tentative', 'unreliable'] as const;
export type AgreementVerdictName = (typeof AGREEMENT_VERDICTS)[number];

export class RubricStepBody {
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly name!: TextBody;
  @ApiProperty() @IsInt() @Min(0) @Max(MOST_POINTS) readonly points!: number;
}

export class RubricCriterionBody {
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly name!: TextBody;
  @ApiProperty({ example: 'CS.3', description: 'The competence of which it speaks.' })
  @IsString()
  @Length(1, 40)
  readonly competence!: string;
  @ApiProperty({ type: [TextBody], description: 'What work of each step looks like, from the lowest.' })
  @Type(() => TextBody)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_STEPS)
  readonly descriptors!: TextBody[];
}

export class RubricBody {
  @ApiProperty({ type: [RubricStepBody], description: 'From the lowest.' })
  @Type(() => RubricStepBody)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_STEPS)
  readonly steps!: RubricStepBody[];
  @ApiProperty({ type: [RubricCriterionBody] })
  @Type(() => RubricCriterionBody)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CRITERIA)
  readonly criteria!: RubricCriterionBody[];
}

/** What a trainer writes of a practical work. */
export class PracticalWorkBody {
  @ApiProperty({ type: TextBody }) @Nested(() => TextBody) readonly title!: TextBody;
  @ApiProperty({ type: RubricBody }) @Nested(() => RubricBody) readonly rubric!: RubricBody;
}

export class PracticalWorkOpened {
  @ApiProperty() readonly id!: string;
}

/** Of which competences a rubric for the cohort can speak, and which rubrics are there ready. */
export class RubricOffer {
  @ApiProperty({ type: [CompetenceLabel] }) readonly competences!: CompetenceLabel[];
  @ApiProperty({ type: [PracticalWorkBody] }) readonly ready!: PracticalWorkBody[];
}

export class PracticalWorkRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LocalText }) readonly title!: LocalText;
  @ApiProperty({ format: 'date-time' }) readonly openedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly releasedAt?: string;
  @ApiProperty() readonly people!: number;
  @ApiProperty({ description: 'People whose marks are settled.' }) readonly settled!: number;
  @ApiProperty({ description: 'People whose work needs a third marker.' }) readonly thirdNeeded!: number;
  @ApiProperty({ description: 'People for whom the reader has handed in marks.' })
  readonly markedByMe!: number;
}

export class RubricStepView {
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty() readonly points!: number;
}

export class RubricCriterionView {
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ type: [LocalText], description: 'One for each step, from the lowest.' })
  readonly descriptors!: LocalText[];
}

export class MarkedPersonRow {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'False for who has left the cohort and was marked before.' })
  readonly isMember!: boolean;
  @ApiProperty({ enum: OWN_MARKS, description: 'What the reader has given.' }) readonly mine!: OwnMarkState;
  @ApiProperty({ description: 'Trainers who have handed in marks.' }) readonly markers!: number;
  @ApiProperty({ enum: MARKING_STATES }) readonly state!: MarkingState;
  @ApiPropertyOptional({
    description: 'Points. Absent until they are settled, and for trainers who have not handed in their own.',
  })
  readonly total?: number;
}

export class PracticalWorkView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: LocalText }) readonly title!: LocalText;
  @ApiProperty({ type: [RubricStepView] }) readonly steps!: RubricStepView[];
  @ApiProperty({ type: [RubricCriterionView] }) readonly criteria!: RubricCriterionView[];
  @ApiProperty({ description: 'The most that work can get.' }) readonly fullPoints!: number;
  @ApiProperty() readonly leadName!: string;
  @ApiProperty({ description: 'Whether the reader leads it.' }) readonly isLead!: boolean;
  @ApiProperty({ description: 'Whether anybody has begun to mark; the rubric then stays.' })
  readonly isMarked!: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) readonly releasedAt?: string;
  @ApiProperty({ type: [MarkedPersonRow], description: 'By name.' }) readonly people!: MarkedPersonRow[];
}

export class GivenStepBody {
  @ApiProperty({ description: 'Place of the criterion in the rubric, 0 the first.' })
  @IsInt()
  @Min(0)
  @Max(MOST_CRITERIA - 1)
  readonly criterion!: number;
  @ApiProperty({ description: '0 the lowest.' }) @IsInt() @Min(0) @Max(MOST_STEPS - 1) readonly step!: number;
}

export class PracticalMarkBody {
  @ApiProperty({ type: [GivenStepBody], description: 'A draft may lack some.' })
  @Type(() => GivenStepBody)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_CRITERIA)
  readonly steps!: GivenStepBody[];
  @ApiProperty() @IsString() @MaxLength(LONGEST_COMMENT) readonly comment!: string;
}

export class OwnMarkView {
  @ApiProperty({ type: [GivenStepBody] }) readonly steps!: GivenStepBody[];
  @ApiProperty() readonly comment!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly handedInAt?: string;
}

export class OtherMarkerView {
  @ApiProperty() readonly markerId!: string;
  @ApiProperty() readonly markerName!: string;
  @ApiPropertyOptional({ type: [Number], description: 'Absent until the reader has handed in their own.' })
  readonly steps?: number[];
  @ApiPropertyOptional() readonly comment?: string;
}

/** The marks of one person's work, as one trainer may see them. */
export class MarkingView {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly isMember!: boolean;
  @ApiPropertyOptional({ type: OwnMarkView }) readonly own?: OwnMarkView;
  @ApiProperty({ type: [OtherMarkerView], description: 'Who else has handed in.' })
  readonly others!: OtherMarkerView[];
  @ApiPropertyOptional({ description: 'Points, where settled and not hidden.' }) readonly total?: number;
  @ApiPropertyOptional({
    type: [Number],
    description: 'Places of the criteria on which two markers lie too far apart.',
  })
  readonly apart?: number[];
}

/** How far markers agree; the figures are absent where too few works were marked twice to say. */
export class AgreementView {
  @ApiProperty({ description: 'Whose work two or more have marked.' }) readonly people!: number;
  @ApiPropertyOptional({ description: 'Share of the pairs of marks that are equal; 0 to 1.' })
  readonly exact?: number;
  @ApiPropertyOptional() readonly withinOneStep?: number;
  @ApiPropertyOptional({ description: "Krippendorff's alpha; absent where all marks are the same." })
  readonly alpha?: number;
  @ApiPropertyOptional({ description: 'Of the interval of 95 %.' }) readonly low?: number;
  @ApiPropertyOptional() readonly high?: number;
  @ApiPropertyOptional({ enum: AGREEMENT_VERDICTS }) readonly verdict?: AgreementVerdictName;
}

export class CriterionAgreement extends AgreementView {
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
}

export class PairAgreementView {
  @ApiProperty({ type: [String] }) readonly markers!: string[];
  @ApiProperty({ description: 'Whose work both have marked.' }) readonly people!: number;
  @ApiPropertyOptional() readonly exact?: number;
  @ApiPropertyOptional() readonly withinOneStep?: number;
  @ApiPropertyOptional({ description: 'Weighted by squared steps.' }) readonly kappa?: number;
}

export class MarkerAgreementView {
  @ApiProperty({ description: 'With fewer people nothing is said.' }) readonly fewest!: number;
  @ApiProperty({ type: AgreementView }) readonly whole!: AgreementView;
  @ApiProperty({ type: [CriterionAgreement] }) readonly criteria!: CriterionAgreement[];
  @ApiProperty({ type: [PairAgreementView] }) readonly pairs!: PairAgreementView[];
}

/** What the trainers say of one criterion of a person's work. */
export class OwnWorkCriterion {
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty() readonly points!: number;
  @ApiProperty({ type: [LocalText], description: 'The step, or the two between which the work lies.' })
  readonly steps!: LocalText[];
  @ApiProperty({ type: [LocalText], description: 'What work of those steps looks like.' })
  readonly descriptors!: LocalText[];
}

/** A person's own practical work as its trainers see it, once they have released it. */
export class OwnPracticalWork {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: LocalText }) readonly title!: LocalText;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ format: 'date-time' }) readonly releasedAt!: string;
  @ApiProperty() readonly total!: number;
  @ApiProperty() readonly fullPoints!: number;
  @ApiProperty({ description: 'Trainers who marked it.' }) readonly markers!: number;
  @ApiProperty({ type: [OwnWorkCriterion] }) readonly criteria!: OwnWorkCriterion[];
  @ApiProperty({ type: [String], description: 'Without the names of who wrote them.' })
  readonly comments!: string[];
  @ApiPropertyOptional({ description: 'The last wave of the cohort of which the person has a result.' })
  readonly waveId?: string;
}
