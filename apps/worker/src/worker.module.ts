import { Module, type DynamicModule } from '@nestjs/common';
import {
  AskAgain,
  CalibrationEngine,
  DELIVERY_PROVIDERS,
  FeedAnalysis,
  INSIGHTS_PROVIDERS,
  RequeueLostCalibrations,
  RequeueLostSimulations,
  RESULTS_PROVIDERS,
  RETENTION_PROVIDERS,
  RunCalibration,
  RunSimulation,
  SimulationSources,
  TellRefusals,
  TendSummaryRuns,
} from '@qabilet/application';
import { analysisPorts } from '@qabilet/clickhouse';
import type { Config } from '@qabilet/config';
import { OutboxRelay, PersistenceModule } from '@qabilet/persistence';
import type { QueueSettings } from '@qabilet/queue';
import type { Logger } from 'pino';
import { BackgroundWork } from './background-work';
import { Chores } from './chores';
import { Handlers } from './handlers';
import { MissingWork } from './missing-work';
import { IMPORT_WORK_PROVIDERS } from './imports/import-works';
import { letterWorkProviders } from './letters/letter-works';
import { InsightsChores } from './insights/insights-chores';
import { InsightsHandlers } from './insights/insights-handlers';
import { RELEASE_WORK_PROVIDERS } from './insights/release-works';
import { ItemBankHandlers } from './item-bank/item-bank-handlers';
import { LostRuns } from './item-bank/lost-runs';
import { ThreadedCalibrations } from './item-bank/threaded-calibrations';

/** Nobody waits in front of a page for what the worker asks. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** The background process over one configuration; `calibrationThread` is the built file that computes calibrations. */
@Module({})
export class WorkerModule {
  static of(config: Config, log: Logger, calibrationThread: URL): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.connect(
          {
            ...config.database.worker,
            poolSize: config.database.poolSize,
            statementTimeoutMs: STATEMENT_TIMEOUT_MS,
            applicationName: 'qabilet-worker',
          },
          analysisPorts(config.analysisUrl),
        ),
      ],
      providers: [
        ...DELIVERY_PROVIDERS,
        ...RESULTS_PROVIDERS,
        ...INSIGHTS_PROVIDERS,
        ...RETENTION_PROVIDERS,
        RunCalibration,
        FeedAnalysis,
        ...IMPORT_WORK_PROVIDERS,
        ...letterWorkProviders(config),
        RunSimulation,
        SimulationSources,
        AskAgain,
        TellRefusals,
        RequeueLostCalibrations,
        RequeueLostSimulations,
        TendSummaryRuns,
        ...RELEASE_WORK_PROVIDERS,
        { provide: CalibrationEngine, useFactory: () => new ThreadedCalibrations(calibrationThread) },
        Chores,
        InsightsChores,
        InsightsHandlers,
        ItemBankHandlers,
        LostRuns,
        MissingWork,
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
