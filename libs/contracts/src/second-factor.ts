import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';

export const SESSION_STATES = ['open', 'awaiting-second-factor', 'enrolling'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

const CODE = /^\d{6}$/;

export class SecondFactorView {
  @ApiProperty({ enum: SESSION_STATES, description: 'What the session still waits for.' })
  readonly state!: SessionState;
  @ApiProperty() readonly isOn!: boolean;
  @ApiProperty() readonly isRequired!: boolean;
  @ApiProperty() readonly recoveryCodesLeft!: number;
  @ApiProperty({ description: 'False for whoever only ever signs in through their agency.' })
  readonly hasPassword!: boolean;
}

export class EnrolmentRequest {
  @ApiPropertyOptional({ description: 'Asked for in a session that is open already.' })
  @IsOptional()
  @IsString()
  @Length(1, 256)
  readonly password?: string;
}

export class EnrolmentView {
  @ApiProperty({ description: 'For typing into an authenticator.' }) readonly secret!: string;
  @ApiProperty({ description: 'otpauth://…, for a QR picture.' }) readonly address!: string;
}

export class CodeRequest {
  @ApiProperty({ description: 'Six digits.' }) @Matches(CODE) readonly code!: string;
}

export class ProofRequest {
  @ApiPropertyOptional({ description: 'Six digits of the authenticator; else a recovery code is given.' })
  @ValidateIf(({ recoveryCode }: ProofRequest) => recoveryCode === undefined)
  @Matches(CODE)
  readonly code?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(24, 40) readonly recoveryCode?: string;
}

export class RecoveryCodes {
  @ApiProperty({ isArray: true, type: String, description: 'Told once; each opens once.' })
  readonly codes!: string[];
}
