import type { Provider } from '@nestjs/common';
import { Rescorings, Results } from '@qabilet/application';
import { TypeOrmRescorings } from './typeorm-rescorings';
import { TypeOrmResults } from './typeorm-results';

export const resultsProviders: Provider[] = [
  { provide: Results, useClass: TypeOrmResults },
  { provide: Rescorings, useClass: TypeOrmRescorings },
];
