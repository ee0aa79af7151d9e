import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export const STATISTICAL_RELEASE_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export class StatisticalReleaseAsked {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

/** What is in a package that was made. */
export class ReleaseContentsView {
  @ApiProperty({ description: 'Rows of its tables.' }) readonly rows!: number;
  @ApiProperty({ description: 'Of them, those that tell no figure, because too few people stand behind it.' })
  readonly hidden!: number;
  @ApiProperty() readonly bytes!: number;
  @ApiProperty({ description: 'SHA-256 of the package, hexadecimal.' }) readonly digest!: string;
  @ApiProperty({ format: 'date-time', description: 'From then on it is no longer given out.' })
  readonly keptUntil!: string;
}

/** The figures of a campaign written as a package for a statistics office, or on the way to it. */
export class StatisticalReleaseView {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: STATISTICAL_RELEASE_STATES, enumName: 'StatisticalReleaseState' })
  readonly state!: (typeof STATISTICAL_RELEASE_STATES)[number];
  @ApiProperty() readonly requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) readonly requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly finishedAt?: string;
  @ApiProperty({ description: 'Steps from the figures to the package.' }) readonly steps!: number;
  @ApiProperty() readonly stepsDone!: number;
  @ApiPropertyOptional({ description: 'Of a failed one: the code of what was wrong.' })
  readonly failure?: string;
  @ApiPropertyOptional({ type: ReleaseContentsView, description: 'Of one that is done.' })
  readonly contents?: ReleaseContentsView;
}
