import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';
import { LANGUAGE_CODES, type LanguageCode } from './text';

export const ACCESS_ROLES = ['official', 'trainer', 'agency-lead', 'author', 'administrator'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

export class SignInRequest {
  @ApiProperty() @IsEmail() @MaxLength(254) readonly email!: string;
  @ApiProperty() @IsString() @Length(1, 256) readonly password!: string;
  /** Only asked for when the same e-mail and password open more than one agency. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) readonly agency?: string;
}

export class AgencyLabel {
  @ApiProperty() readonly slug!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'Group figures about fewer people than this are not shown.' })
  readonly minimumCell!: number;
}

export class Me {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty({ enum: ACCESS_ROLES, isArray: true }) readonly roles!: AccessRole[];
  @ApiProperty({ type: AgencyLabel }) readonly agency!: AgencyLabel;
}

export class ChangeLanguageRequest {
  @ApiProperty({ enum: LANGUAGE_CODES }) @IsIn(LANGUAGE_CODES) readonly language!: LanguageCode;
}

export class ChangePasswordRequest {
  @ApiProperty() @IsString() @Length(1, 256) readonly current!: string;
  @ApiProperty({
    description: '15 to 128 characters, 8 to 128 where a second factor is asked for; any characters.',
  })
  @IsString()
  @Length(1, 256)
  readonly next!: string;
}

/** A demo account and the journey it is for; only ever served by a demo on loopback. */
export class DemoAccount {
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly password!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly agency!: string;
  @ApiProperty({ enum: ACCESS_ROLES }) readonly role!: AccessRole;
}

export class InvitationLookupRequest {
  @ApiProperty() @IsString() @Length(20, 100) readonly token!: string;
}

export class InvitationView {
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly agencyName!: string;
  @ApiProperty({ description: 'Characters the password needs: fewer where a second factor is asked for.' })
  readonly shortestPassword!: number;
}

export class AcceptInvitationRequest extends InvitationLookupRequest {
  @ApiProperty({
    description: '15 to 128 characters, 8 to 128 where a second factor is asked for; any characters.',
  })
  @IsString()
  @Length(1, 256)
  readonly password!: string;
}

export class PasswordResetRequest {
  @ApiProperty() @IsEmail() @MaxLength(254) readonly email!: string;
}

export class PasswordResetLookupRequest {
  @ApiProperty() @IsString() @Length(20, 100) readonly token!: string;
}

export class PasswordResetView {
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly agencyName!: string;
  @ApiProperty({ description: 'Characters the password needs: fewer where a second factor is asked for.' })
  readonly shortestPassword!: number;
}

export class SetForgottenPasswordRequest extends PasswordResetLookupRequest {
  @ApiProperty({
    description: '15 to 128 characters, 8 to 128 where a second factor is asked for; any characters.',
  })
  @IsString()
  @Length(1, 256)
  readonly password!: string;
}

export class PersonRow {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: ACCESS_ROLES, isArray: true }) readonly roles!: AccessRole[];
  @ApiPropertyOptional() readonly unitName?: string;
  @ApiProperty() readonly disabled!: boolean;
  @ApiProperty() readonly hasSecondFactor!: boolean;
}

export class PersonPage {
  @ApiProperty({ type: [PersonRow] }) readonly rows!: PersonRow[];
  @ApiProperty() readonly total!: number;
}

export class ChangeRolesRequest {
  @ApiProperty({ enum: ACCESS_ROLES, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(ACCESS_ROLES, { each: true })
  readonly roles!: AccessRole[];
}
