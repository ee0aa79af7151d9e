import type { Provider } from '@nestjs/common';
import { CompetenceTexts, ContentDigests, FrameworkReleases, RoleProfiles } from '@qabilet/application';
import { Sha256ContentDigests } from './sha256-content-digests';
import { TypeOrmCompetenceTexts } from './typeorm-competence-texts';
import { TypeOrmFrameworkReleases } from './typeorm-framework-releases';
import { TypeOrmRoleProfiles } from './typeorm-role-profiles';

export const frameworksProviders: Provider[] = [
  { provide: FrameworkReleases, useClass: TypeOrmFrameworkReleases },
  { provide: RoleProfiles, useClass: TypeOrmRoleProfiles },
  { provide: CompetenceTexts, useClass: TypeOrmCompetenceTexts },
  { provide: ContentDigests, useClass: Sha256ContentDigests },
];
