import type { Provider } from '@nestjs/common';
import { PersonalData, RetentionRules, RetentionRuns } from '@qabilet/application';
import { TypeOrmPersonalData } from './typeorm-personal-data';
import { TypeOrmRetentionRules } from './typeorm-retention-rules';
import { TypeOrmRetentionRuns } from './typeorm-retention-runs';

export const privacyProviders: Provider[] = [
  { provide: PersonalData, useClass: TypeOrmPersonalData },
  { provide: RetentionRules, useClass: TypeOrmRetentionRules },
  { provide: RetentionRuns, useClass: TypeOrmRetentionRuns },
];
