import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export const SUMMARY_RUN_KINDS = ['rebuild', 'verification'] as const;
export const SUMMARY_RUN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export class StartSummaryRunRequest {
  @ApiProperty({ enum: SUMMARY_RUN_KINDS, enumName: 'SummaryRunKind' })
  @IsIn(SUMMARY_RUN_KINDS)
  readonly kind!: (typeof SUMMARY_RUN_KINDS)[number];
}

export class SummaryRunStarted {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

/** What a verification found of an agency's figures. */
export class SummaryFindingsView {
  @ApiProperty({ description: 'Groups whose sums were compared.' }) readonly compared!: number;
  @ApiProperty({ description: 'Of them, those whose sums are not those of their people.' })
  readonly differing!: number;
  @ApiProperty({ description: 'Groups whose number of invited or scored people is wrong.' })
  readonly miscounted!: number;
  @ApiProperty({ description: 'Results over ten minutes old that no figure counts.' })
  readonly uncounted!: number;
}

/** Figures of groups made anew, or compared with what that would give. */
export class SummaryRunView {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: SUMMARY_RUN_KINDS, enumName: 'SummaryRunKind' })
  readonly kind!: (typeof SUMMARY_RUN_KINDS)[number];
  @ApiProperty({ enum: SUMMARY_RUN_STATES, enumName: 'SummaryRunState' })
  readonly state!: (typeof SUMMARY_RUN_STATES)[number];
  @ApiProperty({ description: '0 until it is planned.' }) readonly parts!: number;
  @ApiProperty() readonly partsDone!: number;
  @ApiProperty({ description: 'Results read so far.' }) readonly results!: number;
  @ApiPropertyOptional({ description: 'Absent: it came by the clock.' }) readonly requestedBy?: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
  @ApiPropertyOptional() readonly failure?: string;
  @ApiPropertyOptional({ type: SummaryFindingsView, description: 'Of a verification that is done.' })
  readonly found?: SummaryFindingsView;
}
