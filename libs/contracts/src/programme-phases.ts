import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsISO8601,
  IsObject,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { AS_DATE, CALENDAR_DATE } from './calendar-date';

export const PHASE_KINDS = ['lectures', 'practice', 'presentation', 'other'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** One stretch of a programme. */
export class ProgrammePhase {
  @ApiProperty({ enum: PHASE_KINDS }) @IsIn(PHASE_KINDS) readonly kind!: PhaseKind;
  @ApiProperty({ example: 'Practice in companies and public bodies' })
  @IsString()
  @Length(1, 120)
  readonly name!: string;
  @ApiProperty({ format: 'date' })
  @Matches(CALENDAR_DATE, AS_DATE)
  @IsISO8601({ strict: true }, AS_DATE)
  readonly startsOn!: string;
  @ApiProperty({ format: 'date', description: 'Its last day.' })
  @Matches(CALENDAR_DATE, AS_DATE)
  @IsISO8601({ strict: true }, AS_DATE)
  readonly endsOn!: string;
}

/** All phases of a programme; what is sent stands in place of what was there. */
export class ProgrammePhases {
  @ApiProperty({ type: [ProgrammePhase], description: 'In the order in which they begin.' })
  @Type(() => ProgrammePhase)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  readonly phases!: ProgrammePhase[];
}

/** A programme in which the person takes part. */
export class OwnProgramme {
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly startsOn!: string;
  @ApiProperty({ format: 'date' }) readonly endsOn!: string;
  @ApiProperty({ type: [ProgrammePhase] }) readonly phases!: ProgrammePhase[];
}
