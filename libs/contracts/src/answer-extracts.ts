import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const EXTRACT_FORMS = ['wide', 'long'] as const;
export type ExtractForm = (typeof EXTRACT_FORMS)[number];

const YES_OR_NO = ['yes', 'no'] as const;

/** Of which tests the items are told. */
export class ExtractedItemsQuery {
  @ApiPropertyOptional({ description: 'One wave; without it, all of the framework that have ended.' })
  @IsOptional()
  @IsUUID()
  readonly waveId?: string;
}

/** Which answers are taken out, and how they are written. */
export class AnswerExtractQuery extends ExtractedItemsQuery {
  @ApiPropertyOptional({
    enum: EXTRACT_FORMS,
    description: 'One row a test with a column for each item (wide, unless said), or one row an answer.',
  })
  @IsOptional()
  @IsIn(EXTRACT_FORMS)
  readonly form?: ExtractForm;

  @ApiPropertyOptional({
    enum: YES_OR_NO,
    description: 'Whether the file is packed by gzip; no, unless said.',
  })
  @IsOptional()
  @IsIn(YES_OR_NO)
  readonly packed?: (typeof YES_OR_NO)[number];
}
