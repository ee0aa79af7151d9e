import { Module } from '@nestjs/common';
import { PeopleListReader, PROGRAMMES_PROVIDERS } from '@qabilet/application';
import { TextPeopleListReader } from '@qabilet/interchange';
import { CohortsController } from './cohorts.controller';
import { MembersController } from './members.controller';
import { TrainingModulesController } from './training-modules.controller';
import { WavesController } from './waves.controller';

@Module({
  controllers: [CohortsController, MembersController, TrainingModulesController, WavesController],
  providers: [...PROGRAMMES_PROVIDERS, { provide: PeopleListReader, useClass: TextPeopleListReader }],
})
export class ProgrammesModule {}
