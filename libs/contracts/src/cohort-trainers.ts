import { ApiProperty } from '@nestjs/swagger';

export class TrainerRow {
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
}

/** Who trains a cohort, and who else of the agency could. */
export class CohortTrainerList {
  @ApiProperty({ description: 'Of the cohort.' }) readonly name!: string;
  @ApiProperty({ type: [TrainerRow] }) readonly trainers!: TrainerRow[];
  @ApiProperty({ type: [TrainerRow] }) readonly others!: TrainerRow[];
}

/** A cohort whose trainers one may bring in and let go. */
export class TrainedCohort {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: [String], description: 'Names of its trainers.' }) readonly trainers!: string[];
}
