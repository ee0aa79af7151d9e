import { ApiProperty } from '@nestjs/swagger';

export class TrainerRow {
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
}

/** Who trains a cohort, and who else of the agency could. */
export class CohortTrainerList {
  @ApiProperty({ type: [TrainerRow] }) readonly trainers!: TrainerRow[];
  @ApiProperty({ type: [TrainerRow] }) readonly others!: TrainerRow[];
}
