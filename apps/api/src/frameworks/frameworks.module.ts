import { Module } from '@nestjs/common';
import {
  CompareReleases,
  DraftStore,
  EditDraft,
  CaseReader,
  CaseReleases,
  CaseWriter,
  ExportCase,
  FrameworkReader,
  ImportCase,
  ImportFramework,
  ListFrameworks,
  ListRoleProfiles,
  PreviewCase,
  PreviewFramework,
  PublishRelease,
  ReadDraft,
  ReadFrameworkRelease,
  ROLE_USE_CASES,
  StartDraft,
  TurnEdit,
} from '@qabilet/application';
import { CaseFrameworkReader, CasePackageWriter, WorkbookFrameworkReader } from '@qabilet/interchange';
import { CaseExportsController } from './case/case-exports.controller';
import { CaseImportsController } from './case/case-imports.controller';
import { FrameworkDifferencesController } from './framework-differences.controller';
import { FrameworkDraftsController } from './framework-drafts.controller';
import { FrameworkPreviewsController } from './framework-previews.controller';
import { FrameworkReleasesController } from './framework-releases.controller';
import { FrameworksController } from './frameworks.controller';
import { RoleDraftsController } from './role-drafts.controller';
import { RoleProfilesController } from './role-profiles.controller';
import { RolesController } from './roles.controller';

@Module({
  controllers: [
    FrameworksController,
    FrameworkDraftsController,
    FrameworkDifferencesController,
    FrameworkReleasesController,
    FrameworkPreviewsController,
    RoleProfilesController,
    CaseImportsController,
    CaseExportsController,
    RolesController,
    RoleDraftsController,
  ],
  providers: [
    ...ROLE_USE_CASES,
    CompareReleases,
    DraftStore,
    EditDraft,
    CaseReleases,
    ExportCase,
    ImportCase,
    ImportFramework,
    ListFrameworks,
    ListRoleProfiles,
    PreviewCase,
    PreviewFramework,
    PublishRelease,
    ReadDraft,
    ReadFrameworkRelease,
    StartDraft,
    TurnEdit,
    { provide: CaseReader, useClass: CaseFrameworkReader },
    { provide: CaseWriter, useClass: CasePackageWriter },
    { provide: FrameworkReader, useClass: WorkbookFrameworkReader },
  ],
})
export class FrameworksModule {}
