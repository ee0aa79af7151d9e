import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { AS_DATE, CALENDAR_DATE } from './calendar-date';
import { LocalText } from './text';
import { RemarkDetailsProperty } from './remark';

export const WAVE_KINDS = ['baseline', 'midline', 'endline', 'yearly'] as const;
export type WaveKind = (typeof WAVE_KINDS)[number];
export const WAVE_STATES = ['planned', 'open', 'closed'] as const;
export type WaveState = (typeof WAVE_STATES)[number];

const INSTANT = /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
const asInstant = { message: '$property must be a time with its zone like 2026-04-01T09:00:00Z' };

export class CreateCohortRequest {
  @ApiProperty() @IsString() @Length(1, 120) readonly name!: string;
  @ApiProperty({ format: 'date' })
  @Matches(CALENDAR_DATE, AS_DATE)
  @IsISO8601({ strict: true }, AS_DATE)
  readonly startsOn!: string;
  @ApiProperty({ format: 'date' })
  @Matches(CALENDAR_DATE, AS_DATE)
  @IsISO8601({ strict: true }, AS_DATE)
  readonly endsOn!: string;
}

export class CohortCreated {
  @ApiProperty() readonly id!: string;
}

export class WaveRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: WAVE_KINDS }) readonly kind!: WaveKind;
  @ApiProperty({ enum: WAVE_STATES }) readonly state!: WaveState;
  @ApiProperty({ format: 'date-time' }) readonly opensAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly closesAt!: string;
  @ApiProperty() readonly invited!: number;
  @ApiProperty() readonly scored!: number;
}

export class CohortRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly startsOn!: string;
  @ApiProperty({ format: 'date' }) readonly endsOn!: string;
  @ApiProperty() readonly members!: number;
  @ApiProperty({ type: [WaveRow] }) readonly waves!: WaveRow[];
}

/** Percent of time beyond what a test allows. */
export const EXTRA_TIMES = ['none', '25', '50', '100', 'untimed'] as const;
export type ExtraTimeName = (typeof EXTRA_TIMES)[number];

export class GrantTimeRequest {
  @ApiProperty({
    enum: EXTRA_TIMES,
    description: 'Percent of time beyond what a test allows; counts for tests that begin from now on.',
  })
  @IsIn(EXTRA_TIMES)
  readonly extraTime!: ExtraTimeName;
}

export class MemberRow {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiPropertyOptional() readonly unitName?: string;
  @ApiProperty({ type: LocalText }) readonly roleTitle!: LocalText;
  @ApiProperty({ description: 'True once the person has an account they can sign in with.' })
  readonly hasAccount!: boolean;
  @ApiProperty({ enum: EXTRA_TIMES }) readonly extraTime!: ExtraTimeName;
}

export class MemberPage {
  @ApiProperty({ type: [MemberRow] }) readonly rows!: MemberRow[];
  @ApiProperty() readonly total!: number;
}

export class MemberListRequest {
  /** A pasted list or the text of a CSV file. */
  @ApiProperty() @IsString() @Length(1, 1_000_000) readonly text!: string;
}

export class ListedPerson {
  @ApiProperty() readonly row!: number;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiPropertyOptional() readonly unit?: string;
  @ApiPropertyOptional() readonly role?: string;
  @ApiProperty({ description: 'True when the agency already knows this e-mail.' }) readonly known!: boolean;
}

export class ListProblem {
  @ApiProperty() readonly row!: number;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: ['error', 'warning'], description: 'With a warning the row can be added.' })
  readonly severity!: 'error' | 'warning';
  @ApiProperty() readonly message!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

export class MemberPreview {
  @ApiProperty({ type: [ListedPerson] }) readonly people!: ListedPerson[];
  @ApiProperty({ type: [ListProblem] }) readonly problems!: ListProblem[];
}

export class AddMembersRequest extends MemberListRequest {
  /** Given to everybody whose row names no role profile of its own. */
  @ApiProperty() @IsUUID() readonly roleProfileId!: string;
}

export class Invitation {
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ description: 'Link by which the person sets a password; shown this once.' })
  readonly link!: string;
}

export class MembersAdded {
  @ApiProperty() readonly added!: number;
  @ApiProperty() readonly alreadyMembers!: number;
  @ApiProperty({ type: [Invitation] }) readonly invitations!: Invitation[];
}

export class OpenWaveRequest {
  @ApiProperty() @IsString() @Length(1, 120) readonly name!: string;
  @ApiProperty({ enum: WAVE_KINDS }) @IsIn(WAVE_KINDS) readonly kind!: WaveKind;
  @ApiProperty() @IsUUID() readonly blueprintId!: string;
  @ApiProperty({ format: 'date-time' })
  @Matches(INSTANT, asInstant)
  @IsISO8601({ strict: true }, asInstant)
  readonly opensAt!: string;
  @ApiProperty({ format: 'date-time' })
  @Matches(INSTANT, asInstant)
  @IsISO8601({ strict: true }, asInstant)
  readonly closesAt!: string;
  @ApiPropertyOptional({
    minimum: 1,
    maximum: 365,
    description: 'Days that lie between the last test of a person and this one; none need to unless given.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  readonly daysBetween?: number;
  @ApiPropertyOptional({
    minimum: 1,
    maximum: 12,
    description: 'Tests that a person may begin within a year, this one included; any number unless given.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  readonly testsAYear?: number;
}

export class WaveOpened {
  @ApiProperty() readonly id!: string;
}

export const STEP_STATES = ['not-started', 'in-progress', 'finished'] as const;
export type StepState = (typeof STEP_STATES)[number];

export class BoardPerson {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: STEP_STATES }) readonly selfAssessment!: StepState;
  @ApiProperty({ enum: STEP_STATES }) readonly test!: StepState;
  @ApiProperty() readonly scored!: boolean;
}

/** Who has started and finished; live while the wave is open. */
export class WaveBoard {
  @ApiProperty({ type: WaveRow }) readonly wave!: WaveRow;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty() readonly selfAssessmentFinished!: number;
  @ApiProperty() readonly testStarted!: number;
  @ApiProperty() readonly testFinished!: number;
  @ApiProperty({ type: [BoardPerson], description: 'The first 500 by name.' })
  readonly people!: BoardPerson[];
}
