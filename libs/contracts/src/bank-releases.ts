import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ITEM_STATES, type ItemStateName } from './item-bank';
import { ItemAdviceView } from './item-workshop';
import { CompetenceLabel, LANGUAGE_CODES, LocalText, type LanguageCode } from './text';

export const RELEASE_CHANGES = ['new', 'reworded', 'counts-now', 'pilot-again', 'out'] as const;
export type ReleaseChangeName = (typeof RELEASE_CHANGES)[number];

export const ASKED_AS = ['operational', 'pilot'] as const;
export type AskedAsName = (typeof ASKED_AS)[number];

export const SCALE_SOURCES = ['answers', 'experts'] as const;
export type ScaleSourceName = (typeof SCALE_SOURCES)[number];

export const BANK_RELEASE_STOPS = [
  'nothing-changed',
  'nothing-counts',
  'accepted-by-its-writer',
  'rules-broken',
] as const;
export type BankReleaseStopName = (typeof BANK_RELEASE_STOPS)[number];

export const KEY_PATTERNS = ['key-position', 'key-length-longest', 'key-length-shortest'] as const;
export type KeyPatternName = (typeof KEY_PATTERNS)[number];

const MOST_TESTS = 200;
const DIGEST_LENGTH = 64;

export class BankReleaseQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Framework that the bank measures; otherwise the one measured last.',
  })
  @IsOptional()
  @IsUUID()
  readonly frameworkReleaseId?: string;
}

/** A framework for which a bank can be released. */
export class BankFramework {
  @ApiProperty() readonly frameworkReleaseId!: string;
  @ApiProperty({ example: 'DigComp' }) readonly name!: string;
  @ApiProperty() readonly version!: string;
}

/** An item that the next release treats otherwise than the one before. */
export class ReleaseItemChange {
  @ApiProperty() readonly itemId!: string;
  @ApiProperty({ example: '1.1-01' }) readonly code!: string;
  @ApiProperty() readonly itemVersion!: number;
  @ApiProperty({ type: LocalText }) readonly stem!: LocalText;
  @ApiProperty({ enum: RELEASE_CHANGES }) readonly change!: ReleaseChangeName;
  @ApiProperty({ enum: ITEM_STATES }) readonly state!: ItemStateName;
  @ApiPropertyOptional({ enum: ASKED_AS, description: 'Absent where it goes out.' })
  readonly asked?: AskedAsName;
  @ApiPropertyOptional({
    enum: SCALE_SOURCES,
    description: 'Where its parameters come from.',
  })
  readonly scale?: ScaleSourceName;
  @ApiPropertyOptional({ description: 'Who accepted it; absent where it was not written here.' })
  readonly acceptedBy?: string;
  @ApiProperty({ description: 'Whoever accepted it wrote it, or nobody accepted it.' })
  readonly isAcceptedWrongly!: boolean;
}

export class ReleaseAdvice extends ItemAdviceView {
  @ApiProperty({ description: 'It keeps the bank from being released.' }) readonly isBlocking!: boolean;
}

/** An item that comes in and of which the guide to items would have something otherwise. */
export class ReleaseRemark {
  @ApiProperty() readonly itemId!: string;
  @ApiProperty({ example: '1.1-01' }) readonly code!: string;
  @ApiProperty({ type: [ReleaseAdvice], description: 'Places name options and parts by their ids.' })
  readonly advice!: ReleaseAdvice[];
}

/** By what the items that come in betray their keys together. */
export class ReleasePattern {
  @ApiProperty({ enum: KEY_PATTERNS }) readonly code!: KeyPatternName;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What its words need.',
  })
  readonly values!: Readonly<Record<string, string | number>>;
}

/** A competence of which a test could no longer ask its fewest questions in one language. */
export class ReleaseGap {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly has!: number;
  @ApiProperty() readonly needs!: number;
}

export class ReleaseTest {
  @ApiProperty() readonly blueprintId!: string;
  @ApiProperty({ type: LocalText }) readonly name!: LocalText;
  @ApiProperty({ description: 'Questions that do not count and try items out.' })
  readonly pilotItems!: number;
  @ApiProperty({ type: [ReleaseGap], description: 'With any it stays on the release before.' })
  readonly gaps!: ReleaseGap[];
}

export class ReleaseCounts {
  @ApiProperty({ description: 'Answers to them count.' }) readonly operational!: number;
  @ApiProperty({ description: 'They are tried out.' }) readonly pilot!: number;
  @ApiProperty({ description: 'As in the release before.' }) readonly kept!: number;
}

/** What releasing the bank now would come to. */
export class BankReleasePlanView {
  @ApiProperty({ type: BankFramework }) readonly framework!: BankFramework;
  @ApiProperty({ type: [BankFramework], description: 'All that can be chosen.' })
  readonly frameworks!: BankFramework[];
  @ApiPropertyOptional({ description: 'Version of the release before; absent for the first.' })
  readonly before?: string;
  @ApiPropertyOptional({ description: 'Version of the calibration that goes on.' })
  readonly calibrationBefore?: string;
  @ApiProperty({ example: '2026.5.r2' }) readonly version!: string;
  @ApiProperty({ type: ReleaseCounts }) readonly counts!: ReleaseCounts;
  @ApiProperty({ type: [ReleaseItemChange] }) readonly changes!: ReleaseItemChange[];
  @ApiProperty({ type: [ReleaseRemark], description: 'Items with a blocking remark first.' })
  readonly remarks!: ReleaseRemark[];
  @ApiProperty({ type: [ReleasePattern] }) readonly patterns!: ReleasePattern[];
  @ApiProperty({ type: [ReleaseTest] }) readonly tests!: ReleaseTest[];
  @ApiProperty({ enum: BANK_RELEASE_STOPS, isArray: true })
  readonly stops!: BankReleaseStopName[];
  @ApiProperty({ description: 'Names what was looked at; to be sent back with the release.' })
  readonly fingerprint!: string;
}

export class ReleaseBankRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly frameworkReleaseId!: string;

  @ApiProperty({ description: 'Of the plan that the author has looked at.' })
  @IsString()
  @Length(DIGEST_LENGTH, DIGEST_LENGTH)
  readonly fingerprint!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Tests to move to the new release.' })
  @IsArray()
  @ArrayMaxSize(MOST_TESTS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly blueprintIds!: string[];
}

export class BankReleased {
  @ApiProperty() readonly bankReleaseId!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ description: 'Made from it.' }) readonly tests!: number;
}
