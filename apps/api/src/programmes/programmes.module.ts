import { Module } from '@nestjs/common';
import {
  KeepWaveLetters,
  LetterDesk,
  RemindOfficials,
  PeopleListReader,
  PROGRAMMES_PROVIDERS,
} from '@qabilet/application';
import { TextPeopleListReader } from '@qabilet/interchange';
import { CohortTrainersController } from './cohort-trainers.controller';
import { CohortsController } from './cohorts.controller';
import { MembersController } from './members.controller';
import { ProgrammePhasesController } from './programme-phases.controller';
import { TrainingModulesController } from './training-modules.controller';
import { WaveLettersController } from './wave-letters.controller';
import { WavesController } from './waves.controller';

@Module({
  controllers: [
    CohortsController,
    CohortTrainersController,
    MembersController,
    ProgrammePhasesController,
    TrainingModulesController,
    WaveLettersController,
    WavesController,
  ],
  providers: [
    ...PROGRAMMES_PROVIDERS,
    KeepWaveLetters,
    LetterDesk,
    RemindOfficials,
    { provide: PeopleListReader, useClass: TextPeopleListReader },
  ],
})
export class ProgrammesModule {}
