import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST = 4000;

/** One text in its languages; English is always there. */
export class TextBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST) readonly en!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) readonly ru?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) readonly kk?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) readonly uz?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) readonly ko?: string;
}
