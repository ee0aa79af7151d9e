import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class QueueCount {
  @ApiProperty() readonly state!: string;
  @ApiProperty() readonly count!: number;
}

export class JobRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ['waiting', 'relayed', 'done', 'failed'] }) readonly state!:
    'waiting' | 'relayed' | 'done' | 'failed';
  @ApiProperty() readonly tries!: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly doneAt?: string;
  @ApiPropertyOptional() readonly lastError?: string;
}

/** State of the background work of this agency, read only. */
export class JobOverview {
  @ApiProperty({ enum: ['redis', 'postgres'] }) readonly backend!: 'redis' | 'postgres';
  @ApiProperty({ description: 'False: the queue could not be reached just now.' })
  readonly reachable!: boolean;
  @ApiProperty({ type: [QueueCount], description: 'Of the whole installation.' })
  readonly queue!: QueueCount[];
  @ApiProperty({ type: [QueueCount], description: 'Outbox of this agency.' }) readonly outbox!: QueueCount[];
  @ApiProperty({ description: 'Age of the oldest job not yet done, seconds; 0 when none waits.' })
  readonly oldestSeconds!: number;
  @ApiProperty({ type: [JobRow], description: 'The latest 50.' }) readonly jobs!: JobRow[];
}

export class AuditRow {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiPropertyOptional() readonly actorName?: string;
  @ApiProperty() readonly action!: string;
  @ApiProperty() readonly subject!: string;
  @ApiPropertyOptional({ description: 'Where the entry stands for several of its kind within a minute.' })
  readonly times?: number;
}

export class AuditPage {
  @ApiProperty({ type: [AuditRow] }) readonly rows!: AuditRow[];
  @ApiProperty() readonly total!: number;
}

export class QueryFilter {
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly value!: string;
}

export class FigureQueryRow {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly personName!: string;
  @ApiProperty({ description: 'The route, with names for its parameters.' }) readonly question!: string;
  @ApiPropertyOptional({ description: 'The cohort or the wave that the question named.' })
  readonly about?: string;
  @ApiProperty({ type: [QueryFilter] }) readonly filters!: QueryFilter[];
}

/** Who asked for which figures of groups. */
export class FigureQueryPage {
  @ApiProperty({ type: [FigureQueryRow] }) readonly rows!: FigureQueryRow[];
  @ApiProperty() readonly total!: number;
}

export class Health {
  @ApiProperty({ enum: ['ok', 'degraded', 'unavailable'] }) readonly status!:
    'ok' | 'degraded' | 'unavailable';
  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } }) readonly checks!: Record<
    string,
    string
  >;
}
