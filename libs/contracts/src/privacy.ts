import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';

export const DATA_CLASS_NAMES = ['people', 'viewings', 'traces'] as const;
export type DataClassName = (typeof DATA_CLASS_NAMES)[number];

const MOST_YEARS = 100;

/** Rows of one kind, under the names they are stored by. */
export class MyDataSection {
  @ApiProperty({ example: 'attempt' }) readonly name!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  readonly rows!: Record<string, string | number | boolean | null>[];
}

/** Everything the agency stores about the person who asks. */
export class MyData {
  @ApiProperty({ format: 'date-time' }) readonly exportedAt!: string;
  @ApiProperty({ type: [MyDataSection] }) readonly sections!: MyDataSection[];
}

/** How long one class of data is kept, and what was done about it. */
export class RetentionRow {
  @ApiProperty({ enum: DATA_CLASS_NAMES }) readonly dataClass!: DataClassName;
  @ApiProperty() readonly years!: number;
  @ApiProperty({ description: 'How much is older than that now; the next run takes it away.' })
  readonly due!: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'Absent before the first run.' })
  readonly ranAt?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When something was last taken away.' })
  readonly takenAt?: string;
  @ApiPropertyOptional({ description: 'How much that was.' }) readonly taken?: number;
}

export class SetRetentionRequest {
  @ApiProperty({ enum: DATA_CLASS_NAMES }) @IsIn(DATA_CLASS_NAMES) readonly dataClass!: DataClassName;
  @ApiProperty({ minimum: 1, maximum: MOST_YEARS }) @IsInt() @Min(1) @Max(MOST_YEARS) readonly years!: number;
}
