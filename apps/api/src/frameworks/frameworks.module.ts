import { Module } from '@nestjs/common';
import {
  DraftStore,
  FrameworkReader,
  ImportFramework,
  ListFrameworks,
  ListRoleProfiles,
  PreviewFramework,
  PublishRelease,
  ReadFrameworkRelease,
} from '@qabilet/application';
import { WorkbookFrameworkReader } from '@qabilet/interchange';
import { FrameworkPreviewsController } from './framework-previews.controller';
import { FrameworkReleasesController } from './framework-releases.controller';
import { FrameworksController } from './frameworks.controller';
import { RoleProfilesController } from './role-profiles.controller';

@Module({
  controllers: [
    FrameworksController,
    FrameworkReleasesController,
    FrameworkPreviewsController,
    RoleProfilesController,
  ],
  providers: [
    DraftStore,
    ImportFramework,
    ListFrameworks,
    ListRoleProfiles,
    PreviewFramework,
    PublishRelease,
    ReadFrameworkRelease,
    { provide: FrameworkReader, useClass: WorkbookFrameworkReader },
  ],
})
export class FrameworksModule {}
