import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Nested } from './nested';
import { TextBody } from './text-body';

/** Characters in the name of a cell. */
export const CELL = 5;
/** What people can type into a cell, so that they can type what is right. */
export const LONGEST_FORMULA = 120;
const MOST = { rows: 40, columns: 12 };

/** Blank where it has neither words nor a number. */
export class SheetCellBody {
  @ApiPropertyOptional({ type: TextBody })
  @IsOptional()
  @Nested(() => TextBody)
  readonly text?: TextBody;
  @ApiPropertyOptional() @IsOptional() @IsNumber() readonly number?: number;
}

export class SheetRowBody {
  @ApiProperty({ type: [SheetCellBody] })
  @IsArray()
  @ArrayMaxSize(MOST.columns)
  @ValidateNested({ each: true })
  @Type(() => SheetCellBody)
  readonly cells!: readonly SheetCellBody[];
}

/** What stands in a cell when formulas are tried on other data: a number, or the words of another cell. */
export class AlteredCellBody {
  @ApiProperty({ example: 'B2' }) @IsString() @MaxLength(CELL) readonly cell!: string;
  @ApiPropertyOptional() @IsOptional() @IsNumber() readonly number?: number;
  @ApiPropertyOptional({ example: 'C3', description: 'The cell whose words stand there then.' })
  @IsOptional()
  @IsString()
  @MaxLength(CELL)
  readonly same?: string;
}

/** A small spreadsheet from its row of heads, and the other data on which formulas are tried. */
export class SheetBody {
  @ApiProperty({ type: [SheetRowBody] })
  @IsArray()
  @ArrayMaxSize(MOST.rows)
  @ValidateNested({ each: true })
  @Type(() => SheetRowBody)
  readonly rows!: readonly SheetRowBody[];
  @ApiProperty({ type: [AlteredCellBody] })
  @IsArray()
  @ArrayMaxSize(MOST.rows * MOST.columns)
  @ValidateNested({ each: true })
  @Type(() => AlteredCellBody)
  readonly altered!: readonly AlteredCellBody[];
}
