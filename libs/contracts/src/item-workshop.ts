import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AnswerRequest, Question } from './delivery';
import { ITEM_STATES, type ItemStateName } from './item-bank';
import { ItemBody } from './item-body';
import { WordRunView } from './framework-differences';
import { Nested } from './nested';
import { ProblemFault } from './problem';
import { LANGUAGE_CODES, type LanguageCode, LocalText } from './text';

const MOST_STEPS = 1_000_000;

export class NewItemRequest {
  @ApiProperty({ type: ItemBody }) @Nested(() => ItemBody) readonly item!: ItemBody;
}

export class EditItemRequest extends NewItemRequest {
  @ApiProperty({ description: 'The last step of its history that the writer has seen.' })
  @IsInt()
  @Min(0)
  @Max(MOST_STEPS)
  readonly after!: number;
}

export class RestoreWordingRequest {
  @ApiProperty({ description: 'The step after which it read as it shall again.' })
  @IsInt()
  @Min(1)
  @Max(MOST_STEPS)
  readonly number!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(MOST_STEPS) readonly after!: number;
}

export class MoveItemRequest {
  @ApiProperty({ enum: ITEM_STATES }) @IsIn(ITEM_STATES) readonly to!: ItemStateName;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) readonly reason?: string;
}

export class ItemSaved {
  @ApiProperty() readonly id!: string;
}

export class PreviewItemRequest extends NewItemRequest {
  @ApiProperty({ enum: LANGUAGE_CODES }) @IsIn(LANGUAGE_CODES) readonly language!: LanguageCode;
}

export const ITEM_ADVICE = [
  'difficulty-band',
  'seconds',
  'options-distinct',
  'keys-present',
  'several-announced',
  'option-lengths',
  'rationale-long',
  'banned-phrase',
  'brand-name',
  'sentence-long',
  'words-missing',
  'numbers-differ',
  'gaps-named',
  'picture-described',
  'sheet-usable',
] as const;
export type ItemAdviceName = (typeof ITEM_ADVICE)[number];

/** What the guide to items would have otherwise at one field. */
export class ItemAdviceView {
  @ApiProperty({ enum: ITEM_ADVICE }) readonly code!: ItemAdviceName;
  @ApiProperty({ example: 'options[1].text.en' }) readonly at!: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What its words need: lengths, limits, the phrase that was found.',
  })
  readonly values?: Readonly<Record<string, string | number>>;
}

export class ItemPreviewView {
  @ApiPropertyOptional({ type: Question, description: 'As people would get it; never its key.' })
  readonly question?: Question;
  @ApiProperty({ type: [ProblemFault], description: 'What keeps it from being saved.' })
  readonly faults!: ProblemFault[];
  @ApiProperty({ type: [ItemAdviceView], description: 'It can be saved with it.' })
  readonly advice!: ItemAdviceView[];
}

export class GivenAnswerBody extends PickType(AnswerRequest, [
  'options',
  'order',
  'parts',
  'text',
  'omitted',
]) {}

export class TryItemRequest extends PreviewItemRequest {
  @ApiProperty({ type: GivenAnswerBody })
  @Nested(() => GivenAnswerBody)
  readonly answer!: GivenAnswerBody;
}

export class TriedAnswerView {
  @ApiProperty() readonly points!: number;
  @ApiProperty() readonly fullCredit!: number;
}

export class PossibleMoveView {
  @ApiProperty({ enum: ITEM_STATES }) readonly to!: ItemStateName;
  @ApiProperty() readonly needsReason!: boolean;
  @ApiProperty({
    description: 'Whoever asks has written this version, so somebody else has to make the move.',
  })
  readonly isForOthers!: boolean;
}

/** An item on the author's bench, key included. */
export class ItemOnBenchView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiProperty({ type: ItemBody }) readonly item!: ItemBody;
  @ApiProperty({ description: 'The last step of its history; 0 where it has none.' }) readonly step!: number;
  @ApiProperty() readonly canEdit!: boolean;
  @ApiProperty() readonly canStartVersion!: boolean;
  @ApiProperty({ type: [PossibleMoveView] }) readonly moves!: PossibleMoveView[];
  @ApiProperty({ type: [String], description: 'Names of those who wrote it.' }) readonly writers!: string[];
}

export const ITEM_ACTIONS = ['written', 'edited', 'restored', 'moved'] as const;

export class ItemVersionView {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
}

export class WordingChangeView {
  @ApiProperty({ example: 'options.a.text.en' }) readonly at!: string;
  @ApiProperty() readonly before!: string;
  @ApiProperty() readonly after!: string;
  @ApiProperty({ type: [WordRunView], description: 'Word by word.' }) readonly runs!: WordRunView[];
}

export class ItemStepView {
  @ApiProperty() readonly number!: number;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly by!: string;
  @ApiProperty({ enum: ITEM_ACTIONS }) readonly action!: (typeof ITEM_ACTIONS)[number];
  @ApiPropertyOptional({ enum: ITEM_STATES }) readonly to?: ItemStateName;
  @ApiPropertyOptional() readonly reason?: string;
  @ApiProperty({ type: [WordingChangeView] }) readonly changes!: WordingChangeView[];
}

export class ItemHistoryView {
  @ApiProperty({ type: [ItemVersionView], description: 'The newest first.' })
  readonly versions!: ItemVersionView[];
  @ApiProperty({ type: [ItemStepView], description: 'The newest first.' }) readonly steps!: ItemStepView[];
  @ApiProperty({ type: [WordingChangeView] }) readonly sinceVersionBefore!: WordingChangeView[];
}

export class NewCommentRequest {
  @ApiProperty() @IsString() @Length(1, 2000) readonly text!: string;
}

export class SettleCommentRequest {
  @ApiProperty() @IsBoolean() readonly isResolved!: boolean;
}

export class CommentPath {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly id!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly commentId!: string;
}

export class ItemCommentView {
  @ApiProperty() readonly id!: string;
  @ApiPropertyOptional({ description: 'The comment that it answers.' }) readonly replyTo?: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly by!: string;
  @ApiProperty() readonly text!: string;
  @ApiPropertyOptional({ description: 'Who said that it has been dealt with; absent while it is open.' })
  readonly resolvedBy?: string;
}

export class MeasurableOutcomeView {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly level!: number;
  @ApiProperty({ type: LocalText }) readonly text!: LocalText;
}

/** What an item may measure. */
export class MeasurableCompetenceView {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ type: [MeasurableOutcomeView] }) readonly outcomes!: MeasurableOutcomeView[];
}
