import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class SignOnLookupRequest {
  @ApiProperty() @IsEmail() @MaxLength(254) readonly email!: string;
}

/** A provider that people of the e-mail's domain sign in at. */
export class SignOnChoice {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class BeginSignOnRequest extends SignOnLookupRequest {
  @ApiProperty() @IsUUID() readonly providerId!: string;
  @ApiPropertyOptional({ description: 'Path of the page to go on to; ours, or it is the first page.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly returnTo?: string;
}

export class SignOnBegun {
  @ApiProperty({ description: 'Where the browser goes now.' }) readonly address!: string;
}

/** What an identity provider sends by itself, under the name that its protocol gives it. */
export class SignOutNoticeRequest {
  @ApiProperty({ description: 'A logout token.' })
  @IsString()
  @MaxLength(16_000)
  readonly logout_token!: string;
}
