import {
  Global,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { AccountLetters, Clock, Ids, Letters, Transaction } from '@qabilet/application';
import { DataSource } from 'typeorm';
import { createDataSource, type ConnectionSettings } from './connection';
import { DatabaseClock } from './database-clock';
import { RandomIds } from './effects';
import { DatabaseHealth } from './health';
import { credentialsProviders } from './credentials/providers';
import { deliveryProviders } from './delivery/providers';
import { frameworksProviders } from './frameworks/providers';
import { importsProviders } from './imports/providers';
import { insightsProviders } from './insights/providers';
import { itemBankProviders } from './item-bank/providers';
import { privacyProviders } from './privacy/providers';
import { TypeOrmAccountLetters } from './letters/typeorm-account-letters';
import { TypeOrmLetters } from './letters/typeorm-letters';
import { programmesProviders } from './programmes/providers';
import { resultsProviders } from './results/providers';
import { outboxProviders } from './outbox/providers';
import { peopleProviders } from './people/providers';
import { SecretBox } from './people/secret-box';
import { ServicePulse } from './service-pulse';
import { TypeOrmTransaction } from './transactions';

/** Closes the pool when the process stops. */
class PoolCloser implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  onApplicationShutdown(): Promise<void> {
    return this.dataSource.destroy();
  }
}

const PORTS: Provider[] = [
  TypeOrmTransaction,
  DatabaseHealth,
  ServicePulse,
  { provide: Transaction, useExisting: TypeOrmTransaction },
  { provide: Clock, useClass: DatabaseClock },
  { provide: Ids, useClass: RandomIds },
  ...peopleProviders,
  ...outboxProviders,
  ...frameworksProviders,
  ...itemBankProviders,
  ...programmesProviders,
  { provide: Letters, useClass: TypeOrmLetters },
  { provide: AccountLetters, useClass: TypeOrmAccountLetters },
  ...deliveryProviders,
  ...credentialsProviders,
  ...resultsProviders,
  ...importsProviders,
  ...insightsProviders,
  ...privacyProviders,
];

/** Every port of the application, on PostgreSQL. The bare DataSource stays inside. */
@Global()
@Module({})
export class PersistenceModule {
  /** `instead`: ports that other services answer. */
  static connect(settings: ConnectionSettings, instead: readonly Provider[] = []): DynamicModule {
    return {
      module: PersistenceModule,
      providers: [
        { provide: DataSource, useFactory: () => createDataSource(settings).initialize() },
        {
          provide: PoolCloser,
          useFactory: (dataSource: DataSource) => new PoolCloser(dataSource),
          inject: [DataSource],
        },
        { provide: SecretBox, useValue: new SecretBox(settings.secretKeys ?? []) },
        ...PORTS,
        ...instead,
      ],
      exports: [...PORTS, ...instead],
    };
  }
}
