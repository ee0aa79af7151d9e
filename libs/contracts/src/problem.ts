import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RemarkDetailsProperty } from './remark';

/** One fault among several, placed where the person can mend it. */
export class ProblemFault {
  @ApiProperty({ example: 'people[3].email' }) readonly at!: string;
  @ApiProperty() readonly message!: string;
  @ApiPropertyOptional({ description: 'Stable, where programs translate the message.' })
  readonly code?: string;
}

/** Under which sentence pages say a refusal in the reader's language, and what the sentence names. */
export class ProblemWording {
  @ApiProperty({ example: 'file.old-workbook' }) readonly code!: string;
  @RemarkDetailsProperty() readonly details?: Readonly<Record<string, string | number>>;
}

/** RFC 9457 problem: every refusal of the API has this shape and a stable code. */
export class Problem {
  @ApiProperty({ example: 'about:blank' }) readonly type!: string;
  @ApiProperty({ example: 'Conflict' }) readonly title!: string;
  @ApiProperty({ example: 409 }) readonly status!: number;
  @ApiProperty({ example: 'assessment.not-the-asked-question' }) readonly code!: string;
  @ApiProperty() readonly detail!: string;
  @ApiProperty({ description: 'Names this request in the logs.' }) readonly requestId!: string;
  @ApiPropertyOptional({ type: [ProblemFault] }) readonly faults?: ProblemFault[];
  @ApiPropertyOptional({ type: ProblemWording }) readonly wording?: ProblemWording;
}
