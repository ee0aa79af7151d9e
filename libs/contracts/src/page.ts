import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

export const PAGE_SIZE_LIMIT = 100;
/** Beyond it nobody leafs; a larger offset would not fit a database's integer. */
const LAST_PAGE = 1_000_000;

/** Which part of a long list is wanted. */
export class PageQuery {
  @ApiPropertyOptional({ default: 1 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LAST_PAGE)
  readonly page: number = 1;
  @ApiPropertyOptional({ default: 50, maximum: PAGE_SIZE_LIMIT })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(PAGE_SIZE_LIMIT)
  readonly size: number = 50;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) readonly search?: string;
}
