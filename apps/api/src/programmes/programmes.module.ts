import { Module } from '@nestjs/common';
import {
  KeepWaveLetters,
  LetterDesk,
  RemindOfficials,
  PeopleListReader,
  PRACTICAL_WORK_PROVIDERS,
  PROGRAMMES_PROVIDERS,
} from '@qabilet/application';
import { TextPeopleListReader } from '@qabilet/interchange';
import { CohortTrainersController, TrainedCohortsController } from './cohort-trainers.controller';
import { CohortsController } from './cohorts.controller';
import { MembersController } from './members.controller';
import { MyPracticalWorksController } from './my-practical-works.controller';
import { PracticalDraftsController } from './practical-drafts.controller';
import { PracticalMarksController } from './practical-marks.controller';
import { PracticalWorksController } from './practical-works.controller';
import { ProgrammePhasesController } from './programme-phases.controller';
import { TrainingModulesController } from './training-modules.controller';
import { WaveLettersController } from './wave-letters.controller';
import { WavesController } from './waves.controller';

@Module({
  controllers: [
    CohortsController,
    CohortTrainersController,
    TrainedCohortsController,
    MembersController,
    MyPracticalWorksController,
    PracticalDraftsController,
    PracticalMarksController,
    PracticalWorksController,
    ProgrammePhasesController,
    TrainingModulesController,
    WaveLettersController,
    WavesController,
  ],
  providers: [
    ...PROGRAMMES_PROVIDERS,
    ...PRACTICAL_WORK_PROVIDERS,
    KeepWaveLetters,
    LetterDesk,
    RemindOfficials,
    { provide: PeopleListReader, useClass: TextPeopleListReader },
  ],
})
export class ProgrammesModule {}
