import { IsUUID } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PART_KINDS, TEXT_FIELDS, type PartKind, type TextField } from './framework-drafts';
import { LANGUAGE_CODES, type LanguageCode } from './text';

export class DifferenceQuery {
  @ApiProperty({ format: 'uuid', description: 'The version that is compared with.' })
  @IsUUID()
  readonly olderId!: string;
}

export class VersionLabel {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
}

export const WORD_RUN_KINDS = ['same', 'removed', 'added'] as const;
export type WordRunKind = (typeof WORD_RUN_KINDS)[number];

export class WordRunView {
  @ApiProperty({ enum: WORD_RUN_KINDS }) readonly kind!: WordRunKind;
  @ApiProperty() readonly text!: string;
}

export class TextDifferenceView {
  @ApiProperty({ enum: TEXT_FIELDS }) readonly field!: TextField;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty({ type: [WordRunView] }) readonly runs!: WordRunView[];
}

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
export const MOVES = ['code', 'parent', 'level', 'order'] as const;
export type Move = (typeof MOVES)[number];

/** Where a part stands in one of the versions. */
export class PartPlace {
  @ApiProperty() readonly code!: string;
  @ApiPropertyOptional() readonly parent?: string;
  @ApiPropertyOptional() readonly level?: number;
}

export class PartDifferenceView {
  @ApiProperty({ enum: DIFFERENCE_KINDS }) readonly kind!: DifferenceKind;
  @ApiProperty({ enum: PART_KINDS }) readonly part!: PartKind;
  @ApiPropertyOptional({ type: PartPlace }) readonly before?: PartPlace;
  @ApiPropertyOptional({ type: PartPlace }) readonly after?: PartPlace;
  @ApiProperty({ description: 'Its name or what it says, in English.' }) readonly words!: string;
  @ApiProperty({ enum: MOVES, isArray: true }) readonly moves!: Move[];
  @ApiProperty({ description: 'Whether its kind, its hours or the like are others.' })
  readonly hasOtherTraits!: boolean;
  @ApiProperty({ type: [TextDifferenceView] }) readonly texts!: TextDifferenceView[];
}

export class ReleaseDifference {
  @ApiProperty({ type: VersionLabel }) readonly older!: VersionLabel;
  @ApiProperty({ type: VersionLabel }) readonly newer!: VersionLabel;
  @ApiProperty({
    type: [PartDifferenceView],
    description: 'In the order of the newer version, the removed last.',
  })
  readonly differences!: PartDifferenceView[];
}
