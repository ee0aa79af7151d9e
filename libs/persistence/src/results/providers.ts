import type { Provider } from '@nestjs/common';
import { Results } from '@qabilet/application';
import { TypeOrmResults } from './typeorm-results';

export const resultsProviders: Provider[] = [{ provide: Results, useClass: TypeOrmResults }];
