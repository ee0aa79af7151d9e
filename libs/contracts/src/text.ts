import { ApiProperty } from '@nestjs/swagger';

export const LANGUAGE_CODES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** A text as this reader gets it (Accept-Language), and the language it really is in. */
export class LocalText {
  @ApiProperty() readonly text!: string;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
}

/** A competence as lists and tables show it. */
export class CompetenceLabel {
  @ApiProperty({ example: 'CS.3' }) readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ example: 'CS' }) readonly areaCode!: string;
  @ApiProperty({ type: LocalText }) readonly areaName!: LocalText;
}

/** A level of the scale as lists and tables show it. */
export class LevelLabel {
  @ApiProperty({ example: 2 }) readonly ordinal!: number;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
}
