import { Module, type DynamicModule } from '@nestjs/common';
import { DELIVERY_PROVIDERS, INSIGHTS_PROVIDERS, RESULTS_PROVIDERS } from '@qabilet/application';
import type { Config } from '@qabilet/config';
import { OutboxRelay, PersistenceModule } from '@qabilet/persistence';
import type { QueueSettings } from '@qabilet/queue';
import type { Logger } from 'pino';
import { BackgroundWork } from './background-work';
import { Chores } from './chores';
import { Handlers } from './handlers';

/** Nobody waits in front of a page for what the worker asks. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** The background process over one configuration. */
@Module({})
export class WorkerModule {
  static of(config: Config, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.connect({
          ...config.database.worker,
          poolSize: config.database.poolSize,
          statementTimeoutMs: STATEMENT_TIMEOUT_MS,
          applicationName: 'qabilet-worker',
        }),
      ],
      providers: [
        ...DELIVERY_PROVIDERS,
        ...RESULTS_PROVIDERS,
        ...INSIGHTS_PROVIDERS,
        Chores,
        Handlers,
        {
          provide: BackgroundWork,
          useFactory: (outbox: OutboxRelay, handlers: Handlers, chores: Chores) =>
            new BackgroundWork({
              queue: queueOf(config),
              outbox,
              handlers: handlers.byName,
              chores: chores.all,
              log,
            }),
          inject: [OutboxRelay, Handlers, Chores],
        },
      ],
    };
  }
}

function queueOf({ queue, database }: Config): QueueSettings {
  return queue.backend === 'redis' ? queue : { backend: 'postgres', ...database.worker };
}
