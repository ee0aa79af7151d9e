import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { CompetenceLabel, LANGUAGE_CODES, LevelLabel, type LanguageCode } from './text';

export const BADGE_STATES = ['valid', 'expired', 'withdrawn'] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

export const BADGE_VERDICTS = [...BADGE_STATES, 'altered', 'foreign'] as const;
export type BadgeVerdict = (typeof BADGE_VERDICTS)[number];

export const BADGE_FILE_KINDS = ['png', 'svg', 'jwt', 'json'] as const;

const LONGEST_REASON = 500;
const PAGE_KEY = /^[\w-]{43}$/;

export class BadgeCompetence {
  @ApiProperty({ example: '1.2' }) readonly code!: string;
  @ApiProperty() readonly name!: string;
}

export class BadgeFramework {
  @ApiProperty({ example: 'DigComp 3.0' }) readonly title!: string;
  @ApiProperty() readonly version!: string;
}

export class BadgeLevelName {
  @ApiProperty({ example: 2 }) readonly ordinal!: number;
  @ApiProperty() readonly name!: string;
}

/** What a badge says, in the one language it was written in. */
export class BadgeContent {
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly agencyName!: string;
  @ApiPropertyOptional({ description: 'Absent where the person did not want their name on it.' })
  readonly personName?: string;
  @ApiProperty({ type: BadgeCompetence }) readonly competence!: BadgeCompetence;
  @ApiProperty({ type: BadgeFramework }) readonly framework!: BadgeFramework;
  @ApiProperty({ type: [BadgeLevelName], description: 'The whole scale, lowest first.' })
  readonly levels!: BadgeLevelName[];
  @ApiProperty({ description: 'The level that is attested, 1 to 4.' }) readonly level!: number;
  @ApiProperty({ description: 'What was measured.' }) readonly description!: string;
  @ApiProperty({ description: 'How it was measured, and what that does not say.' })
  readonly narrative!: string;
  @ApiProperty({ format: 'date-time', description: 'When the test was finished.' })
  readonly awardedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly issuedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
}

export class BadgeView {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: BADGE_STATES }) readonly state!: BadgeState;
  @ApiProperty({ description: 'Where anybody who has it sees the badge and whether it is true.' })
  readonly address!: string;
  @ApiProperty({ type: BadgeContent }) readonly content!: BadgeContent;
  @ApiPropertyOptional({ format: 'date-time' }) readonly withdrawnAt?: string;
  @ApiPropertyOptional({ enum: ['person', 'agency'] }) readonly withdrawnBy?: 'person' | 'agency';
  @ApiPropertyOptional({ description: 'Why the agency withdrew it.' }) readonly reason?: string;
}

/** A badge that could be taken: the highest level that the result supports. */
export class BadgeOfferView {
  @ApiProperty() readonly waveId!: string;
  @ApiProperty() readonly waveName!: string;
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ type: LevelLabel }) readonly level!: LevelLabel;
}

export class MyBadges {
  @ApiProperty({ type: [BadgeView], description: 'Withdrawn ones last, else the latest first.' })
  readonly badges!: BadgeView[];
  @ApiProperty({ type: [BadgeOfferView] }) readonly offers!: BadgeOfferView[];
}

export class TakeBadgeRequest {
  @ApiProperty() @IsUUID() readonly waveId!: string;
  @ApiProperty({ example: '1.2' }) @IsString() @Length(1, 40) readonly competence!: string;
  @ApiProperty({ description: 'Whether the name of the person stands on it.' })
  @IsBoolean()
  readonly withName!: boolean;
}

export class BadgeTaken {
  @ApiProperty() readonly id!: string;
}

export class BadgeFileQuery {
  @ApiProperty({ enum: BADGE_FILE_KINDS })
  @IsIn(BADGE_FILE_KINDS)
  readonly kind!: (typeof BADGE_FILE_KINDS)[number];
}

/** The two halves of what follows the # in the address of a badge. */
export class CheckBadgeRequest {
  @ApiProperty() @IsUUID() readonly issuerId!: string;
  @ApiProperty() @IsString() @Matches(PAGE_KEY) readonly pageKey!: string;
}

export class BadgeCheck {
  @ApiProperty({
    enum: BADGE_VERDICTS,
    description:
      'altered: not as the issuer signed it; foreign: not given by an agency of this installation. Neither tells anything of a badge.',
  })
  readonly verdict!: BadgeVerdict;
  @ApiPropertyOptional({ format: 'date-time' }) readonly withdrawnAt?: string;
  @ApiPropertyOptional({ type: BadgeContent }) readonly badge?: BadgeContent;
}

export class WithdrawBadgeRequest {
  @ApiProperty({ description: 'The part behind the point in the address of the badge.' })
  @IsString()
  @Matches(PAGE_KEY)
  readonly pageKey!: string;
  @ApiProperty({ description: 'Its person reads it.' })
  @IsString()
  @Length(1, LONGEST_REASON)
  readonly reason!: string;
}

export class BadgeKeyRow {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when it signs nothing more.' })
  readonly retiredAt?: string;
}
