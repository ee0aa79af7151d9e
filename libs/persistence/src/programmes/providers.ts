import type { Provider } from '@nestjs/common';
import {
  AgencyDirectory,
  CohortMembers,
  Cohorts,
  CohortTrainers,
  Phases,
  PracticalMarks,
  PracticalWorks,
  TrainingModules,
  Waves,
} from '@qabilet/application';
import { TypeOrmAgencyDirectory } from './typeorm-agency-directory';
import { TypeOrmCohortMembers } from './typeorm-cohort-members';
import { TypeOrmCohortTrainers } from './typeorm-cohort-trainers';
import { TypeOrmCohorts } from './typeorm-cohorts';
import { TypeOrmPhases } from './typeorm-phases';
import { TypeOrmPracticalMarks } from './typeorm-practical-marks';
import { TypeOrmPracticalWorks } from './typeorm-practical-works';
import { TypeOrmTrainingModules } from './typeorm-training-modules';
import { TypeOrmWaves } from './typeorm-waves';

export const programmesProviders: Provider[] = [
  { provide: Cohorts, useClass: TypeOrmCohorts },
  { provide: CohortTrainers, useClass: TypeOrmCohortTrainers },
  { provide: CohortMembers, useClass: TypeOrmCohortMembers },
  { provide: Waves, useClass: TypeOrmWaves },
  { provide: Phases, useClass: TypeOrmPhases },
  { provide: PracticalWorks, useClass: TypeOrmPracticalWorks },
  { provide: PracticalMarks, useClass: TypeOrmPracticalMarks },
  { provide: TrainingModules, useClass: TypeOrmTrainingModules },
  { provide: AgencyDirectory, useClass: TypeOrmAgencyDirectory },
];
