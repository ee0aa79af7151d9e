import type { Provider } from '@nestjs/common';
import { PersonalData, RetentionRules } from '@qabilet/application';
import { TypeOrmPersonalData } from './typeorm-personal-data';
import { TypeOrmRetentionRules } from './typeorm-retention-rules';

export const privacyProviders: Provider[] = [
  { provide: PersonalData, useClass: TypeOrmPersonalData },
  { provide: RetentionRules, useClass: TypeOrmRetentionRules },
];
