import type { Provider } from '@nestjs/common';
import {
  CompetenceTexts,
  ContentDigests,
  Crosswalks,
  DraftLog,
  FrameworkParts,
  FrameworkReleases,
  AgencyName,
  KeptCaseObjects,
  RoleDrafts,
  ReleaseSharing,
  RoleProfiles,
  RoleVersions,
} from '@qabilet/application';
import { Sha256ContentDigests } from './sha256-content-digests';
import { TypeOrmCompetenceTexts } from './typeorm-competence-texts';
import { TypeOrmCrosswalks } from './typeorm-crosswalks';
import { TypeOrmDraftLog } from './typeorm-draft-log';
import { TypeOrmFrameworkParts } from './typeorm-framework-parts';
import { TypeOrmFrameworkReleases } from './typeorm-framework-releases';
import { TypeOrmAgencyName, TypeOrmKeptCaseObjects } from './typeorm-kept-case-objects';
import { TypeOrmRoleDrafts } from './typeorm-role-drafts';
import { TypeOrmReleaseSharing } from './typeorm-release-sharing';
import { TypeOrmRoleProfiles } from './typeorm-role-profiles';
import { TypeOrmRoleVersions } from './typeorm-role-versions';

export const frameworksProviders: Provider[] = [
  { provide: FrameworkReleases, useClass: TypeOrmFrameworkReleases },
  { provide: FrameworkParts, useClass: TypeOrmFrameworkParts },
  { provide: DraftLog, useClass: TypeOrmDraftLog },
  { provide: RoleProfiles, useClass: TypeOrmRoleProfiles },
  { provide: RoleVersions, useClass: TypeOrmRoleVersions },
  { provide: RoleDrafts, useClass: TypeOrmRoleDrafts },
  { provide: CompetenceTexts, useClass: TypeOrmCompetenceTexts },
  { provide: Crosswalks, useClass: TypeOrmCrosswalks },
  { provide: ReleaseSharing, useClass: TypeOrmReleaseSharing },
  { provide: KeptCaseObjects, useClass: TypeOrmKeptCaseObjects },
  { provide: AgencyName, useClass: TypeOrmAgencyName },
  { provide: ContentDigests, useClass: Sha256ContentDigests },
];
