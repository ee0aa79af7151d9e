import { Module } from '@nestjs/common';
import {
  CompareReleases,
  DraftStore,
  EditDraft,
  FrameworkReader,
  ImportFramework,
  ListFrameworks,
  ListRoleProfiles,
  PreviewFramework,
  PublishRelease,
  ReadDraft,
  ReadFrameworkRelease,
  StartDraft,
  TurnEdit,
} from '@qabilet/application';
import { WorkbookFrameworkReader } from '@qabilet/interchange';
import { FrameworkDifferencesController } from './framework-differences.controller';
import { FrameworkDraftsController } from './framework-drafts.controller';
import { FrameworkPreviewsController } from './framework-previews.controller';
import { FrameworkReleasesController } from './framework-releases.controller';
import { FrameworksController } from './frameworks.controller';
import { RoleProfilesController } from './role-profiles.controller';

@Module({
  controllers: [
    FrameworksController,
    FrameworkDraftsController,
    FrameworkDifferencesController,
    FrameworkReleasesController,
    FrameworkPreviewsController,
    RoleProfilesController,
  ],
  providers: [
    CompareReleases,
    DraftStore,
    EditDraft,
    ImportFramework,
    ListFrameworks,
    ListRoleProfiles,
    PreviewFramework,
    PublishRelease,
    ReadDraft,
    ReadFrameworkRelease,
    StartDraft,
    TurnEdit,
    { provide: FrameworkReader, useClass: WorkbookFrameworkReader },
  ],
})
export class FrameworksModule {}
