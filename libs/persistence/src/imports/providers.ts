import type { Provider } from '@nestjs/common';
import { ImportRuns } from '@qabilet/application';
import { TypeOrmImportRuns } from './typeorm-import-runs';

export const importsProviders: Provider[] = [{ provide: ImportRuns, useClass: TypeOrmImportRuns }];
