import { Module } from '@nestjs/common';
import {
  CompareReleases,
  DiscardDraft,
  DraftStore,
  EditDraft,
  CaseReader,
  CaseShelving,
  CaseReleases,
  CaseLinks,
  CaseWriter,
  CrosswalkBeginnings,
  EditCrosswalk,
  PublishCrosswalk,
  ReadCrosswalks,
  StartCrosswalk,
  ExportCase,
  ExportFrameworkTexts,
  FrameworkReader,
  ImportCase,
  ImportFramework,
  ListFrameworks,
  ListRoleProfiles,
  PreviewCase,
  PreviewFramework,
  PublishRelease,
  ReadCaseCatalogue,
  ReadDraft,
  ReadFrameworkRelease,
  ROLE_USE_CASES,
  ShareRelease,
  StartDraft,
  TranslationFiles,
  TurnEdit,
} from '@qabilet/application';
import {
  CaseFrameworkReader,
  CasePackageShelving,
  CasePackageWriter,
  LinksInPackages,
  WorkbookFrameworkReader,
  XliffTranslationFiles,
} from '@qabilet/interchange';
import { CaseCatalogueController } from './case/case-catalogue.controller';
import { CaseExportsController } from './case/case-exports.controller';
import { CaseImportsController } from './case/case-imports.controller';
import { CatalogueThrottle } from './case/catalogue-throttle';
import { ReleaseSharingController } from './case/release-sharing.controller';
import { CrosswalksController } from './crosswalks/crosswalks.controller';
import { FrameworkDifferencesController } from './framework-differences.controller';
import { FrameworkDraftsController } from './framework-drafts.controller';
import { FrameworkPreviewsController } from './framework-previews.controller';
import { FrameworkReleasesController } from './framework-releases.controller';
import { FrameworkTextsController } from './framework-texts.controller';
import { FrameworksController } from './frameworks.controller';
import { RoleDraftsController } from './role-drafts.controller';
import { RoleProfilesController } from './role-profiles.controller';
import { RoleTablesController } from './role-tables.controller';
import { RolesController } from './roles.controller';

@Module({
  controllers: [
    FrameworksController,
    FrameworkDraftsController,
    FrameworkTextsController,
    FrameworkDifferencesController,
    FrameworkReleasesController,
    FrameworkPreviewsController,
    RoleProfilesController,
    CaseImportsController,
    CaseExportsController,
    RolesController,
    RoleDraftsController,
    CaseCatalogueController,
    ReleaseSharingController,
    RoleTablesController,
    CrosswalksController,
  ],
  providers: [
    ...ROLE_USE_CASES,
    CompareReleases,
    DiscardDraft,
    DraftStore,
    EditDraft,
    CaseReleases,
    ExportCase,
    ExportFrameworkTexts,
    ImportCase,
    ImportFramework,
    ListFrameworks,
    ListRoleProfiles,
    PreviewCase,
    PreviewFramework,
    PublishRelease,
    ReadCaseCatalogue,
    EditCrosswalk,
    PublishCrosswalk,
    ReadCrosswalks,
    StartCrosswalk,
    CrosswalkBeginnings,
    ReadDraft,
    ReadFrameworkRelease,
    ShareRelease,
    StartDraft,
    TurnEdit,
    { provide: CaseReader, useClass: CaseFrameworkReader },
    CatalogueThrottle,
    { provide: CaseShelving, useClass: CasePackageShelving },
    { provide: CaseLinks, useClass: LinksInPackages },
    { provide: CaseWriter, useClass: CasePackageWriter },
    { provide: FrameworkReader, useClass: WorkbookFrameworkReader },
    { provide: TranslationFiles, useClass: XliffTranslationFiles },
  ],
})
export class FrameworksModule {}
