import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** Whether the agency takes part in the comparison between agencies. */
export class ComparisonChoice {
  @ApiProperty() @IsBoolean() readonly takesPart!: boolean;
}

/**
 * What can be said: the quartiles; that the agency does not take part; that it has no figure to be compared; that too few
 * agencies have one.
 */
export const COMPARISON_STATES = ['shown', 'apart', 'no-figure', 'too-few'] as const;
export type ComparisonState = (typeof COMPARISON_STATES)[number];

/** The share at target of the agency beside the quartiles of those that take part; nobody is named. */
export class AgencyComparison {
  @ApiProperty({ enum: COMPARISON_STATES }) readonly state!: ComparisonState;
  @ApiProperty({ description: 'Fewer agencies than this are not told of.' })
  readonly fewestAgencies!: number;
  @ApiProperty({ description: 'An agency counts with figures of at least so many people.' })
  readonly fewestPeople!: number;
  @ApiPropertyOptional({ description: 'Share at target of the latest wave that has ended.' })
  readonly own?: number;
  @ApiPropertyOptional({ description: '90 % interval of the own share.' }) readonly ownLow?: number;
  @ApiPropertyOptional() readonly ownHigh?: number;
  @ApiPropertyOptional({ description: 'People behind the own share.' }) readonly n?: number;
  @ApiPropertyOptional({ description: 'How many agencies the quartiles are of.' })
  readonly agencies?: number;
  @ApiPropertyOptional() readonly lower?: number;
  @ApiPropertyOptional() readonly median?: number;
  @ApiPropertyOptional() readonly upper?: number;
  @ApiPropertyOptional({ format: 'date-time' }) readonly madeAt?: string;
}
