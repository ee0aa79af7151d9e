import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A place where the person is signed in. */
export class SessionRow {
  @ApiProperty() readonly id!: string;
  @ApiPropertyOptional({ description: 'As people call it: Firefox, Chrome, Safari.' })
  readonly browser?: string;
  @ApiPropertyOptional({ description: 'As people call it: Windows, Android, macOS.' })
  readonly system?: string;
  @ApiProperty() readonly startedAt!: string;
  @ApiProperty() readonly seenAt!: string;
  @ApiProperty({ description: 'The session that asks.' }) readonly isThisOne!: boolean;
}
