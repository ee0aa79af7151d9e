import type { Provider } from '@nestjs/common';
import {
  CompetenceTexts,
  ContentDigests,
  DraftLog,
  FrameworkParts,
  FrameworkReleases,
  AgencyName,
  KeptCaseObjects,
  RoleProfiles,
} from '@qabilet/application';
import { Sha256ContentDigests } from './sha256-content-digests';
import { TypeOrmCompetenceTexts } from './typeorm-competence-texts';
import { TypeOrmDraftLog } from './typeorm-draft-log';
import { TypeOrmFrameworkParts } from './typeorm-framework-parts';
import { TypeOrmFrameworkReleases } from './typeorm-framework-releases';
import { TypeOrmAgencyName, TypeOrmKeptCaseObjects } from './typeorm-kept-case-objects';
import { TypeOrmRoleProfiles } from './typeorm-role-profiles';

export const frameworksProviders: Provider[] = [
  { provide: FrameworkReleases, useClass: TypeOrmFrameworkReleases },
  { provide: FrameworkParts, useClass: TypeOrmFrameworkParts },
  { provide: DraftLog, useClass: TypeOrmDraftLog },
  { provide: RoleProfiles, useClass: TypeOrmRoleProfiles },
  { provide: CompetenceTexts, useClass: TypeOrmCompetenceTexts },
  { provide: KeptCaseObjects, useClass: TypeOrmKeptCaseObjects },
  { provide: AgencyName, useClass: TypeOrmAgencyName },
  { provide: ContentDigests, useClass: Sha256ContentDigests },
];
