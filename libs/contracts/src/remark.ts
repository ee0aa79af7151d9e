import { ApiPropertyOptional } from '@nestjs/swagger';

/** What the message of a remark names, so that a page can say it in another language. */
export function RemarkDetailsProperty(): PropertyDecorator {
  return ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What the message names, for pages that say it in another language.',
  });
}
